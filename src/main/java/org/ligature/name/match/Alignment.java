package org.ligature.name.match;

import java.util.Arrays;

/** Which tokens of two readings met, and what is left over; one object is used again and again. */
public final class Alignment {
    private static final float LEAST = 0.55f;
    /** Words of two scripts that sound less alike than this don't meet. */
    static final float HEARD = 0.4f;

    /** The same for things that are no people: their words are translated as often as they are heard. */
    private static final float HEARD_THING = 0.62f;

    private static final float SOUND = 0.93f;
    private static final float TOGETHER = 0.75f;
    private static final float MORE = 0.1f;

    final int[] partnerA = new int[Reading.MOST];
    final int[] partnerB = new int[Reading.MOST];
    final float[] qualityA = new float[Reading.MOST];
    final float[] qualityB = new float[Reading.MOST];
    final How[] howA = new How[Reading.MOST];
    private final float[] similar = new float[Reading.MOST * Reading.MOST];
    private final How[] ways = new How[Reading.MOST * Reading.MOST];
    private final float[] best = new float[(Reading.MOST + 1) * (Reading.MOST + 1)];
    private final TokenSimilarity similarity = new TokenSimilarity();

    /** Aligns two readings; people's tokens may be initials. */
    void align(Reading a, Reading b, boolean person) {
        Arrays.fill(partnerA, 0, a.size, -1);
        Arrays.fill(partnerB, 0, b.size, -1);
        same(a, b);
        if (isDone(partnerA, a.size) || isDone(partnerB, b.size)) return;
        joined(a, b);
        if (isHeard(a, b)) heardTogether(a, b);
        alike(a, b, person);
    }

    /** Aligns characters so that as much weight as possible meets without crossing. */
    void inOrder(Reading a, Reading b) {
        Arrays.fill(partnerA, 0, a.size, -1);
        Arrays.fill(partnerB, 0, b.size, -1);
        int width = b.size + 1;
        Arrays.fill(best, 0, (a.size + 1) * width, 0);
        for (int i = a.size - 1; i >= 0; i--) {
            for (int j = b.size - 1; j >= 0; j--) {
                float skip = Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
                best[i * width + j] = a.hashes[i] == b.hashes[j]
                        ? Math.max(skip, best[(i + 1) * width + j + 1] + 1 + follows(a, b, i, j))
                        : skip;
            }
        }
        trace(a, b, width);
    }

    /** Of two ways to meet, the one that keeps neighbours together. */
    private static float follows(Reading a, Reading b, int i, int j) {
        return i + 1 < a.size && j + 1 < b.size && a.hashes[i + 1] == b.hashes[j + 1] ? 0.1f : 0;
    }

    private void trace(Reading a, Reading b, int width) {
        int i = 0;
        int j = 0;
        while (i < a.size && j < b.size) {
            float here = best[i * width + j];
            boolean met = a.hashes[i] == b.hashes[j] && here == best[(i + 1) * width + j + 1] + 1 + follows(a, b, i, j);
            if (met) meet(i++, j++, 1, How.CHARACTERS);
            else if (here == best[(i + 1) * width + j]) i++;
            else j++;
        }
    }

    /** Whether one name is the other as it is heard and written in another script. */
    static boolean isHeard(Reading a, Reading b) {
        return a.script != b.script && !a.byLetter && !b.byLetter;
    }

