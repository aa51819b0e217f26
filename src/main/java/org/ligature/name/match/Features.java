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
            "single-token",
            "initials",
            "names-conflict",
            "name-extra",
            "common-conflict",
            "common-extra",
            "place-conflict",
            "clean",
            "sounds",
            "typos",
            "short-typos",
            "perfect");

    /** Which way each may count when the model is fitted: more noise may never make a match likelier. */
    public static final List<Integer> SIGNS =
            List.of(0, 1, 1, -1, -1, -1, -1, 1, -1, -1, -1, -1, 0, -1, 0, -1, -1, -1, -1, -1, -1, 1, -1, -1, -1, 1);

    private static final int NUMBER = Role.NUMBER.code;
    private static final int NAME = Role.NAME.code;
    private static final int COMMON = Role.COMMON.code;
    private static final int PLACE = Role.PLACE.code;
    private static final int ROLES = Role.values().length;
    private static final int SHORT = 5;
    private static final float SIGNIFICANT = 0.2f;

    private final double[] values = new double[NAMES.size()];

    /** Weights that are left over, by side and role. */
    private final float[][] free = new float[2][ROLES];

    private final int[] freeCount = new int[2];

    private float matchedA;
    private float matchedB;
    private float loss;
    private float worst;
    private float shortened;
    private float sounds;
    private float typos;
    private float shortTypos;

    /** The numbers, in the order of {@link #NAMES}; overwritten by the next pair. */
    public double[] values() {
        return values;
    }

    /** Whether one side has a single word and the other more than that word: a family name alone, which many bear. */
    boolean lone() {
        return values[14] > 0 && freeCount[0] + freeCount[1] > 0;
    }

    /** Whether only one side has a number: its third plant is not the company. */
    boolean numbered() {
        return values[9] > 0;
    }

    void of(Reading a, Reading b, Alignment alignment) {
        sum(a, b, alignment);
        float small = Math.max(1e-6f, Math.min(a.total, b.total));
        float large = Math.max(1e-6f, Math.max(a.total, b.total));
        float freeA = total(free[0]);
        float freeB = total(free[1]);
        float conflict = Math.min(freeA, freeB);
        values[0] = 1;
        values[1] = (matchedA + matchedB) / Math.max(1e-6f, a.total + b.total);
        values[2] = Math.min(1, Math.max(matchedA / Math.max(1e-6f, a.total), matchedB / Math.max(1e-6f, b.total)));
        values[3] = conflict / small;
        values[4] = (Math.max(freeA, freeB) - conflict) / large;
        values[5] = loss / small;
        values[6] = 1 - worst;
        values[7] = Math.min(3, Math.min(matchedA, matchedB));
        roles(a, b);
        legal(a, b);
    }

    private static float total(float[] weights) {
        float sum = 0;
        for (float w : weights) sum += w;
        return sum;
    }

    private void roles(Reading a, Reading b) {
        float numbersA = free[0][NUMBER];
        float numbersB = free[1][NUMBER];
        float namesA = free[0][NAME];
        float namesB = free[1][NAME];
        values[8] = numbersA > 0 && numbersB > 0 ? 1 : 0;
        values[9] = (numbersA > 0) != (numbersB > 0) ? 1 : 0;
        values[13] = Math.min(namesA, namesB);
        values[14] = Math.min(a.size, b.size) == 1 ? 1 : 0;
        values[15] = shortened;
        values[16] = Math.min(3, Math.min(freeCount[0], freeCount[1]));
        values[17] = Math.abs(namesA - namesB);
        values[18] = Math.min(free[0][COMMON], free[1][COMMON]);
        values[19] = Math.abs(free[0][COMMON] - free[1][COMMON]);
        values[20] = Math.min(free[0][PLACE], free[1][PLACE]);
        values[21] = freeCount[0] + freeCount[1] == 0 && numbersA + numbersB == 0 ? 1 : 0;
        values[22] = sounds;
        values[23] = typos;
        values[24] = shortTypos;
        values[25] = worst > 0.99f && values[21] > 0 ? 1 : 0;
    }

    private void legal(Reading a, Reading b) {
        boolean both = a.legalFamilies != 0 && b.legalFamilies != 0;
        boolean family = both && (a.legalFamilies & b.legalFamilies) == 0;
        values[10] = family ? 1 : 0;
        values[11] = both && !family && (a.legalKinds & b.legalKinds) == 0 ? 1 : 0;
        values[12] = (a.legalFamilies != 0) != (b.legalFamilies != 0) ? 1 : 0;
    }

    private void sum(Reading a, Reading b, Alignment alignment) {
        matchedA = matchedB = loss = shortened = sounds = typos = shortTypos = 0;
        worst = 1;
        clear(0);
        clear(1);
        for (int i = 0; i < a.size; i++) {
            float w = a.weights[i];
            if (alignment.partnerA[i] < 0) {
                leave(0, a.roles[i], w);
                continue;
            }
            float q = alignment.qualityA[i];
            matchedA += w * q;
            loss += w * (1 - q);
            if (w > SIGNIFICANT) worst = Math.min(worst, q);
            count(alignment.howA[i], a, i, b, alignment.partnerA[i]);
        }
        for (int j = 0; j < b.size; j++) {
            if (alignment.partnerB[j] < 0) leave(1, b.roles[j], b.weights[j]);
            else matchedB += b.weights[j] * alignment.qualityB[j];
        }
    }

    private void count(How how, Reading a, int i, Reading b, int j) {
        switch (how) {
            case SHORTENED -> shortened++;
            case SOUND, CONSONANTS -> sounds++;
            case TYPO -> {
                typos++;
                if (Math.max(a.length(i), b.length(j)) <= SHORT) shortTypos++;
            }
            default -> {}
        }
    }

    private void clear(int side) {
        java.util.Arrays.fill(free[side], 0);
        freeCount[side] = 0;
    }

    private void leave(int side, byte role, float weight) {
        free[side][role] += weight;
        if (role == NAME) freeCount[side]++;
    }
}
