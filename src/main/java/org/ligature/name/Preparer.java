package org.ligature.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.lexicon.Glossary;
import org.ligature.name.lexicon.LegalForms;
import org.ligature.name.lexicon.Role;
import org.ligature.name.lexicon.Vocabulary;
import org.ligature.name.match.Reading;
import org.ligature.name.match.Translation;
import org.ligature.name.script.ArabicNames;
import org.ligature.name.script.ExchangeMarks;
import org.ligature.name.script.HanSpelling;
import org.ligature.name.script.Korean;
import org.ligature.name.script.Romaniser;
import org.ligature.name.script.Simplified;
import org.ligature.name.script.Words;

/** Cuts a name into readings. */
final class Preparer {
    private static final float LETTER = 0.4f;

    private final NameKind kind;
    private final List<String> words;
    private final boolean person;

    private Preparer(String text, NameKind kind) {
        this.kind = kind;
        person = kind == NameKind.PERSON;
        words = person ? Words.of(text, false) : ExchangeMarks.without(Words.of(text, true));
    }

    static PreparedName prepare(String text, NameKind kind) {
        Preparer p = new Preparer(text, kind);
        return new PreparedName(text, kind, p.latin(), p.han(), p.translation());
    }

    private static boolean isHan(String word) {
        return Words.isHan(word.codePointAt(0));
    }

    private List<Reading> latin() {
        if (words.isEmpty()) return List.of();
        if (!person) return List.of(organization());
        List<Reading> out = new ArrayList<>();
        String only = words.size() == 1 ? words.getFirst() : "";
        if (!only.isEmpty() && isHan(only) && only.length() > 1) {
            for (HanSpelling.Spelling s : HanSpelling.ofPerson(only)) {
                out.add(people(s.words(), s.exact() ? Reading.Trust.LETTERS : Reading.Trust.SOUND, UScript.HAN));
            }
        } else if (!only.isEmpty() && Romaniser.scriptOf(only) == UScript.HANGUL) {
            for (List<String> spelling : Korean.ofPerson(only))
                out.add(people(spelling, Reading.Trust.SOUND, UScript.HANGUL));
        } else {
            out.add(people(romanised(), trust(), script()));
        }
        return out;
    }

    private int script() {
        return Romaniser.scriptOf(words.getFirst());
    }

    private Reading.Trust trust() {
        return switch (script()) {
            case UScript.ARABIC, UScript.HEBREW -> Reading.Trust.CONSONANTS;
            case UScript.LATIN, UScript.COMMON -> Reading.Trust.WRITTEN;
            default -> Reading.Trust.HEARD;
        };
    }