    /** Two words of one name that together sound like one word of the other: what a script without blanks or hyphens joins. */
    private void heardTogether(Reading a, Reading b) {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size && partnerA[i] < 0; j++) {
                if (partnerB[j] >= 0) continue;
                if (j + 1 < b.size && partnerB[j + 1] < 0) {
                    float whole = similarity.heard(a, i, i + 1, b, j, j + 2);
                    if (whole > best(similarity.heard(a, i, b, j), similarity.heard(a, i, b, j + 1))) {
                        meet(i, j, whole, How.SOUND);
                        meet(i, j + 1, whole, How.SOUND);
                        continue;
                    }
                }
                if (i + 1 < a.size && partnerA[i + 1] < 0) {
                    float whole = similarity.heard(a, i, i + 2, b, j, j + 1);
                    if (whole > best(similarity.heard(a, i, b, j), similarity.heard(a, i + 1, b, j))) {
                        meet(i, j, whole, How.SOUND);
                        meet(i + 1, j, whole, How.SOUND);
                    }
                }
            }
        }
    }

    private static float best(float one, float other) {
        return Math.max(TOGETHER, Math.max(one, other) + MORE);
    }

    private static boolean isDone(int[] partners, int size) {
        for (int i = 0; i < size; i++) if (partners[i] < 0) return false;
        return true;
    }

    private void same(Reading a, Reading b) {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                if (partnerB[j] < 0 && a.hashes[i] == b.hashes[j]) {
                    meet(i, j, 1, How.SAME);
                    break;
                }
            }
        }
    }

    private void meet(int i, int j, float quality, How how) {
        partnerA[i] = j;
        partnerB[j] = i;
        qualityA[i] = quality;
        qualityB[j] = quality;
        howA[i] = how;
    }

    /** "Zhengfei" and "Zheng fei": one token against two or three that follow each other. */
    private void joined(Reading a, Reading b) {
        for (int i = 0; i < a.size; i++) {
            if (partnerA[i] >= 0) continue;
            for (int j = 0; j < b.size && partnerA[i] < 0; j++) {
                if (partnerB[j] >= 0 || !startAlike(a, i, b, j)) continue;
                int to = spelledBy(a, i, b, j, partnerB);
                float quality = Math.abs(to) == to ? 1 : SOUND;
                for (int k = j; k < Math.abs(to); k++) meet(i, k, quality, How.JOINED);
                if (Math.abs(to) > j) continue;
                to = spelledBy(b, j, a, i, partnerA);
                quality = Math.abs(to) == to ? 1 : SOUND;
                for (int k = i; k < Math.abs(to); k++) meet(k, j, quality, How.JOINED);
            }
        }
    }

    private static boolean startAlike(Reading a, int i, Reading b, int j) {
        int x = a.foldStarts[i];
        int y = b.foldStarts[j];
        boolean sounds = x < a.foldStarts[i + 1] && y < b.foldStarts[j + 1] && a.folds[x] == b.folds[y];
        return sounds || a.letters[a.starts[i]] == b.letters[b.starts[j]];
    }

    /**
     * The end of the run of free tokens of {@code many}, from {@code from}, that together spell one token; negative where they only
     * sound like it; {@code from} where they do neither.
     */
    private static int spelledBy(Reading one, int token, Reading many, int from, int[] partners) {
        int end = run(one.letters, one.starts, token, many.letters, many.starts, from);
        if (isFree(partners, from, end)) return end;
        if (one.byLetter || many.byLetter) return from;
        end = run(one.folds, one.foldStarts, token, many.folds, many.foldStarts, from);
        return isFree(partners, from, end) ? -end : from;
    }

    private static boolean isFree(int[] partners, int from, int end) {
        for (int k = from; k < end; k++) if (partners[k] >= 0) return false;
        return end > from + 1;
    }

    private static int run(char[] one, short[] starts, int token, char[] many, short[] manyStarts, int from) {
        int at = starts[token];
        int end = starts[token + 1];
        int k = from;
        while (k < manyStarts.length - 1 && at < end) {
            int length = manyStarts[k + 1] - manyStarts[k];
            if (length == 0 || at + length > end) return from;
            int start = manyStarts[k];
            if (!Arrays.equals(one, at, at + length, many, start, start + length)) return from;
            at += length;
            k++;
        }
        return at == end ? k : from;
    }

    private void alike(Reading a, Reading b, boolean person) {
        float least = !isHeard(a, b) ? LEAST : person ? HEARD : HEARD_THING;
        int pairs = 0;
        for (int i = 0; i < a.size; i++) {
            if (partnerA[i] >= 0) continue;
            for (int j = 0; j < b.size; j++) {
                if (partnerB[j] >= 0) continue;
                float s = similarity.of(a, i, b, j, person);
                similar[i * Reading.MOST + j] = s;
                if (s < least) continue;
                ways[i * Reading.MOST + j] = similarity.how();
                pairs++;
            }
        }
        while (pairs > 0 && takeBest(a, b, least)) pairs--;
    }

    private boolean takeBest(Reading a, Reading b, float least) {
        float best = least;
        int bestI = -1;
        int bestJ = -1;
        for (int i = 0; i < a.size; i++) {
            if (partnerA[i] >= 0) continue;
            for (int j = 0; j < b.size; j++) {
                if (partnerB[j] < 0 && similar[i * Reading.MOST + j] > best) {
                    best = similar[i * Reading.MOST + j];
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        if (bestI < 0) return false;
        meet(bestI, bestJ, best, ways[bestI * Reading.MOST + bestJ]);
        return true;
    }
}
