package org.ligature.name.match;

import org.ligature.name.lexicon.Role;

/** How alike two tokens are, from 0 (not at all) to 1 (the same). */
final class TokenSimilarity {
    private static final float SOUND = 0.93f;
    private static final float HEARD = 0.85f;
    private static final float ALSO_HEARD = 0.75f;
    private static final float LESS = 0.85f;
    private static final float SHORT_SOUND = 0.8f;
    private static final float OTHER_START = 0.1f;
    private static final int FAR = 6;
    private static final float NEAR_SOUND = 0.78f;
    private static final float PREFIX = 0.75f;
    private static final int NUMBER = Role.NUMBER.code;

    private final Hearing hearing = new Hearing();
    private final EditDistance edits = new EditDistance();
    private How how = How.LEFT_OVER;

    /** How the last two compared were alike. */
    How how() {
        return how;
    }

    float of(Reading a, int i, Reading b, int j, boolean person) {
        if (a.hashes[i] == b.hashes[j]) {
            how = How.SAME;
            return 1;
        }
        if (a.roles[i] == NUMBER || b.roles[j] == NUMBER) return initial(a, i, b, j, person);
        int la = a.length(i);
        int lb = b.length(j);
        int longer = Math.max(la, lb);
        int shorter = Math.min(la, lb);
        if (shorter == 1) return initial(a, i, b, j, person);
        if (a.byLetter || b.byLetter) return 0;
        if (a.script != b.script) {
            float heard = heard(a, i, b, j);
            return (a.bySound || b.bySound) && heard < HEARD ? 0 : heard;
        }
        float best = 0;
        if (shorter > 1 && a.foldHashes[i] == b.foldHashes[j]) {
            how = How.SOUND;
            best = shorter > 2 ? SOUND : SHORT_SOUND;
        }
        if (a.bySound || b.bySound) return best;
        int allowed = allowed(longer);
        if (allowed > 0 && longer - shorter <= allowed && Integer.bitCount(a.bits[i] ^ b.bits[j]) <= 2 * allowed) {
            int d = edits.between(a.letters, a.starts[i], a.starts[i + 1], b.letters, b.starts[j], b.starts[j + 1]);
            float typo = d > allowed ? 0 : 1 - 1.3f * d / longer;
            if (a.letters[a.starts[i]] != b.letters[b.starts[j]]) typo -= OTHER_START;
            if (typo > best) {
                how = How.TYPO;
                best = typo;
            }
        }
        boolean far = Integer.bitCount(a.bits[i] ^ b.bits[j]) > FAR;
        if (best >= NEAR_SOUND || far) return best;
        best = Math.max(best, nearSound(a, i, b, j));
        if (best > 0 || shorter < 4 || !person) return best;
        float heard = heard(a, i, b, j);
        return heard < ALSO_HEARD ? 0 : heard * LESS;
    }

    /** How alike two words of different scripts sound. */
    float heard(Reading a, int i, Reading b, int j) {
        how = a.vowelless != b.vowelless ? How.CONSONANTS : How.SOUND;
        return heard(a, i, i + 1, b, j, j + 1);
    }

    /** The same for runs of words. */
    float heard(Reading a, int i, int iTo, Reading b, int j, int jTo) {
        Heard x = a.heard();
        Heard y = b.heard();
        return hearing.between(x.sounds, x.starts[i], x.starts[iTo], y.sounds, y.starts[j], y.starts[jTo]);
    }

    private float nearSound(Reading a, int i, Reading b, int j) {
        int la = a.foldStarts[i + 1] - a.foldStarts[i];
        int lb = b.foldStarts[j + 1] - b.foldStarts[j];
        if (Math.min(la, lb) < 4 || Math.abs(la - lb) > 1 || a.folds[a.foldStarts[i]] != b.folds[b.foldStarts[j]])
            return 0;
        int d = edits.between(
                a.folds, a.foldStarts[i], a.foldStarts[i + 1], b.folds, b.foldStarts[j], b.foldStarts[j + 1]);
        if (d > 1) return 0;
        how = How.SOUND;
        return NEAR_SOUND;
    }

    /** A letter stands for a word in people; in companies a word's first four letters may. */
    private float initial(Reading a, int i, Reading b, int j, boolean person) {
        if (!person || Math.min(a.length(i), b.length(j)) != 1) return 0;
        if (a.letters[a.starts[i]] != b.letters[b.starts[j]]) return 0;
        how = How.SHORTENED;
        return PREFIX;
    }

    private static int allowed(int length) {
        if (length < 4) return 0;
        if (length < 6) return 1;
        return length < 10 ? 2 : 3;
    }
}
