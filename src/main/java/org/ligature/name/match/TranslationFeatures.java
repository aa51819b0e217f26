package org.ligature.name.match;

import java.util.List;
import org.ligature.name.lexicon.Role;

/** How well the English words of a name are explained by a Chinese one. */
public final class TranslationFeatures {
    /** Their names, in the order of the model's table. */
    public static final List<String> NAMES = List.of(
            "bias",
            "evidence",
            "han-covered",
            "han-left",
            "names-left",
            "words-left",
            "latin-covered",
            "full",
            "sounds-alike");

    /** Which way each may count. */
    public static final List<Integer> SIGNS = List.of(0, 1, 1, -1, -1, -1, 1, 1, 1);

    private static final float HEARD = 0.6f;

    private final double[] values = new double[NAMES.size()];

    private final EditDistance edits = new EditDistance();
    private long explained;
    private float evidence;
    private float covered;
    private float sounds;

    double[] of(Translation han, Reading latin) {
        explained = 0;
        evidence = covered = sounds = 0;
        float namesLeft = 0;
        float wordsLeft = 0;
        for (int i = 0; i < latin.size; i++) explain(han, latin, i);
        for (int i = 0; i < latin.size; i++) {
            if (han.find(latin.hashes[i]) >= 0) continue;
            boolean name = latin.roles[i] == Role.NAME.code || latin.roles[i] == Role.NUMBER.code;
            float rest = latin.weights[i] * (name ? 1 - heard(han, latin, i) : 1);
            if (name) namesLeft += rest;
            else wordsLeft += rest;
        }
        set(han);
        values[4] = Math.min(3, namesLeft);
        values[5] = Math.min(3, wordsLeft);
        values[6] = covered / Math.max(1e-6f, latin.total);
        values[7] = values[2] > 0.99 && values[6] > 0.8 ? 1 : 0;
        values[8] = sounds;
        return values;
    }

    private void explain(Translation han, Reading latin, int i) {
        int at = han.find(latin.hashes[i]);
        if (at < 0) return;
        boolean again = (han.masks[at] & ~explained) == 0;
        evidence += again ? han.strengths[at] / 4 : han.strengths[at];
        explained |= han.masks[at];
        covered += latin.weights[i];
    }

    /** How much a word sounds like characters that nothing else explains: Huafon and 华峰. */
    private float heard(Translation han, Reading latin, int i) {
        int from = latin.foldStarts[i];
        int to = latin.foldStarts[i + 1];
        if (to - from < 4) return 0;
        float best = 0;
        int bestAt = -1;
        for (int s = 0; s < han.sounds.length; s++) {
            char[] sound = han.sounds[s];
            int longer = Math.max(sound.length, to - from);
            if ((han.soundMasks[s] & explained) != 0 || Math.abs(sound.length - (to - from)) > longer / 3) continue;
            if (sound.length == 0 || sound[0] != latin.folds[from]) continue;
            float alike = 1 - (float) edits.between(sound, 0, sound.length, latin.folds, from, to) / longer;
            if (alike > best) {
                best = alike;
                bestAt = s;
            }
        }
        if (best < HEARD) return 0;
        explained |= han.soundMasks[bestAt];
        sounds += (best - HEARD) / (1 - HEARD) + 0.3f;
        covered += latin.weights[i] * best / 2;
        return best / 2;
    }

    private void set(Translation han) {
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
    }
}
