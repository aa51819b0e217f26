package org.ligature.name.match;

import java.util.List;
import org.ligature.name.lexicon.Role;

/** What an alignment amounts to, in the numbers that the model weighs. */
public final class Features {
    /** Their names, in the order of the model's table. */
    public static final List<String> NAMES = List.of(
            "bias",
            "shared",
            "covered",
            "conflict",
            "extra",
            "loss",
            "worst",
            "evidence",
            "numbers-differ",
            "number-extra",
            "legal-differs",
            "legal-kind-differs",
            "legal-missing",
            "brand-conflict",
            "single-token");

    private static final int NUMBER = Role.NUMBER.code;
    private static final int NAME = Role.NAME.code;

    private final double[] values = new double[NAMES.size()];

    private float matchedA;
    private float matchedB;
    private float freeA;
    private float freeB;
    private float loss;
    private float worst;
    private int freeNumbersA;
    private int freeNumbersB;
    private float freeNamesA;
    private float freeNamesB;

    /** The numbers, in the order of {@link #NAMES}; overwritten by the next pair. */
    public double[] values() {
        return values;
    }

    void of(Reading a, Reading b, Alignment alignment) {
        sum(a, b, alignment);
        float small = Math.max(1e-6f, Math.min(a.total, b.total));
        float large = Math.max(1e-6f, Math.max(a.total, b.total));
        float conflict = Math.min(freeA, freeB);
        values[0] = 1;
        values[1] = (matchedA + matchedB) / Math.max(1e-6f, a.total + b.total);
        values[2] = Math.min(1, Math.max(matchedA / Math.max(1e-6f, a.total), matchedB / Math.max(1e-6f, b.total)));
        values[3] = conflict / small;
        values[4] = (Math.max(freeA, freeB) - conflict) / large;
        values[5] = loss / small;
        values[6] = 1 - worst;
        values[7] = Math.min(3, Math.min(matchedA, matchedB));
        values[8] = freeNumbersA > 0 && freeNumbersB > 0 ? 1 : 0;
        values[9] = (freeNumbersA > 0) != (freeNumbersB > 0) ? 1 : 0;
        legal(a, b);
        values[13] = Math.min(freeNamesA, freeNamesB);
        values[14] = Math.min(a.size, b.size) == 1 ? 1 : 0;
    }

    private void legal(Reading a, Reading b) {
        boolean both = a.legalFamilies != 0 && b.legalFamilies != 0;
        boolean family = both && (a.legalFamilies & b.legalFamilies) == 0;
        values[10] = family ? 1 : 0;
        values[11] = both && !family && (a.legalKinds & b.legalKinds) == 0 ? 1 : 0;
        values[12] = (a.legalFamilies != 0) != (b.legalFamilies != 0) ? 1 : 0;
    }

    private void sum(Reading a, Reading b, Alignment alignment) {
        matchedA = matchedB = freeA = freeB = loss = freeNamesA = freeNamesB = 0;
        freeNumbersA = freeNumbersB = 0;
        worst = 1;
        for (int i = 0; i < a.size; i++) {
            float w = a.weights[i];
            if (alignment.partnerA[i] < 0) {
                freeA += w;
                if (a.roles[i] == NUMBER) freeNumbersA++;
                if (a.roles[i] == NAME) freeNamesA += w;
            } else {
                float q = alignment.qualityA[i];
                matchedA += w * q;
                loss += w * (1 - q);
                if (w > 0.2f) worst = Math.min(worst, q);
            }
        }
        for (int j = 0; j < b.size; j++) {
            float w = b.weights[j];
            if (alignment.partnerB[j] < 0) {
                freeB += w;
                if (b.roles[j] == NUMBER) freeNumbersB++;
                if (b.roles[j] == NAME) freeNamesB += w;
            } else {
                matchedB += w * alignment.qualityB[j];
            }
        }
    }
}
