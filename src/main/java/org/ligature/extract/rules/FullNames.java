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

/**
 * Gives abbreviations their long form, where the document introduces them: "Northern Pipe Works (NPW)". A longer name is never
 * taken for a shorter one.
 */
final class FullNames {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "del", "du", "la", "&");

    private FullNames() {}

    static List<Sentence> given(List<Sentence> sentences) {
        Map<String, String> known = new HashMap<>();
        for (Sentence s : sentences) learn(s, known);
        return sentences.stream().map(s -> renamed(s, known)).toList();
    }

    private static void learn(Sentence s, Map<String, String> known) {
        List<Mention> all = s.mentions();
        for (int i = 1; i < all.size(); i++) {
            Mention longer = all.get(i - 1);
            Mention shorter = all.get(i);
            if (bracketed(s, longer, shorter) && initials(longer.text(), shorter.text()))
                known.putIfAbsent(shorter.caption(), full(longer));
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

    private static Sentence renamed(Sentence s, Map<String, String> known) {
        List<Mention> out = new ArrayList<>(s.mentions().size());
        for (Mention m : s.mentions()) {
            String caption = known.getOrDefault(m.caption(), full(m));
            out.add(caption.equals(m.caption()) ? m : named(m, caption));
        }
        Sentence.Topic t = s.topic();
        Sentence.Topic topic = t == null || !known.containsKey(t.caption())
                ? t
                : new Sentence.Topic(known.get(t.caption()), t.entity(), t.kind(), t.passage(), t.start(), t.end());
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(out), topic);
    }

    /** Its own words, when they say more than the name that it was taken for. */
    private static String full(Mention m) {
        boolean shape = m.how() != Mention.How.GAZETTEER && m.how() != Mention.How.COREFERENCE && m.is("company");
        String text = m.text();
        boolean longer = text.startsWith(m.caption() + " ")
                && text.split("\\s+", -1).length > m.caption().split("\\s+", -1).length + 1;
        return shape && longer ? text : m.caption();
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
