package org.ligature.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Weighs whether words look like a person's name, in the shapes that languages give them; says nothing more about anyone. */
final class PersonShapes {
    private static final Set<String> INITIALS = Set.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final Set<String> FINALS = Set.of(
            "a", "o", "e", "i", "u", "v", "ü", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "üe", "ve", "er", "an",
            "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan",
            "uang");

    private final Phrases<Boolean> given;
    private final Phrases<Boolean> chinese;
    private final Phrases<Boolean> vietnamese;
    private final Phrases<Boolean> korean;
    private final List<String> endings;
    private final List<String> prefixes;
    private final Phrases<Boolean> particles;
    private final Capitals capitals;

    PersonShapes(Lexicon lexicon, Capitals capitals) {
        this.capitals = capitals;
        given = lexicon.list("given-names");
        chinese = lexicon.list("surnames-zh");
        vietnamese = lexicon.list("surnames-vi");
        korean = lexicon.list("surnames-ko");
        endings = lexicon.written("name-endings");
        prefixes = lexicon.written("name-prefixes");
        particles = lexicon.list("name-particles");
    }

    /** 0 for words that are no person's name, up to 6 for those that hardly are anything else. */
    int weigh(List<Token> words) {
        int size = words.size();
        if (size < 2 || size > 6 || words.stream().anyMatch(t -> !wordLike(t))) return 0;
        if (isChinese(words)) return 5;
        Token first = words.getFirst();
        Token last = words.getLast();
        boolean particle = words.subList(1, size - 1).stream().anyMatch(particles::has);
        if (given.has(first)) return capitals.isOrdinary(last) && !particle ? 2 : 5;
        if (size <= 4 && vietnamese.has(first) && !capitals.isOrdinary(last) && size >= 3) return 4;
        if (size <= 3 && korean.has(first) && last.text().indexOf('-') > 0) return 5;
        if (prefixed(last.lower()) || prefixed(first.lower())) return 4;
        if (size <= 4 && ending(last.lower()) && !capitals.isOrdinary(first)) return 3;
        if (size == 2 && chinese.has(last) && pinyin(last.lower()) && !capitals.isOrdinary(first)) return 2;
        return 0;
    }

    /** Surname first, as Chinese names are written: the first word names the family. */
    boolean isChinese(List<Token> words) {
        int size = words.size();
        if (size < 2 || size > 3 || !chinese.has(words.getFirst())) return false;
        for (int i = 1; i < size; i++) {
            String lower = words.get(i).lower();
            if (!syllables(lower)) return false;
        }
        return true;
    }

    private static boolean wordLike(Token token) {
        if (token.kind() != Token.Kind.WORD) return false;
        String text = token.text();
        if (text.length() > 2 && Capitals.allCapitals(text) && !text.endsWith(".")) return false;
        return text.chars().noneMatch(Character::isDigit);
    }

    private boolean prefixed(String lower) {
        return prefixes.stream().anyMatch(p -> lower.startsWith(p) && lower.length() > p.length() + 2);
    }

    private boolean ending(String lower) {
        return lower.length() > 4
                && endings.stream()
                        .anyMatch(e -> e.length() > 1 && lower.endsWith(e) && lower.length() > e.length() + 2);
    }

    /** Whether a Chinese given name stands at a place, so that the word before it is the family name of whoever has it: "Li" in "Li Wei". */
    static boolean given(Line line, int at) {
        return at < line.size()
                && line.token(at).kind() == Token.Kind.WORD
                && line.capital(at)
                && syllables(line.lower(at));
    }

    /** One or two syllables of pinyin: a Chinese given name. */
    private static boolean syllables(String lower) {
        String plain = lower.replace("'", "").replace("-", "").toLowerCase(Locale.ROOT);
        if (pinyin(plain)) return true;
        for (int cut = 1; cut < Math.min(plain.length(), 7); cut++) {
            if (pinyin(plain.substring(0, cut)) && pinyin(plain.substring(cut))) return true;
        }
        return false;
    }

    private static final Set<String> SYLLABLES = allSyllables();

    private static Set<String> allSyllables() {
        Set<String> out = new HashSet<>();
        for (String i : INITIALS) for (String f : FINALS) out.add(i + f);
        return Set.copyOf(out);
    }

    private static boolean pinyin(String syllable) {
        return SYLLABLES.contains(syllable);
    }
}
