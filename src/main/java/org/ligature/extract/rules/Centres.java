package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.model.Passage;

/**
 * Binds "it" and "its" to what the sentence before was about, when that was a body or a name of unknown kind rather than the
 * company that they were taken for.
 */
final class Centres {
    private static final Set<String> PRONOUNS = Set.of("it", "its");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "yet", "but", "and", "then", "today");
    /** An adverbial such as "In 2015" may stand before a sentence's subject. */
    private static final int OPENING = 4;

    private Centres() {}

    static List<Sentence> bound(List<Sentence> sentences) {
        List<Sentence> out = new ArrayList<>(sentences.size());
        Mention centre = null;
        Passage passage = null;
        for (Sentence s : sentences) {
            if (passage != s.passage()) centre = null;
            passage = s.passage();
            Sentence mended = centre == null ? s : mended(s, centre);
            out.add(mended);
            Mention next = subject(mended);
            if (next != null) centre = next;
        }
        return out;
    }

    /** What a sentence begins with, when that is a name. */
    private static @Nullable Mention subject(Sentence s) {
        for (Mention m : s.mentions()) {
            if (m.is("date") || m.is("figure")) continue;
            if (!opens(s, m)) return null;
            boolean actor = m.is("company") || m.is("body") || m.is("name");
            return actor && !possessive(s, m) ? m : null;
        }
        return null;
    }

    private static boolean opens(Sentence s, Mention m) {
        for (int i = 0; i < m.from(); i++) {
            Token t = s.tokens().get(i);
            boolean small = ARTICLES.contains(t.lower()) || t.kind() == Token.Kind.PUNCT;
            if (!small && m.from() > 1) return false;
        }
        return true;
    }

    private static boolean possessive(Sentence s, Mention m) {
        return m.to() < s.tokens().size() && s.tokens().get(m.to()).lower().equals("'s");
    }

    private static Sentence mended(Sentence s, Mention centre) {
        for (Mention m : s.mentions()) {
            if (m.is("date") || m.is("figure")) continue;
            return pronoun(m) && wrong(m, centre) ? rebound(s, m.caption(), centre) : s;
        }
        return s;
    }

    private static boolean pronoun(Mention m) {
        return m.how() == Mention.How.COREFERENCE
                && m.is("company")
                && m.from() <= OPENING
                && PRONOUNS.contains(m.text().toLowerCase(Locale.ROOT));
    }

    private static boolean wrong(Mention pronoun, Mention centre) {
        return !pronoun.caption().equals(centre.caption())
                && !(centre.how() == Mention.How.COREFERENCE && centre.caption().equals(centre.text()))
                && (centre.is("body") || centre.is("name") || centre.how() == Mention.How.COREFERENCE);
    }

    private static Sentence rebound(Sentence s, String old, Mention centre) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : s.mentions()) {
            boolean same = m.how() == Mention.How.COREFERENCE && m.caption().equals(old);
            out.add(same ? pointing(m, centre) : m);
        }
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), List.copyOf(out), s.topic());
    }

    private static Mention pointing(Mention m, Mention to) {
        Set<String> classes = new TreeSet<>(to.classes());
        if (to.is("name")) classes.addAll(Set.of("company", "org"));
        return new Mention(
                m.start(),
                m.end(),
                m.from(),
                m.to(),
                m.text(),
                Set.copyOf(classes),
                to.caption(),
                to.entity(),
                m.how(),
                null,
                null);
    }
}
