package org.ligature.name;

import java.util.List;
import org.ligature.name.lexicon.LegalForms;
import org.ligature.name.lexicon.Vocabulary;
import org.ligature.name.match.Reading;

/** Tells the words of an organisation's name apart: legal forms, words that many share, and the name proper. */
final class OrganizationTokens {
    /** A form this short may be any abbreviation, so it counts only where forms stand: first or last. */
    private static final int SHORT = 2;

    private static final float LITTLE = 0.1f;

    private final List<String> words;
    private final Reading.Builder out;
    private final boolean legal;

    OrganizationTokens(List<String> words, Reading.Builder out, boolean legal) {
        this.words = words;
        this.out = out;
        this.legal = legal;
    }

    void add() {
        if (words.isEmpty()) return;
        int end = legal ? endOfName() : words.size();
        int i = 0;
        while (i < end) {
            LegalForms.Found form = legal ? formAt(i, end) : null;
            if (form != null) {
                out.legal(form.form());
                i += form.length();
            } else {
                word(words.get(i++));
            }
        }
        if (out.isEmpty()) words.forEach(this::word);
    }

    private void word(String word) {
        Vocabulary.Sense sense = Vocabulary.standard().inOrganization(word);
        out.add(word, sense.word(), sense.role(), isAcronym(word) ? LITTLE : sense.weight());
    }

    /** The initials of the name itself, added in brackets, say nothing new. */
    private boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() > 6 || words.size() < word.length()) return false;
        for (int from = 0; from + word.length() < words.size() + 1; from++) {
            int k = 0;
            while (k < word.length() && words.get(from + k).charAt(0) == word.charAt(k)) k++;
            if (k == word.length()) return true;
        }
        return false;
    }

    /** Where the legal forms at the end begin. */
    private int endOfName() {
        int end = words.size();
        for (int from = Math.max(1, end - 6); from < end; from++) {
            LegalForms.Found form = LegalForms.standard().at(words, from);
            if (form != null && from + form.length() == end) {
                out.legal(form.form());
                end = from;
                from = Math.max(0, end - 6);
            }
        }
        return Math.max(1, end);
    }

    private LegalForms.@org.jspecify.annotations.Nullable Found formAt(int i, int end) {
        LegalForms.Found form = LegalForms.standard().at(words, i);
        if (form == null || i + form.length() >= end) return null;
        int letters = words.subList(i, i + form.length()).stream()
                .mapToInt(String::length)
                .sum();
        boolean isPlain = letters <= SHORT && i > 0;
        return isPlain ? null : form;
    }
}
