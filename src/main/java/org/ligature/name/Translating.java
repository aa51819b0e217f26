package org.ligature.name;

import java.util.List;
import org.ligature.name.lexicon.Associations;
import org.ligature.name.lexicon.Glossary;
import org.ligature.name.lexicon.Role;
import org.ligature.name.lexicon.Vocabulary;
import org.ligature.name.match.Translation;
import org.ligature.name.script.HanSpelling;

/** Collects the English words that a Chinese company name leads to expect. */
final class Translating {
    private static final int LONGEST_PINYIN = 5;
    private static final float PINYIN = 0.5f;
    private static final float SYLLABLE = 0.15f;
    private static final float TRANSLATED = 0.6f;
    private static final float ALTERNATIVE = 0.25f;
    private static final float CHARACTER = 0.4f;
    private static final float WRITTEN = 0.9f;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Translation.Builder out = new Translation.Builder();
    private int size;

    /** Adds a run of simplified characters, without legal form, and its cut into words. */
    void han(String han, List<Glossary.Segment> segments) {
        int start = size;
        for (Glossary.Segment s : segments) {
            for (int i = 0; i < s.text().length(); i++) out.character(weight(s.role()));
        }
        size += han.length();
        for (int i = 0; i < han.length(); i++) {
            for (int to = i + 1; to <= Math.min(han.length(), i + LONGEST_PINYIN); to++) {
                span(han.substring(i, to), start + i);
            }
        }
    }

    /** Adds Latin letters or a number that stands among the characters. */
    void latin(String word) {
        out.character(1);
        expect(word, WRITTEN, size, size + 1, word);
        size++;
    }

    Translation build() {
        return out.build();
    }

    private static float weight(Role role) {
        return role == Role.NAME || role == Role.NUMBER ? 1 : 0.3f;
    }

    private void span(String text, int from) {
        int to = from + text.length();
        float share = text.length() == 1 ? SYLLABLE : PINYIN;
        expect(HanSpelling.pinyin(text), share, from, to, text);
        if (text.length() > 1 && text.length() < LONGEST_PINYIN) out.sound(HanSpelling.pinyin(text), from, to);
        if (text.length() > 2) initials(text, from, to);
        if (text.length() <= 2) others(text, from, to);
        List<String> english = Glossary.standard().translations(text);
        for (int i = 0; i < english.size(); i++) {
            float likely = (i == 0 ? TRANSLATED : ALTERNATIVE) * (text.length() == 1 ? CHARACTER : 1);
            for (String word : english.get(i).split(" ", -1)) expect(word, likely, from, to, text);
        }
        for (Associations.Associate a : Associations.standard().of(text)) expect(a.word(), a.share(), from, to, text);
    }

    private void initials(String text, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String syllable = HanSpelling.syllable(text.charAt(i));
            if (!syllable.isEmpty()) letters.append(syllable.charAt(0));
        }
        expect(letters.toString(), SYLLABLE / 3, from, to, text);
    }

    /** Characters that are read in more than one way. */
    private void others(String text, int from, int to) {
        for (int i = 0; i < text.length(); i++) {
            for (String reading : HanSpelling.readings(text.charAt(i))) {
                String spelled = HanSpelling.pinyin(text.substring(0, i))
                        + reading.replace('v', 'u')
                        + HanSpelling.pinyin(text.substring(i + 1));
                expect(spelled, text.length() == 1 ? SYLLABLE / 3 : PINYIN / 2, from, to, text);
            }
        }
    }

    private void expect(String word, float share, int from, int to, String source) {
        if (word.isEmpty()) return;
        String sense = vocabulary.inOrganization(word).word();
        out.expect(sense.hashCode(), (float) Math.log(share / vocabulary.share(word)), from, to, source);
    }
}
