package org.ligature.name.match;

import org.ligature.name.lexicon.Role;

/** How alike two tokens are, from 0 (not at all) to 1 (the same). */
final class TokenSimilarity {
    private static final float SOUND = 0.93f;
    private static final float SHORT_SOUND = 0.8f;
    private static final float OTHER_START = 0.1f;
    private static final int FAR = 6;
    private static final float NEAR_SOUND = 0.78f;
    private static final float BONES = 0.9f;
    private static final float NEAR_BONES = 0.7f;
    private static final float PREFIX = 0.75f;
    private static final int NUMBER = Role.NUMBER.code;

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
        if (a.vowelless != b.vowelless) return consonants(a, i, b, j);
        int la = a.length(i);
        int lb = b.length(j);
        int longer = Math.max(la, lb);
        int shorter = Math.min(la, lb);
        if (shorter == 1) return initial(a, i, b, j, person);
        if (a.byLetter || b.byLetter) return 0;
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
        return Math.max(best, best >= NEAR_SOUND || far ? 0 : nearSound(a, i, b, j));
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

    private float consonants(Reading a, int i, Reading b, int j) {
        int la = a.boneStarts[i + 1] - a.boneStarts[i];
        int lb = b.boneStarts[j + 1] - b.boneStarts[j];
        if (la == 0 || lb == 0) return 0;
        how = How.CONSONANTS;
        if (a.boneHashes[i] == b.boneHashes[j]) return BONES;
        if (Math.min(la, lb) < 3 || Math.abs(la - lb) > 1) return 0;
        int d = edits.between(
                a.bones, a.boneStarts[i], a.boneStarts[i + 1], b.bones, b.boneStarts[j], b.boneStarts[j + 1]);
        return d <= 1 ? NEAR_BONES : 0;
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
