package org.ligature.extract.learn;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.SubjectCues.Candidate;

/**
 * Whom a document is most likely about. What each sign counts was learnt, as a multinomial logistic regression, from 461 labelled
 * documents: which of its names most of a document's ties are about (ADR 23).
 *
 * @param names the likeliest first
 */
public record Chiefs(List<Candidate> names) {
    private static final int MOST = 3;
    private static final int PARTS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    /** A word of a name so long, and none that many names have, stands for the name in a title. */
    private static final int TELLING = 4;

    private static final Set<String> COMMON =
            Set.of("bank", "china", "chinese", "company", "fund", "group", "ministry", "national", "russian", "state");
    private static final Set<String> BODIES = Set.of("body", "military", "police");
    private static final Set<String> OTHERS =
            Set.of("place", "person", "media", "programme", "product", "event", "organ", "party", "list");

    /** What is noted of a name. */
    private static final class Seen {
        final Candidate candidate;
        final Set<String> classes = new HashSet<>();
        final BitSet parts = new BitSet(PARTS);
        final int first;
        int count;
        int leading;

        Seen(Candidate candidate, int first) {
            this.candidate = candidate;
            this.first = first;
        }

        double weight(Set<String> title, int most, int sentences) {
            Set<String> own = words(candidate.caption());
            double sum = Math.log(count) + 1.3 * count / most + 1.2 * leading / count;
            sum += 1.4 * parts.cardinality() / PARTS;
            if (title.containsAll(own)) sum += 2.2;
            else if (own.stream().anyMatch(w -> w.length() >= TELLING && !COMMON.contains(w) && title.contains(w)))
                sum += 1.8;
            if (first < 5) sum += 1.3;
            if (first * 2 > sentences) sum -= 1.6;
            if (classes.contains("company") || classes.contains("fund")) sum += 1.4;
            if (classes.stream().anyMatch(BODIES::contains)) sum -= 0.9;
            if (classes.contains("name")) sum -= 0.5;
            if (classes.contains("group")) sum -= 1.5;
            return sum;
        }
    }

    /**
     * Those of a document.
     *
     * @param title which often says it
     * @param sentences all of them, in order
     */
    public static Chiefs of(@Nullable String title, List<Sentence> sentences) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            for (Mention m : s.mentions()) {
                if (!SubjectCues.acts(m) || m.how() == Mention.How.COREFERENCE) continue;
                if (m.classes().stream().anyMatch(OTHERS::contains)) continue;
                int at = i;
                Seen one = seen.computeIfAbsent(m.caption(), c -> new Seen(Lead.elsewhere(s, m), at));
                one.classes.addAll(m.classes());
                one.parts.set(PARTS * i / sentences.size());
                one.count++;
                if (m.from() <= 1) one.leading++;
            }
        }
        Set<String> titled = title == null ? Set.of() : words(title);
        int most = seen.values().stream().mapToInt(one -> one.count).max().orElse(1);
        return new Chiefs(seen.values().stream()
                .sorted(Comparator.comparingDouble((Seen one) -> -one.weight(titled, most, sentences.size())))
                .limit(MOST)
                .map(one -> one.candidate)
                .toList());
    }

    /** Those that aren't known already. */
    public List<Candidate> besides(List<Candidate> here, List<Candidate> before) {
        Set<String> known = Stream.concat(here.stream(), before.stream())
                .map(Candidate::caption)
                .collect(Collectors.toSet());
        return names.stream().filter(c -> !known.contains(c.caption())).toList();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
