package org.ligature.extract.deep;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Sentence.Topic;
import org.ligature.extract.Token;
import org.ligature.extract.deep.WordPieces.Piece;
import org.ligature.extract.learn.Lead;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.learn.SubjectCues.Candidate;

/**
 * Asks a small language model, trained on labelled reports, which ties a sentence states and about which of its names.
 *
 * <p>The model sees what the passage and the document are about, the end of the sentences before, and the sentence. One instance serves all threads.
 */
final class Reader implements SecondOpinion {
    private static final String MODEL = "reader.onnx";
    /** Pieces of each name put first, of the sentences before and of the sentence that are looked at, as in training. */
    private static final int TOPIC = 12;

    private static final int BEFORE = 64;
    private static final int LONGEST = 110;
    /** A sentence with more names is a list that no model has learnt from. */
    private static final int MOST_NAMES = 64;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final Map<String, Integer> types = new HashMap<>();

    Reader() {
        try (InputStream in = Reader.class.getResourceAsStream(MODEL)) {
            if (in == null) throw new IllegalStateException("its model " + MODEL + " is missing from this build");
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            session = environment.createSession(in.readAllBytes(), options);
            Map<String, String> about = session.getMetadata().getCustomMetadata();
            pieces = new WordPieces(about.getOrDefault("vocabulary", "").lines().toList());
            about.getOrDefault("ties", "").lines().forEach(type -> types.put(type, types.size()));
        } catch (OrtException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the model is given.
     *
     * @param tokens numbers of the pieces
     * @param segments for each 0 before the sentence, 1 in it
     * @param names for each candidate the first of its pieces and one past the last
     * @param unseen numbers of the candidates that stand too far back to be looked at
     */
    private record Question(LongBuffer tokens, LongBuffer segments, LongBuffer names, BitSet unseen) {}

    /**
     * What it says.
     *
     * @param types number of each tie type
     * @param ties how likely each is
     * @param about the same for each candidate, one after another
     * @param unseen candidates that nothing is known of
     */
    private record Answer(Map<String, Integer> types, FloatBuffer ties, FloatBuffer about, BitSet unseen)
            implements View {
        @Override
        public double tie(String type) {
            Integer at = types.get(type);
            return at == null ? 0 : ties.get(at);
        }

        @Override
        public double about(String type, int candidate) {
            Integer at = types.get(type);
            return at == null || unseen.get(candidate) ? 0 : about.get(candidate * types.size() + at);
        }
    }

    /** Chinese is left to the weights, as the model has hardly seen any, and so are lists without end. */
    @Override
    public @Nullable View of(Sentence sentence, Lead lead, List<Candidate> candidates) {
        long named = candidates.stream().filter(c -> c.mention() != null).count();
        if (named > MOST_NAMES) return null;
        long chinese = sentence.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.HAN)
                .count();
        return 2 * chinese > sentence.tokens().size() ? null : answer(question(sentence, lead, candidates));
    }

    private Question question(Sentence sentence, Lead lead, List<Candidate> candidates) {
        Map<Candidate, List<Piece>> elsewhere = new LinkedHashMap<>();
        for (Candidate c : candidates)
            if (isElsewhere(c, sentence, lead)) elsewhere.put(c, pieces.first(TOPIC, c.caption()));
        List<Piece> earlier = pieces.last(BEFORE, lead.text());
        List<Piece> body = pieces.first(LONGEST, sentence.text());
        int lay = 1 + elsewhere.values().stream().mapToInt(p -> p.size() + 1).sum();
        int from = lay + earlier.size() + 1;
        LongBuffer tokens = LongBuffer.allocate(from + body.size() + 1);
        tokens.put(pieces.id(WordPieces.CLASSIFY));
        Map<Candidate, Integer> starts = new HashMap<>();
        elsewhere.forEach((candidate, name) -> {
            starts.put(candidate, tokens.position());
            for (Piece piece : name) tokens.put(piece.id());
            tokens.put(pieces.id(":"));
        });
        for (Piece piece : earlier) tokens.put(piece.id());
        tokens.put(pieces.id(WordPieces.SEPARATE));
        for (Piece piece : body) tokens.put(piece.id());
        tokens.put(pieces.id(WordPieces.SEPARATE));
        LongBuffer segments = LongBuffer.allocate(tokens.capacity());
        for (int i = 0; i < segments.capacity(); i++) segments.put(i < from ? 0 : 1);
        LongBuffer names = LongBuffer.allocate(2 * Math.max(1, candidates.size()));
        if (candidates.isEmpty()) names.put(0).put(1);
        BitSet unseen = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            Mention here = candidates.get(i).mention();
            Topic there = candidates.get(i).topic();
            int start = starts.getOrDefault(candidates.get(i), 0);
            if (start > 0)
                names.put(start)
                        .put(start
                                + elsewhere
                                        .getOrDefault(candidates.get(i), List.of())
                                        .size());
            else if (here != null)
                place(here.start() - sentence.start(), here.end() - sentence.start(), body, from, names);
            else if (there != null) {
                int at = lead.index(there);
                unseen.set(i, !place(at, at + there.end() - there.start(), earlier, lay, names));
            }
        }
        return new Question(tokens.flip(), segments.flip(), names.flip(), unseen);
    }

    /** Whether a candidate stands neither in the sentence nor in the lead, or is what the passage is about: its name is put first. */
    private static boolean isElsewhere(Candidate candidate, Sentence sentence, Lead lead) {
        Topic topic = candidate.topic();
        return topic != null && (topic.equals(sentence.topic()) || lead.index(topic) < 0);
    }

    /** The pieces that a name covers; the first token, which stands for the whole, where it lies beyond what is looked at, which is said. */
    private static boolean place(int start, int end, List<Piece> among, int shift, LongBuffer out) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < among.size(); i++) {
            boolean covers = among.get(i).start() < end && among.get(i).end() > start;
            if (!covers) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0) out.put(0).put(1);
        else out.put(shift + first).put(shift + last + 1L);
        return first >= 0;
    }

    private View answer(Question question) {
        long length = question.tokens().capacity();
        long count = question.names().capacity() / 2;
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, question.tokens(), new long[] {1, length});
                OnnxTensor segments =
                        OnnxTensor.createTensor(environment, question.segments(), new long[] {1, length});
                OnnxTensor names = OnnxTensor.createTensor(environment, question.names(), new long[] {count, 2});
                OrtSession.Result result =
                        session.run(Map.of("tokens", tokens, "segments", segments, "names", names))) {
            return new Answer(types, floats(result, 0), floats(result, 1), question.unseen());
        } catch (OrtException e) {
            throw new IllegalStateException("The language model can't read a sentence: " + e.getMessage(), e);
        }
    }

    private static FloatBuffer floats(OrtSession.Result result, int at) {
        return ((OnnxTensor) result.get(at)).getFloatBuffer();
    }
}
