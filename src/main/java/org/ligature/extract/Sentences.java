package org.ligature.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts tokens into sentences. */
final class Sentences {
    private static final Set<String> ENDS = Set.of(".", "!", "?", "。", "！", "？", "…");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "'", "’", ")", "]", "»", "」", "』");
    /** Past this many tokens a sentence is cut at the next comma, so that pathological input stays linear. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /**
     * Token ranges of the sentences.
     *
     * @param abbreviations lower-case words that don't end a sentence with their dot
     * @return pairs {from, to}
     */
    static List<int[]> of(List<Token> tokens, Set<String> abbreviations) {
        List<int[]> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean tooLong =
                    i - from >= LONGEST && (tokens.get(i).kind() == Token.Kind.PUNCT || i - from >= 2 * LONGEST);
            if (!tooLong && !ends(tokens, i, from, abbreviations)) continue;
            int to = i + 1;
            while (to < tokens.size()
                    && CLOSERS.contains(tokens.get(to).text())
                    && tokens.get(to).start() == tokens.get(to - 1).end()) to++;
            out.add(new int[] {from, to});
            from = to;
            i = to - 1;
        }
        if (from < tokens.size()) out.add(new int[] {from, tokens.size()});
        return out;
    }

    private static boolean ends(List<Token> tokens, int i, int from, Set<String> abbreviations) {
        Token t = tokens.get(i);
        if (t.kind() != Token.Kind.PUNCT || !ENDS.contains(t.text())) return false;
        if (!t.text().equals(".")) return true;
        int next = i + 1;
        while (next < tokens.size()
                && CLOSERS.contains(tokens.get(next).text())
                && tokens.get(next).start() == tokens.get(next - 1).end()) next++;
        if (next >= tokens.size()) return true;
        Token after = tokens.get(next);
        if (after.start() == tokens.get(next - 1).end()) return false;
        if (Character.isLowerCase(after.text().charAt(0))) return false;
        if (i == from) return true;
        Token before = tokens.get(i - 1);
        boolean attached = before.end() == t.start();
        boolean initial = before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0));
        return !(attached && (initial || abbreviations.contains(before.lower())));
    }
}
