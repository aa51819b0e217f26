package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.model.Evidence;
import org.ligature.model.Passage;
import org.ligature.model.Rendition;
import org.ligature.model.Role;
import org.ligature.model.Segment;

/** Cuts quotes from a rendition: one segment, or several where something else stands between the words. */
public final class Quotes {
    public static final int LONGEST = 400;
    private static final Pattern MARKUP =
            Pattern.compile("<[^<>]{0,500}>|\\]\\([^)\\s]{0,2000}\\)|[\\[\\]*_\\\\]|&[a-z#0-9]{1,8};");

    private static final Set<String> EDGES =
            Set.of(",", ";", ":", "，", "；", "—", "–", "-", "•", "·", "and", "but", "while");

    private Quotes() {}

    /** The evidence of a match: the words of a range, and where the subject is named when they don't name it. */
    static Evidence evidence(Rendition rendition, Match match, Clauses.Range range, Role subject) {
        Sentence sentence = match.sentence();
        int from = range.from();
        int to = range.to();
        if ("sentence".equals(match.def().set().get("quote"))) {
            from = 0;
            to = sentence.tokens().size();
        }
        while (from < match.from() && edge(sentence.tokens().get(from))) from++;
        while (to > match.to() && edge(sentence.tokens().get(to - 1))) to--;
        int start = sentence.tokens().get(from).start();
        int end = sentence.tokens().get(to - 1).end();
        List<Segment> segments = new ArrayList<>(of(rendition, sentence.passage(), start, end, Segment.Use.QUOTE));
        Sentence.Topic topic = sentence.topic();
        boolean shown = subject.mention() != null
                || (topic != null
                        && topic.passage() == sentence.passage()
                        && topic.start() >= start
                        && topic.end() <= end);
        if (topic != null && !shown) {
            segments.addAll(of(rendition, topic.passage(), topic.start(), topic.end(), Segment.Use.CONTEXT));
        }
        return new Evidence(segments);
    }

    private static boolean edge(Token t) {
        return EDGES.contains(t.lower());
    }

    /**
     * The segments of a stretch of a passage, each of at most {@value #LONGEST} characters.
     *
     * @param from index of its first char in the passage's text
     * @param to one past its last char
     */
    public static List<Segment> of(Rendition rendition, Passage passage, int from, int to, Segment.Use use) {
        List<Segment> out = new ArrayList<>();
        int start = passage.index(from);
        int last = start;
        for (int i = from + 1; i < to; i++) {
            int at = passage.index(i);
            boolean blank = passage.text().charAt(i) == ' ';
            if (!blank && at - last > 1 && (torn(rendition.text(), last + 1, at) || at + 1 - start > LONGEST)) {
                add(out, rendition, start, last + 1, use);
                start = at;
            }
            if (!blank) last = at;
        }
        add(out, rendition, start, last + 1, use);
        return out;
    }

    private static void add(List<Segment> out, Rendition rendition, int from, int to, Segment.Use use) {
        int end = Math.min(to, from + LONGEST);
        if (Character.isHighSurrogate(rendition.text().charAt(end - 1))) end--;
        if (end > from) out.add(rendition.segment(from, end, use));
    }

    /** Whether the text between two words is more than markup and blanks. */
    private static boolean torn(String text, int from, int to) {
        if (to - from > 3000) return true;
        String left = MARKUP.matcher(text.substring(from, to)).replaceAll("");
        return !left.isBlank() && left.strip().length() > 2;
    }
}
