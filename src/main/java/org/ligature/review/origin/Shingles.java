package org.ligature.review.origin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;

/** The hashes of all words in a row of a text: five words, or one Chinese character for each word. */
final class Shingles {
    private static final int LENGTH = 5;
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private Shingles() {}

    /** Sorted and without repetitions. */
    static int[] of(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) words.add(m.group());
        int count = Math.max(0, words.size() - LENGTH + 1);
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            byte[] bytes = String.join(" ", words.subList(i, i + LENGTH)).getBytes(StandardCharsets.UTF_8);
            hashes[i] = MurmurHash3.hash32x86(bytes);
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** How many two sorted lists have in common. */
    static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) i++;
            else j++;
        }
        return shared;
    }

    /** The share of all that either has which both have (Jaccard). */
    static double similarity(int[] one, int[] other) {
        int shared = shared(one, other);
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of the shorter one that the longer one has, too. */
    static double containment(int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    /** Every hash that the multiple divides: a sample that is the same for the same words in any text. */
    static int[] sample(int[] hashes, int multiple) {
        return Arrays.stream(hashes)
                .filter(h -> Integer.remainderUnsigned(h, multiple) == 0)
                .toArray();
    }
}
