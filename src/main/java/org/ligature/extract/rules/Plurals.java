package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;

/** Resolves "both companies", "the three corporations" and "they" to the companies that were named just before. */
final class Plurals {
    /** So many sentences back a name may stand; for "they", which means people more often, only one. */
    private static final int BACK = 4;

    private static final Set<String> CLASSES = Set.of("company", "org");
    private static final Set<String> CLOSING = Set.of(".", ";", "!", "?");
    private static final Map<String, Integer> NUMBERS =
            Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5, "neither", 2);

    private final WordClasses words;

    Plurals(WordClasses words) {
        this.words = words;
    }

    /** The sentences, with a mention of each company where a word points to several. */
    List<Sentence> resolved(List<Sentence> sentences) {
        List<Sentence> out = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            int[] pointer = pointer(s);
            List<Mention> meant = pointer.length == 0 ? List.of() : antecedents(sentences, i, pointer);
            out.add(meant.size() < 2 ? s : with(s, pointer, meant));
        }
        return out;
    }

    /** Where a sentence points to several companies, as {from, to, how many or 0}; empty where it doesn't. */
    private int[] pointer(Sentence s) {
        List<Token> tokens = s.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int subject = i == 0 ? words.end("plural_subjects", tokens, i) : -1;
            if (subject > 0 && words.at("plural_verbs", tokens, subject))
                return new int[] {i, subject, number(tokens, i, subject)};
            int determiner = words.end("plural_pointers", tokens, i);
            if (determiner < 0) continue;
            int head = determiner;
            boolean bare = determiner == i + 1 && tokens.get(i).lower().equals("the");
            while (!bare && head < tokens.size() && head - determiner < 3 && modifies(tokens, head)) head++;
            int end = words.end("group_heads", tokens, head);
            int number = number(tokens, i, determiner);
            if (end < 0 && number > 0) end = words.end("plural_counted", tokens, head);
            boolean alone = end < 0 && (i == 0 || last(tokens, determiner)) && words.at("plural_pronouns", tokens, i);
            if (end < 0 && !alone) continue;
            return new int[] {i, end < 0 ? determiner : end, number};
        }
        return new int[0];
    }

    /** Whether a clause ends here: "the ministry sanctioned both." */
    private static boolean last(List<Token> tokens, int at) {
        return at >= tokens.size() || CLOSING.contains(tokens.get(at).text());
    }

    private boolean modifies(List<Token> tokens, int at) {
        return words.at("group_modifiers", tokens, at) || words.at("demonyms", tokens, at);
    }

    private static int number(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Integer n = NUMBERS.get(tokens.get(i).lower());
            if (n != null) return n;
        }
        return 0;
    }

    /** The companies named last: as many as are asked for, or all of the nearest sentence that names several. */
    private static List<Mention> antecedents(List<Sentence> sentences, int at, int[] pointer) {
        Map<String, Mention> found = new LinkedHashMap<>();
        boolean they = sentences.get(at).tokens().get(pointer[0]).lower().equals("they");
        for (int back = 0; back <= (they ? 1 : BACK) && at - back >= 0; back++) {
            Sentence s = sentences.get(at - back);
            for (Mention m : s.mentions()) {
                boolean earlier = back > 0 || m.to() <= pointer[0];
                boolean one =
                        m.is("company") && !(pointer[2] > 0 && m.is("group")) && m.how() != Mention.How.COREFERENCE;
                if (earlier && one) found.putIfAbsent(m.caption(), m);
            }
            int wanted = pointer[2];
            if (wanted == 0 ? found.size() >= 2 : found.size() >= wanted) break;
        }
        boolean right = pointer[2] == 0 || found.size() == pointer[2];
        return right ? List.copyOf(found.values()) : List.of();
    }

    private static Sentence with(Sentence s, int[] pointer, List<Mention> meant) {
        List<Mention> all = new ArrayList<>(s.mentions());
        all.removeIf(m -> m.from() < pointer[1] && pointer[0] < m.to());
        int start = s.tokens().get(pointer[0]).start();
        int end = s.tokens().get(pointer[1] - 1).end();
        String text = s.passage().text().substring(start, end);
        for (Mention m : meant) {
            all.add(new Mention(
                    start,
                    end,
                    pointer[0],
                    pointer[1],
                    text,
                    CLASSES,
                    m.caption(),
                    m.entity(),
                    Mention.How.COREFERENCE,
                    null,
                    null));
        }
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(all), s.topic());
    }
}
