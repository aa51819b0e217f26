package org.ligature.text.plain;

import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a hyphen at a line's end: part of a compound ("high-profile") or the mark of a parted word ("infor-mation").
 *
 * <p>The text itself is the dictionary: a form that it uses elsewhere is right.
 */
final class Hyphens {
    private static final int SHORTEST = 3;

    private final MappedText text;
    private @Nullable Counts words;

    Hyphens(MappedText text) {
        this.text = text;
    }

    /**
     * Whether the hyphen goes.
     *
     * @param before the text so far, which ends in a hyphen
     * @param from where the next line begins in the masked text
     */
    boolean goes(MappedText before, int from) {
        int hyphen = before.length() - 1;
        int start = hyphen;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) start--;
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        if (hyphen - start < 2 || end - from < 2) return false;
        if (start > 0 && before.charAt(start - 1) == '-') return false;
        String left = before.subSequence(start, hyphen).toString();
        String right = text.subSequence(from, end).toString();
        if (seen(left + right)) return true;
        if (seen(left + "-" + right)) return false;
        return !(seen(left) && seen(right)) && left.length() + right.length() > 2 * SHORTEST;
    }

    private boolean seen(String word) {
        if (words == null) words = collect();
        return words.count(Shape.folded(word, 0, word.length())) > 0;
    }

    /** Every word of the text but those that a line's end may have parted. */
    private Counts collect() {
        Counts found = new Counts();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            boolean inner = Character.isLetter(c) || (c == '-' && start >= 0);
            if (inner && start < 0) start = i;
            if (inner || start < 0) continue;
            if (!parted(start, i)) found.add(Shape.folded(text, start, i));
            start = -1;
        }
        return found;
    }

    private boolean parted(int start, int end) {
        if (text.charAt(end - 1) == '-') return true;
        int i = start - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) i--;
        return i >= 0 && i < start - 1 && text.charAt(i) == '-';
    }
}
