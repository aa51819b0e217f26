package org.ligature.extract.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** The cues by which one of the names in a sentence shows that a tie is about it: its kind, its place, the words beside it. */
public final class SubjectCues {
    private static final Set<String> ACTORS = Set.of(
            "company",
            "body",
            "party",
            "military",
            "police",
            "university",
            "fund",
            "group",
            "org",
            "name",
            "media",
            "organ");
    private static final Set<String> BEFORE = Set.of(
            "by",
            "of",
            "to",
            "from",
            "with",
            "in",
            "for",
            "against",
            "on",
            "the",
            ",",
            "and",
            "at",
            "than",
            "like",
            "including",
            "as",
            "between",
            "over",
            "into",
            "through",
            "that",
            "which",
            "a",
            "'s",
            "said",
            "(");
    private static final Set<String> AFTER = Set.of(
            "'s", ",", ".", "and", "(", "has", "have", "had", "is", "are", "was", "were", "will", "to", "of", "in", "-",
            "said", "that", "which", "who", "also", "'");

    private SubjectCues() {}

    /**
     * A name that a tie may be about.
     *
     * @param caption its canonical name
     * @param mention where it stands in the sentence, or null when the sentence doesn't name it
     * @param topic where else it stands, when it is what the passage is about or what sentences before name; null with a mention
     */
    public record Candidate(String caption, @Nullable Mention mention, Sentence.@Nullable Topic topic) {}

    /**
     * What is known around a candidate.
     *
     * @param counts how often the document names each
     * @param before captions of what the sentence before names
     * @param ruled subjects that patterns of this tie type chose
     * @param objects what they took for objects
     * @param other subjects that patterns of other types chose
     */
    public record Context(
            Map<String, Integer> counts,
            Set<String> before,
            Set<String> ruled,
            Set<String> objects,
            Set<String> other) {}

    /** The candidates of a sentence: each thing that acts once, and what the passage is about. */
    public static List<Candidate> candidates(Sentence sentence) {
        Map<String, Candidate> out = new LinkedHashMap<>();
        for (Mention m : sentence.mentions()) {
            if (acts(m)) out.putIfAbsent(m.caption(), new Candidate(m.caption(), m, null));
        }
        Sentence.Topic topic = sentence.topic();
        if (topic != null) out.putIfAbsent(topic.caption(), new Candidate(topic.caption(), null, topic));
        return List.copyOf(out.values());
    }

    /** Whether a mention is of somebody that a tie may be about. */
    static boolean acts(Mention m) {
        return m.classes().stream().anyMatch(ACTORS::contains);
    }

    /** The cues of a candidate for the subject of a tie of some type, each alone and together with the type. */
    public static List<String> of(
            Sentence sentence, Candidate candidate, List<Candidate> all, String type, Context context) {
        List<String> plain = new ArrayList<>();
        Mention m = candidate.mention();
        plain.add("kind:" + (m == null ? "topic" : TieCues.kind(m)));
        if (m == null) plain.add("how:TOPIC");
        else placed(sentence, candidate, m, all, plain);
        long named = all.stream().filter(c -> c.mention() != null).count();
        plain.add("n:" + Math.min(5, named));
        plain.add("count:" + band(context.counts().getOrDefault(candidate.caption(), 0)));
        if (context.before().contains(candidate.caption())) plain.add("before");
        plain.add(chosen("rule", context.ruled(), candidate));
        if (context.objects().contains(candidate.caption())) plain.add("object");
        if (!context.other().isEmpty()) plain.add(chosen("other", context.other(), candidate));
        List<String> out = new ArrayList<>(plain.size() * 2);
        for (String cue : plain) {
            out.add(cue);
            out.add(type + "|" + cue);
        }
        return out;
    }

    private static void placed(
            Sentence sentence, Candidate candidate, Mention m, List<Candidate> all, List<String> out) {
        List<Token> tokens = sentence.tokens();
        out.add("how:" + m.how());
        out.add("nth:" + Math.min(4, all.indexOf(candidate)));
        out.add("at:" + Math.min(4, 5 * m.from() / tokens.size()));
        out.add("prev:" + word(tokens, m.from() - 1, BEFORE, "^"));
        if (m.from() > 1 && tokens.get(m.from() - 1).lower().equals("the"))
            out.add("prev2:" + word(tokens, m.from() - 2, BEFORE, "^"));
        out.add("next:" + word(tokens, m.to(), AFTER, "$"));
        Sentence.Topic topic = sentence.topic();
        if (topic != null && topic.caption().equals(candidate.caption())) out.add("topic");
    }

    private static String word(List<Token> tokens, int at, Set<String> telling, String edge) {
        if (at < 0 || at >= tokens.size()) return edge;
        String word = tokens.get(at).lower();
        return telling.contains(word) ? word : "*";
    }

    private static String chosen(String name, Set<String> chosen, Candidate candidate) {
        if (chosen.isEmpty()) return name + ":none";
        return name + (chosen.contains(candidate.caption()) ? ":same" : ":other");
    }

    private static int band(int count) {
        return count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : 4;
    }
}