    private List<String> romanised() {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            boolean chinese = isHan(word);
            out.add(chinese ? HanSpelling.pinyin(Simplified.of(word)) : said(Romaniser.latin(withoutArticle(word))));
        }
        out.removeIf(String::isEmpty);
        return out;
    }

    /** Two letters of the usual spelling of Korean and Thai stand for one vowel. */
    private String said(String latin) {
        return switch (script()) {
            case UScript.HANGUL -> latin.replace("eo", "o").replace("eu", "u").replace("ae", "e");
            case UScript.THAI -> latin.replace('x', 'o');
            default -> latin;
        };
    }

    /** The Arabic article is written in one with its word, and a word that begins with Ayn is heard to begin with a vowel. */
    private static String withoutArticle(String word) {
        boolean article = word.startsWith("\u0627\u0644") && word.length() > 4;
        String rest = article ? word.substring(2) : word;
        return rest.startsWith("\u0639") ? "\u0627" + rest : rest;
    }

    private static Reading people(List<String> tokens, Reading.Trust trust, int script) {
        Reading.Builder out = new Reading.Builder();
        out.trust(trust).script(script == UScript.COMMON ? UScript.LATIN : script);
        List<String> words = ArabicNames.joined(tokens);
        for (int i = 0; i < words.size(); i++) {
            String token = words.get(i);
            boolean spelled = trust == Reading.Trust.LETTERS || trust == Reading.Trust.SOUND;
            boolean name = spelled || (i > 0 && i == words.size() - 1 && Vocabulary.isParticle(token));
            Vocabulary.Sense sense = name
                    ? Vocabulary.standard().inGivenName(token)
                    : Vocabulary.standard().inPerson(token);
            out.add(token, sense.word(), sense.role(), token.length() == 1 ? LETTER : sense.weight());
        }
        return out.build();
    }

    private Reading organization() {
        Reading.Builder out = new Reading.Builder();
        // Pinyin follows rules letter for letter, so that such a name is no foreign sound.
        if (words.stream().anyMatch(Preparer::isHan)) out.script(UScript.LATIN);
        else if (!words.isEmpty()) out.trust(trust()).script(script() == UScript.COMMON ? UScript.LATIN : script());
        List<String> latin = new ArrayList<>();
        for (String word : words) {
            if (isHan(word)) chinese(word, latin, out);
            else latin.add(Romaniser.latin(withoutArticle(word)));
        }
        latin.removeIf(String::isEmpty);
        new OrganizationTokens(latin, out, kind == NameKind.ORGANIZATION).add();
        return out.build();
    }

    /** Known words become English ones, the rest pinyin. */
    private void chinese(String word, List<String> latin, Reading.Builder out) {
        for (Glossary.Segment segment : segments(word, out)) {
            if (segment.english().isEmpty()) latin.add(HanSpelling.pinyin(segment.text()));
            else latin.addAll(List.of(segment.english().getFirst().split(" ", -1)));
        }
    }

    private List<Glossary.Segment> segments(String word, Reading.@Nullable Builder out) {
        String rest = Simplified.of(word);
        if (kind == NameKind.ORGANIZATION) {
            for (LegalForms.Found form = LegalForms.standard().atEnd(rest);
                    form != null && form.length() < rest.length();
                    form = LegalForms.standard().atEnd(rest)) {
                if (out != null) out.legal(form.form());
                rest = rest.substring(0, rest.length() - form.length());
            }
            LegalForms.Found form = LegalForms.standard().atStart(rest);
            if (form != null && form.length() < rest.length()) {
                if (out != null) out.legal(form.form());
                rest = rest.substring(form.length());
            }
        }
        return Glossary.standard().cut(rest);
    }

    private @Nullable Reading han() {
        if (words.stream().noneMatch(Preparer::isHan)) return null;
        Reading.Builder out = new Reading.Builder();
        for (String word : words) {
            if (!isHan(word)) addCharacters(word, isNumber(word) ? Role.NUMBER : Role.NAME, 0.5f, out);
            else if (person) addCharacters(Simplified.of(word), Role.NAME, 1, out);
            else
                for (Glossary.Segment s : segments(word, out)) addCharacters(s.text(), s.role(), weight(s.role()), out);
        }
        return out.build();
    }

    /** For companies alone: people's names are spelled, not translated. */
    private @Nullable Translation translation() {
        if (person || words.stream().noneMatch(Preparer::isHan)) return null;
        Translating out = new Translating();
        for (String word : words) {
            if (!isHan(word)) {
                out.latin(Romaniser.latin(word));
                continue;
            }
            List<Glossary.Segment> segments = segments(word, null);
            out.han(
                    String.join(
                            "", segments.stream().map(Glossary.Segment::text).toList()),
                    segments);
        }
        return out.build();
    }

    private static float weight(Role role) {
        return switch (role) {
            case NAME, NUMBER -> 1;
            case PLACE -> 0.3f;
            case COMMON -> 0.2f;
            case LEGAL, SMALL -> 0.05f;
        };
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static void addCharacters(String text, Role role, float weight, Reading.Builder out) {
        out.nextWord();
        for (int i = 0; i < text.length(); i++)
            out.add(text.substring(i, i + 1), text.substring(i, i + 1), role, weight);
    }
}
