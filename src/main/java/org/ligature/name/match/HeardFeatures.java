package org.ligature.name.match;

import java.util.List;

/** How well two people's names in different scripts agree: by how alike each word of the shorter one sounds to what it met. */
public final class HeardFeatures {
    /** Their names, in the order of the model's table. */
    public static final List<String> NAMES =
            List.of("bias", "alike", "worst", "evidence", "left", "both-left", "single", "shortened");

    /** Which way each may count. */
    public static final List<Integer> SIGNS = List.of(0, 1, 1, 1, -1, -1, -1, -1);

    private static final float SIGNIFICANT = 0.2f;
    private static final int ENOUGH = 3;

    private final double[] values = new double[NAMES.size()];

    private float matched;
    private float total;
    private float worst;
    private float left;
    private int shortened;

    double[] of(Reading a, Reading b, Alignment alignment) {
        boolean turn = a.size > b.size || (a.size == b.size && a.total > b.total);
        shortened = 0;
        count(
                turn ? b : a,
                turn ? alignment.partnerB : alignment.partnerA,
                turn ? alignment.qualityB : alignment.qualityA);
        float leftShort = left;
        float evidence = matched;
        values[0] = 1;
        values[1] = matched / Math.max(1e-6f, total);
        values[2] = worst;
        count(
                turn ? a : b,
                turn ? alignment.partnerA : alignment.partnerB,
                turn ? alignment.qualityA : alignment.qualityB);
        values[3] = Math.min(ENOUGH, Math.min(evidence, matched));
        values[4] = Math.min(ENOUGH, left);
        values[5] = Math.min(ENOUGH, Math.min(left, leftShort));
        values[6] = Math.min(a.size, b.size) == 1 ? 1 : 0;
        for (int i = 0; i < a.size; i++) {
            if (alignment.partnerA[i] >= 0 && alignment.howA[i] == How.SHORTENED) shortened++;
        }
        values[7] = shortened;
        return values;
    }

    private void count(Reading reading, int[] partners, float[] qualities) {
        matched = total = left = 0;
        worst = 1;
        for (int i = 0; i < reading.size; i++) {
            float weight = reading.weights[i];
            float quality = partners[i] < 0 ? 0 : Math.max(0, (qualities[i] - Alignment.HEARD) / (1 - Alignment.HEARD));
            matched += weight * quality;
            total += weight;
            if (partners[i] < 0) left += weight;
            if (weight > SIGNIFICANT) worst = Math.min(worst, quality);
        }
    }
}
