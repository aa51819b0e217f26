package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;

/**
 * Gives abbreviations their long form, where the document introduces them: "Northern Pipe Works (NPW)". A longer name is never
 * taken for a shorter one.
 */
final class FullNames {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "del", "du", "la", "&");

    private FullNames() {}

    static List<Sentence> given(List<Sentence> sentences, WordClasses words) {
        Map<String, String> known = new HashMap<>();
        for (Sentence s : sentences) learn(s, known, words);
        return sentences.stream().map(s -> renamed(s, known, words)).toList();
    }

    private static void learn(Sentence s, Map<String, String> known, WordClasses words) {
        List<Mention> all = s.mentions();
        for (int i = 1; i < all.size(); i++) {
            Mention longer = all.get(i - 1);
            Mention shorter = all.get(i);
            if (bracketed(s, longer, shorter) && initials(longer.text(), shorter.text()))
                known.putIfAbsent(shorter.caption(), full(s, longer, words));
        }
    }

    private static boolean bracketed(Sentence s, Mention longer, Mention shorter) {
        List<Token> tokens = s.tokens();
        return longer.how() != Mention.How.GAZETTEER
                && shorter.from() == longer.to() + 1
                && tokens.get(longer.to()).text().equals("(");
    }

    private static boolean initials(String name, String abbreviation) {
        StringBuilder firsts = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) firsts.append(word.charAt(0));
        }
        String plain = abbreviation.replace(".", "");
        return plain.length() > 1 && plain.equalsIgnoreCase(firsts.toString());
    }

    private static Sentence renamed(Sentence s, Map<String, String> known, WordClasses words) {
        List<Mention> out = new ArrayList<>(s.mentions().size());
        for (Mention m : s.mentions()) {
            String caption = known.getOrDefault(m.caption(), full(s, m, words));
            out.add(caption.equals(m.caption()) ? m : named(m, caption));
        }
        Sentence.Topic t = s.topic();
        Sentence.Topic topic = t == null || !known.containsKey(t.caption())
                ? t
                : new Sentence.Topic(known.get(t.caption()), t.entity(), t.kind(), t.passage(), t.start(), t.end());
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(out), topic);
    }

    /** Its own words, when they say more than the name that it was taken for; a legal form says nothing more. */
    private static String full(Sentence s, Mention m, WordClasses words) {
        boolean shape = m.how() != Mention.How.GAZETTEER && m.how() != Mention.How.COREFERENCE && m.is("company");
        if (!shape || !m.text().startsWith(m.caption() + " ")) return m.caption();
        int end = m.to();
        while (end > m.from() + 1 && legal(s.tokens().get(end - 1), words)) end--;
        int more = end - m.from() - m.caption().split("\\s+", -1).length;
        return more > 1 ? m.text() : m.caption();
    }

    private static boolean legal(Token token, WordClasses words) {
        String word = token.lower().replace(".", "");
        return word.isEmpty() || word.equals(",") || words.holds("legal-forms", word);
    }

    private static Mention named(Mention m, String caption) {
        return new Mention(
                m.start(),
                m.end(),
                m.from(),
                m.to(),
                m.text(),
                m.classes(),
                caption,
                m.entity(),
                m.how(),
                m.amount(),
                m.period());
    }
}
