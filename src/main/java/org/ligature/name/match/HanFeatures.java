package org.ligature.name.match;

import java.util.List;
import org.ligature.name.lexicon.Role;

/** What two company names in Chinese characters have in common: a short name's characters stand in the long one in their order. */
final class HanFeatures {
    static final List<String> NAMES = List.of(
            "bias",
            "covered",
            "contiguous",
            "missing",
            "names-left",
            "words-inside",
            "words-outside",
            "places-left",
            "numbers-left",
            "legal-differs",
            "whole");

    private final double[] values = new double[NAMES.size()];
    private int first;
    private int last;
    private boolean contiguous;

    double[] of(Reading a, Reading b, Alignment alignment) {
        alignment.inOrder(a, b);
        boolean turn = a.size > b.size;
        Reading small = turn ? b : a;
        Reading large = turn ? a : b;
        int[] met = turn ? alignment.partnerB : alignment.partnerA;
        int[] metLarge = turn ? alignment.partnerA : alignment.partnerB;
        values[0] = 1;
        cover(small, met);
        leftOver(large, metLarge);
        boolean legal = a.legalKinds != 0 && b.legalKinds != 0;
        values[9] = legal && (a.legalKinds & b.legalKinds) == 0 ? 1 : 0;
        values[10] = values[3] < 0.5 && values[4] + values[5] + values[6] + values[7] + values[8] < 0.5 ? 1 : 0;
        return values;
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
        values[3] = Math.min(3, missing);
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

    /** A word that the short name leaves out whole says more where it stands between words that the short name has. */
    private void leftOver(Reading large, int[] met) {
        for (int k = 4; k <= 8; k++) values[k] = 0;
        for (int i = 0; i < large.size; ) {
            int end = i;
            int matched = 0;
            while (end < large.size && large.groups[end] == large.groups[i]) {
                if (met[end] >= 0) matched++;
                end++;
            }
            count(large, i, end, matched);
            i = end;
        }
        for (int k = 4; k <= 8; k++) values[k] = Math.min(3, values[k]);
    }

    private void count(Reading large, int from, int end, int matched) {
        int free = end - from - matched;
        if (free == 0) return;
        byte role = large.roles[from];
        boolean inside = from > first && end <= last;
        if (role == Role.NUMBER.code) values[8]++;
        else if (role == Role.NAME.code) values[4] += free;
        else if (role == Role.LEGAL.code) values[6] += 0.2;
        else if (matched > 0) values[6] += 0.3;
        else if (inside) values[5]++;
        else if (role == Role.PLACE.code) values[7]++;
        else values[6]++;
    }
}
