package org.ligature.extract.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.Passage;

/** Tells which capitals mean something: those of names, not those of sentences and headlines. */
final class Capitals {
    private static final Set<String> PARTICIPLES =
            Set.of("run", "led", "owned", "made", "held", "built", "born", "wide", "grown", "bound");

    /** A longer word with a capital inside is rather two that a page has run together. */
    private static final int LONGEST_BRAND = 13;

    /** "non-US", "anti-Kremlin": what they are not, or against, is named, but not they. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?:non|anti|pro|mid|ex|pre|post|inter|trans|pan|un)-\\p{Lu}.*");

    private static final Pattern CONTRACTED = Pattern.compile("(?:['’](?:ve|re|ll|m|d)|n['’]t)$");

    private final Phrases<Boolean> function;
    private final Phrases<Boolean> common;
    private final Phrases<Boolean> acronyms;

    Capitals(Lexicon lexicon) {
        function = lexicon.list("function-words");
        common = lexicon.list("common-words");
        acronyms = lexicon.list("acronyms");
    }

    /** Whether a token is written as names are: "Entity", "iEntity", "ENTITY", "3Entity". */
    boolean isName(Token token) {
        if (token.kind() != Token.Kind.WORD || token.text().startsWith("http")) return false;
        String text = token.text();
        if (!hasCapital(text)) return false;
        boolean shout = text.length() > 1 && text.length() <= 4 && allCapitals(text);
        boolean ordinary = severalOfAKind(text)
                || describes(text)
                || contracts(text)
                || PREFIXED.matcher(text).matches();
        if (acronyms.has(token) || ordinary) return false;
        return shout ? !isOrdinaryShout(token) : !function.has(token);
    }

    /** "KPIs", "NGOs": an abbreviation with a plural names nothing. */
    private static boolean severalOfAKind(String text) {
        int last = text.length() - 1;
        return last >= 2 && text.charAt(last) == 's' && allCapitals(text.substring(0, last));
    }

    /** "Army-run", "State-owned": a word with a participle behind its hyphen describes, whatever its capital. */
    private static boolean describes(String text) {
        String after = text.substring(text.lastIndexOf('-') + 1);
        boolean small = after.length() < text.length() && !after.isEmpty() && Character.isLowerCase(after.charAt(0));
        return small && (after.endsWith("ed") || PARTICIPLES.contains(after));
    }

    /** "We've", "Don't": a name has no verb at its end. */
    private static boolean contracts(String text) {
        return CONTRACTED.matcher(text).find();
    }

    /** Whether a word is an ordinary one, which names may hold but seldom are. */
    boolean isOrdinary(Token token) {
        return common.has(token) || function.has(token);
    }

    /** "MARKET" among words in small letters: an ordinary word's letters, but a name. */
    boolean isShouted(Token token) {
        return token.text().length() > 3
                && allCapitals(token.text())
                && Character.isLetter(token.text().charAt(0));
    }

    /** Whether a word that would have its capital anyway is still no ordinary word by its looks. */
    boolean opensAsName(Token first) {
        if (isOrdinary(first)) return false;
        if (innerCapital(first.text()) || abbreviation(first.text())) return true;
        if (first.text().length() < 3) return false;
        String lower = first.lower();
        return !(lower.endsWith("ly")
                || lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("tion")
                || lower.endsWith("ness"));
    }

    private static boolean abbreviation(String text) {
        return text.length() > 1 && allCapitals(text) && text.chars().allMatch(Character::isLetter);
    }

    /** "THE", "AND" in capitals are still no names; "US" and "IT" may be. */
    private boolean isOrdinaryShout(Token token) {
        return function.has(token) && token.text().length() != 2;
    }

    private static boolean hasCapital(String text) {
        int hyphen = text.indexOf('-');
        boolean article = hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(hyphen + 1));
        if (article) return true;
        int limit = Math.min(text.length(), 3);
        for (int i = 0; i < limit; i++) if (Character.isUpperCase(text.charAt(i))) return true;
        return hyphen < 0 && text.length() < LONGEST_BRAND && innerCapital(text);
    }

    static boolean allCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) return false;
        }
        return true;
    }

    /** "iEntity", "EnTity": a capital behind a small letter. */
    static boolean innerCapital(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) return true;
        }
        return false;
    }

    /** Marks lines whose ordinary words all have capitals too: their capitals show no names. */
    void judge(Line line) {
        int words = 0;
        int ordinary = 0;
        if (line.passage().kind() != Passage.Kind.HEADING
                && line.lower(line.size() - 1).equals(".")) return;
        for (Token token : line.tokens()) {
            if (token.kind() != Token.Kind.WORD || token.text().length() < 3) continue;
            boolean capital = Character.isUpperCase(token.text().codePointAt(0));
            if (!capital && !function.has(token)) return;
            words++;
            if (capital && isOrdinary(token)) ordinary++;
        }
        line.headline((words >= 3 && ordinary > 0) || (line.passage().kind() == Passage.Kind.HEADING && acts(line)));
    }

    /** "Mobilising Industry": a heading that begins with a verb's form. */
    private static boolean acts(Line line) {
        return line.size() > 1 && line.lower(0).endsWith("ing") && line.lower(0).length() > 5;
    }
}
