package org.ligature.ledger.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.ledger.state.Words;
import org.ligature.model.Ids;

/**
 * Finds names in text by their hashes alone.
 *
 * <p>Names in scripts with blanks are looked for as runs of words, names in scripts without as runs of characters; the kind
 * of a hash tells which, and how many, so that only runs of that length are hashed.
 */
final class NameHashes {
    private static final String WORDS = "words-";
    private static final String LETTERS = "letters-";

    private final Set<String> hashes;
    private final Set<Integer> words = new TreeSet<>();
    private final Set<Integer> letters = new TreeSet<>();

    /** @param kinds the kinds that occur among the hashes */
    NameHashes(Set<String> hashes, Set<String> kinds) {
        this.hashes = hashes;
        for (String kind : kinds) {
            if (kind.startsWith(WORDS)) words.add(Integer.valueOf(kind.substring(WORDS.length())));
            if (kind.startsWith(LETTERS)) letters.add(Integer.valueOf(kind.substring(LETTERS.length())));
        }
    }

    /** How a name is looked for, such as {@code words-2}. */
    static String kind(String name) {
        String normal = Words.normal(name);
        return unspaced(normal)
                ? LETTERS + normal.codePointCount(0, normal.length())
                : String.format(Locale.ROOT, "%s%d", WORDS, normal.split(" ", -1).length);
    }

    static String hash(String name) {
        return Ids.of("n", List.of(Words.normal(name)));
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return words.isEmpty() && letters.isEmpty();
    }

    /** Whether a text holds one of the names. */
    boolean in(String text) {
        if (isEmpty()) return false;
        String normal = Words.normal(text);
        return wordsIn(normal) || lettersIn(normal);
    }

    private boolean wordsIn(String normal) {
        List<String> tokens = List.of(normal.split(" ", -1));
        for (int size : words) {
            for (int at = 0; at + size <= tokens.size(); at++) {
                if (hashes.contains(hash(String.join(" ", tokens.subList(at, at + size))))) return true;
            }
        }
        return false;
    }

    private boolean lettersIn(String normal) {
        for (int[] run : unspacedRuns(normal)) {
            for (int size : letters) {
                for (int at = 0; at + size <= run.length; at++) {
                    if (hashes.contains(hash(new String(run, at, size)))) return true;
                }
            }
        }
        return false;
    }

    private static boolean unspaced(String normal) {
        return !normal.isEmpty() && normal.codePoints().allMatch(Character::isIdeographic);
    }

    private static List<int[]> unspacedRuns(String normal) {
        List<int[]> runs = new ArrayList<>();
        int[] all = normal.codePoints().toArray();
        int from = -1;
        for (int at = 0; at <= all.length; at++) {
            boolean inside = at < all.length && Character.isIdeographic(all[at]);
            if (inside && from < 0) from = at;
            if (!inside && from >= 0) {
                runs.add(java.util.Arrays.copyOfRange(all, from, at));
                from = -1;
            }
        }
        return runs;
    }
}
