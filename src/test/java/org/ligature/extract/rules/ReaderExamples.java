package org.ligature.extract.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.learn.Chiefs;
import org.ligature.extract.learn.Lead;
import org.ligature.extract.learn.SubjectCues;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.LabelledFolder.Labelled;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.pipeline.evaluate.Names;
import org.ligature.schema.PackLoader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the sentences of labelled documents as lines that {@code src/test/python/train_reader.py} learns the deep reader from.
 *
 * <p>Arguments: the file to write, then folders of documents, as for {@link TrainTies}. A line has {@code set} (the folder), {@code text},
 * {@code before} (the sentences before), {@code names} and {@code names_before} (caption, first char and one past the last, both -1
 * for what the passage or the document is about), and {@code gold}: for each labelled tie its type and which of the names, those before counted on, it is about.
 */
final class ReaderExamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RuleExtractor extractor;

    private ReaderExamples(RuleExtractor extractor) {
        this.extractor = extractor;
    }

    public static void main(String[] args) throws IOException {
        var pack = PackLoader.builtIn("prc-tech");
        ReaderExamples examples = new ReaderExamples(new RuleExtractor(pack, new Annotator(pack)::annotate));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0])))) {
            for (int i = 1; i < args.length; i++) {
                LabelledFolder folder = LabelledFolder.of(args[i]);
                for (Labelled labelled : folder.documents()) examples.read(folder.folder(), labelled, out);
            }
        }
    }

    private void read(Path folder, Labelled labelled, PrintWriter out) {
        Source source = labelled.source();
        List<Sentence> all = extractor.sentences(source);
        DocumentFacts facts = DocumentFacts.of(source, all, extractor.words());
        List<Sentence> read =
                extractor.examined(facts, all).stream().map(Examined::sentence).toList();
        Chiefs chiefs = Chiefs.of(facts.title(), read);
        for (int i = 0; i < read.size(); i++) {
            Lead lead = Lead.before(read, i);
            out.println(JSON.writeValueAsString(line(folder, read.get(i), chiefs, lead, labelled)));
        }
    }

    private Map<String, Object> line(Path folder, Sentence sentence, Chiefs chiefs, Lead lead, Labelled labelled) {
        List<Candidate> here = SubjectCues.candidates(sentence);
        List<Candidate> first = new ArrayList<>(here);
        List<Candidate> before = lead.names(here);
        List<Candidate> earlier = new ArrayList<>();
        for (Candidate c : chiefs.besides(here, before)) (isIn(lead, c) ? earlier : first).add(c);
        earlier.addAll(before);
        List<Candidate> both = new ArrayList<>(first);
        both.addAll(earlier);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("set", folder.getFileName().toString());
        out.put("text", sentence.text());
        out.put("before", lead.text());
        out.put("names", first.stream().map(c -> place(c, sentence)).toList());
        out.put("names_before", earlier.stream().map(c -> place(c, lead)).toList());
        out.put(
                "gold",
                labelled.about(sentence).stream()
                        .map(l -> List.of(l.type(), right(l, both, labelled.names())))
                        .toList());
        return out;
    }

    private static boolean isIn(Lead lead, Candidate candidate) {
        return candidate.topic() != null && lead.index(candidate.topic()) >= 0;
    }

    private static List<Object> place(Candidate candidate, Lead lead) {
        Sentence.Topic topic = Objects.requireNonNull(candidate.topic());
        int start = lead.index(topic);
        return List.of(candidate.caption(), start, start + topic.end() - topic.start());
    }

    private static List<Object> place(Candidate candidate, Sentence sentence) {
        Mention m = candidate.mention();
        int start = m == null ? -1 : m.start() - sentence.start();
        int end = m == null ? -1 : m.end() - sentence.start();
        return List.of(candidate.caption(), start, end);
    }

    private static List<Integer> right(Line line, List<Candidate> candidates, Names names) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++)
            if (names.same(line.subject(), candidates.get(i).caption())) out.add(i);
        return out;
    }
}
