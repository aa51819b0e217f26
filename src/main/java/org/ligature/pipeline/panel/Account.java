package org.ligature.pipeline.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligature.extract.proof.Rejection;

/**
 * What an extractor did in a run.
 *
 * @param extractor its name and version
 * @param documents how many documents it was given
 * @param proposed how many claims it proposed
 * @param believed how many of them were proven
 * @param rejected how many were not, by reason
 * @param troubles documents on which it failed; the first {@value #MOST}
 * @param examples the first rejections, to see what is wrong
 */
public record Account(
        String extractor,
        int documents,
        long proposed,
        long believed,
        SortedMap<String, Long> rejected,
        List<Trouble> troubles,
        List<Rejection> examples) {
    private static final int MOST = 100;
    private static final int EXAMPLES = 10;

    /**
     * A document on which an extractor failed.
     *
     * @param document its file name
     * @param reason {@code failed}, {@code timeout}, {@code given-up}, {@code too-many}
     * @param message what happened, in a sentence
     */
    public record Trouble(String document, String reason, String message) {}

    public Account {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
        troubles = troubles.stream().limit(MOST).toList();
        examples = examples.stream().limit(EXAMPLES).toList();
    }

    static Account of(String extractor, long proposed, long believed, List<Rejection> rejections) {
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Rejection r : rejections) counts.merge(r.reason().id(), 1L, Long::sum);
        return new Account(extractor, 1, proposed, believed, counts, List.of(), rejections);
    }

    static Account failed(String extractor, Trouble trouble) {
        return new Account(extractor, 1, 0, 0, new TreeMap<>(), List.of(trouble), List.of());
    }

    /** This account with one of the same extractor added. */
    public Account plus(Account other) {
        TreeMap<String, Long> counts = new TreeMap<>(rejected);
        other.rejected.forEach((reason, n) -> counts.merge(reason, n, Long::sum));
        return new Account(
                extractor,
                documents + other.documents,
                proposed + other.proposed,
                believed + other.believed,
                counts,
                joined(troubles, other.troubles),
                joined(examples, other.examples));
    }

    /** How many were rejected, for whatever reason. */
    public long rejections() {
        return rejected.values().stream().mapToLong(n -> n).sum();
    }

    /** Accounts with others added, each extractor's to its own. */
    public static List<Account> sum(List<Account> accounts, List<Account> more) {
        List<Account> out = new ArrayList<>(accounts);
        for (Account one : more) {
            int at = 0;
            while (at < out.size() && !out.get(at).extractor.equals(one.extractor)) at++;
            if (at == out.size()) out.add(one);
            else out.set(at, out.get(at).plus(one));
        }
        return out;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
