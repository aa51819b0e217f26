package org.ligature.name.match;

import java.util.List;
import org.ligature.name.lexicon.Role;

/** How well the English words of a name are explained by a Chinese one. */
public final class TranslationFeatures {
    /** Their names, in the order of the model's table. */
    public static final List<String> NAMES =
            List.of("bias", "evidence", "han-covered", "han-left", "names-left", "words-left", "latin-covered", "full");

    /** Which way each may count. */
    public static final List<Integer> SIGNS = List.of(0, 1, 1, -1, -1, -1, 1, 1);

    private final double[] values = new double[NAMES.size()];

    double[] of(Translation han, Reading latin) {
        long explained = 0;
        float evidence = 0;
        float namesLeft = 0;
        float wordsLeft = 0;
        float covered = 0;
        for (int i = 0; i < latin.size; i++) {
            float w = latin.weights[i];
            int at = han.find(latin.hashes[i]);
            if (at >= 0) {
                boolean again = (han.masks[at] & ~explained) == 0;
                evidence += again ? han.strengths[at] / 4 : han.strengths[at];
                explained |= han.masks[at];
                covered += w;
            } else if (latin.roles[i] == Role.NAME.code || latin.roles[i] == Role.NUMBER.code) {
                namesLeft += w;
            } else {
                wordsLeft += w;
            }
        }
        set(han, explained, evidence, covered / Math.max(1e-6f, latin.total));
        values[4] = Math.min(3, namesLeft);
        values[5] = Math.min(3, wordsLeft);
        return values;
    }

    private void set(Translation han, long explained, float evidence, float covered) {
        float all = 0;
        float met = 0;
        for (int i = 0; i < han.weights.length; i++) {
            all += han.weights[i];
            if ((explained >>> i & 1) != 0) met += han.weights[i];
        }
        values[0] = 1;
        values[1] = Math.min(24, evidence) / 4;
        values[2] = met / Math.max(1e-6f, all);
        values[3] = Math.min(4, all - met);
        values[6] = covered;
        values[7] = values[2] > 0.99 && covered > 0.8 ? 1 : 0;
    }
}
