package org.ligature.name.match;

import java.util.Arrays;
import java.util.List;
import org.ligature.name.lexicon.Role;

/** What two company names in Chinese characters have in common: a short name's characters stand in the long one in their order. */
public final class HanFeatures {
    /** Their names, in the order of the model's table. */
    public static final List<String> NAMES = List.of(
            "bias",
            "covered",
            "contiguous",
            "missing",
            "brand",
            "brand-initials",
            "brand-torn",
            "names-before",
            "names-inside",
            "names-after",
            "words-inside",
            "words-outside",
            "places-left",
            "numbers-left",
            "legal-differs",
            "whole",
            "bare-left",
            "mid-word");

    private static final int MISSING = NAMES.indexOf("missing");
    private static final int BRAND = NAMES.indexOf("brand");
    private static final int INITIALS = NAMES.indexOf("brand-initials");
    private static final int TORN = NAMES.indexOf("brand-torn");
    private static final int BEFORE = NAMES.indexOf("names-before");
    private static final int INSIDE = NAMES.indexOf("names-inside");
    private static final int AFTER = NAMES.indexOf("names-after");
    private static final int WORDS_INSIDE = NAMES.indexOf("words-inside");
    private static final int WORDS_OUTSIDE = NAMES.indexOf("words-outside");
    private static final int PLACES = NAMES.indexOf("places-left");
    private static final int NUMBERS = NAMES.indexOf("numbers-left");
    private static final int LEGAL = NAMES.indexOf("legal-differs");
    private static final int WHOLE = NAMES.indexOf("whole");
    private static final int BARE = NAMES.indexOf("bare-left");
    private static final int MID_WORD = NAMES.indexOf("mid-word");
    private static final int MOST = 3;

    private final double[] values = new double[NAMES.size()];
    private int first;
    private int last;
    private boolean contiguous;

    double[] of(Reading a, Reading b, Alignment alignment) {
        alignment.inOrder(a, b);
        // "Group" at the end says little, so that the shorter name is the one with fewer other characters.
        boolean turn = length(a) > length(b) || (length(a) == length(b) && a.total > b.total);
        Reading small = turn ? b : a;
        Reading large = turn ? a : b;
        int[] met = turn ? alignment.partnerB : alignment.partnerA;
        int[] metLarge = turn ? alignment.partnerA : alignment.partnerB;
        Arrays.fill(values, 0);
        values[0] = 1;
        cover(small, met);
        brand(small, met, large);
        leftOver(large, metLarge);
        boolean legal = a.legalKinds != 0 && b.legalKinds != 0;
        if (last >= 0 && !begins(large, first) && large.roles[first] != Role.NAME.code) values[MID_WORD] = 1;
        values[LEGAL] = legal && (a.legalKinds & b.legalKinds) == 0 ? 1 : 0;
        values[WHOLE] = values[MISSING] < 0.5 && left() < 0.5 ? 1 : 0;
        // "Bank of China" has no name of its own: what the other has more is its name.
        if (values[BRAND] + values[INITIALS] == 0)
            values[BARE] = Math.min(MOST, left() - values[WORDS_OUTSIDE] - values[PLACES]);
        return values;
    }

    private static int length(Reading reading) {
        int length = 0;
        for (int i = 0; i < reading.size; i++) if (reading.roles[i] != Role.LEGAL.code) length++;
        return length;
    }

    private double left() {
        double sum = 0;
        for (int k = BEFORE; k <= NUMBERS; k++) sum += values[k];
        return sum;
    }

    private void cover(Reading small, int[] met) {
        float covered = 0;
        float missing = 0;
        first = Reading.MOST;
        last = -1;
        contiguous = true;
        for (int i = 0; i < small.size; i++) {
            if (met[i] < 0) {
                missing += lack(small, met, i);
                continue;
            }
            covered += small.weights[i];
            if (last >= 0 && met[i] != last + 1) contiguous = false;
            first = Math.min(first, met[i]);
            last = Math.max(last, met[i]);
        }
        values[1] = covered / Math.max(1e-6f, small.total);
        values[2] = contiguous && missing < 1 ? 1 : 0;
        values[MISSING] = Math.min(MOST, missing);
    }

    /** "Group" may be left out; "electric" may not, and half a word is another word. */
    private static float lack(Reading small, int[] met, int i) {
        byte role = small.roles[i];
        if (role == Role.LEGAL.code) return 0.05f;
        if (role != Role.COMMON.code) return 1;
        boolean half = (i > 0 && small.groups[i - 1] == small.groups[i] && met[i - 1] >= 0)
                || (i + 1 < small.size && small.groups[i + 1] == small.groups[i] && met[i + 1] >= 0);
        return half ? 1 : 0.6f;
    }

    /** Whether the name proper of the short one, two characters or more, stands in the long one, in one piece or torn. */
    private void brand(Reading small, int[] met, Reading large) {
        int names = 0;
        boolean torn = false;
        boolean initials = true;
        for (int i = 0; i < small.size; i++) {
            if (small.roles[i] != Role.NAME.code) continue;
            if (met[i] < 0) return;
            if (names++ == 0) initials = begins(large, met[i]);
            boolean follows = i > 0 && small.roles[i - 1] == Role.NAME.code;
            if (follows && met[i] != met[i - 1] + 1) {
                torn = true;
                initials &= begins(large, met[i]);
            }
        }
        values[BRAND] = names > 1 && !torn ? 1 : 0;
        values[INITIALS] = names > 1 && torn && initials ? 1 : 0;
        values[TORN] = names > 1 && torn && !initials ? 1 : 0;
    }

    /** Whether a character begins a word: short names are made of the first characters of words. */
    private static boolean begins(Reading reading, int i) {
        return i == 0 || reading.groups[i - 1] != reading.groups[i];
    }

    /** A word that the short name leaves out whole says more where it stands between words that the short name has. */
    private void leftOver(Reading large, int[] met) {
        for (int i = 0; i < large.size; ) {
            int end = i;
            int matched = 0;
            while (end < large.size && large.groups[end] == large.groups[i]) {
                if (met[end] >= 0) matched++;
                end++;
            }
            if (large.roles[i] == Role.NAME.code) names(i, end, met);
            else count(large, i, end, matched);
            i = end;
        }
        for (int k = BEFORE; k <= NUMBERS; k++) values[k] = Math.min(MOST, values[k]);
    }

    /** What stands after the name proper is mostly its trade, in words that no list knows. */
    private void names(int from, int end, int[] met) {
        for (int i = from; i < end; i++) {
            if (met[i] >= 0) continue;
            values[i < first ? BEFORE : i > last ? AFTER : INSIDE]++;
        }
    }

    private void count(Reading large, int from, int end, int matched) {
        int free = end - from - matched;
        if (free == 0) return;
        byte role = large.roles[from];
        boolean inside = from > first && end <= last;
        if (role == Role.NUMBER.code) values[NUMBERS]++;
        else if (role == Role.LEGAL.code) values[WORDS_OUTSIDE] += 0.2;
        else if (matched > 0) values[WORDS_OUTSIDE] += 0.3;
        else if (inside) values[WORDS_INSIDE]++;
        else if (role == Role.PLACE.code) values[PLACES]++;
        else values[WORDS_OUTSIDE]++;
    }
}
