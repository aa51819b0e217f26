package org.ligature.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.ligature.index.names.NameIndex;
import org.ligature.index.names.NameIndexBuilder;
import org.ligature.model.Entity;
import org.ligature.name.Comparison;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.name.Part;
import org.ligature.name.PreparedName;
import org.ligature.name.Spelling;

/** Finds the entities that names may mean. Immutable once built, safe for many threads. */
public final class Screener {
    /** So many names are compared for one name of a query. */
    private static final int CANDIDATES = 60;
    /** Names are kept ready to compare while there are no more than this; else they are made ready again for each comparison. */
    private static final int READY = 300_000;
    /** A country or date that both have, and that differs, makes it that much less likely. */
    private static final double OTHER_COUNTRY = 0.85;

    private static final double OTHER_DATE = 0.7;
    private static final double STEEP = 30;
    private static final double HALF = 0.8;

    private final NameComparer comparer = NameComparer.standard();
    private final NameIndex index;
    private final List<Known> known;
    private final @Nullable List<Ready> ready;

    /** A name made ready to compare, by its words and by its letters. */
    private record Ready(PreparedName words, Spelling letters) {
        static Ready of(String name, NameKind kind) {
            return new Ready(NameComparer.standard().prepare(name, kind), Spelling.of(name));
        }

        /** What to look it up by. */
        long[] keys() {
            return LongStream.concat(LongStream.of(NameComparer.standard().keys(words)), LongStream.of(letters.keys()))
                    .distinct()
                    .toArray();
        }

        /** The probability that the letters give: fitted on misspelt names of a sanctions list, see docs/benchmarks.md. */
        double spelled(Ready other) {
            return 1 / (1 + Math.exp(-STEEP * (letters.likeness(other.letters) - HALF)));
        }
    }

    /** What is kept of an entity. */
    private record Known(
            String id,
            String caption,
            String schema,
            NameKind kind,
            List<String> datasets,
            List<String> countries,
            List<String> dates) {}

    private Screener(NameIndex index, List<Known> known, @Nullable List<Ready> ready) {
        this.index = index;
        this.known = known;
        this.ready = ready;
    }

    /** Gathers entities; several pieces of one entity, with one id, count as one. */
    public static final class Builder {
        private final NameIndexBuilder names = new NameIndexBuilder();
        private final List<Known> known = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private @Nullable List<Ready> ready = new ArrayList<>();

        /** Takes in an entity. */
        public Builder add(Entity entity) {
            int number = numbers.computeIfAbsent(entity.id(), id -> known.size());
            if (number == known.size()) known.add(known(entity));
            else known.set(number, joined(known.get(number), entity));
            NameKind kind = Subject.kind(entity.schema());
            for (String name : Subject.names(entity)) {
                Ready made = Ready.of(name, kind);
                if (made.words().isEmpty()) continue;
                names.add(name, made.keys(), number);
                if (ready != null) ready.add(made);
                if (ready != null && ready.size() > READY) ready = null;
            }
            return this;
        }

        private static Known known(Entity e) {
            return new Known(
                    e.id(),
                    e.caption(),
                    e.schema(),
                    Subject.kind(e.schema()),
                    List.copyOf(e.datasets()),
                    Subject.countries(e),
                    Subject.dates(e));
        }

        private static Known joined(Known one, Entity more) {
            return new Known(
                    one.id,
                    one.caption,
                    one.schema,
                    one.kind,
                    union(one.datasets, List.copyOf(more.datasets())),
                    union(one.countries, Subject.countries(more)),
                    union(one.dates, Subject.dates(more)));
        }

        private static List<String> union(List<String> a, List<String> b) {
            if (b.isEmpty() || a.equals(b)) return a;
            TreeSet<String> out = new TreeSet<>(a);
            out.addAll(b);
            return List.copyOf(out);
        }

        public Screener build() {
            return new Screener(names.build(), List.copyOf(known), ready == null ? null : List.copyOf(ready));
        }
    }

    /** How many entities it knows. */
    public int size() {
        return known.size();
    }

    private record Best(int name, String queried, double score) {}

    /**
     * The entities that a query may mean.
     *
     * @param most how many at most
     * @param least the least score
     * @return the most likely first; of those as likely, by id
     */
    public List<Hit> screen(Query query, int most, double least) {
        Map<Integer, Best> best = new HashMap<>();
        for (String name : query.names()) look(query, name, best);
        return best.entrySet().stream()
                .filter(e -> e.getValue().score() >= least)
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<Integer, Best> e) -> -e.getValue().score())
                        .thenComparing(e -> known.get(e.getKey()).id()))
                .limit(most)
                .map(e -> hit(query, known.get(e.getKey()), e.getValue()))
                .toList();
    }

    private void look(Query query, String name, Map<Integer, Best> best) {
        Ready asked = Ready.of(name, query.kind());
        if (asked.words().isEmpty()) return;
        for (int candidate : index.candidates(asked.keys(), CANDIDATES)) {
            int owner = index.owner(candidate);
            Known entity = known.get(owner);
            if (apart(query.kind(), entity.kind())) continue;
            Ready found = ready(candidate, entity.kind());
            double score = Math.max(comparer.score(asked.words(), found.words()), asked.spelled(found));
            score *= agreement(query, entity);
            best.merge(owner, new Best(candidate, name, score), (a, b) -> a.score() >= b.score() ? a : b);
        }
    }

    /** A person is no organisation. */
    private static boolean apart(NameKind asked, NameKind kind) {
        return asked != kind && asked != NameKind.OTHER && kind != NameKind.OTHER;
    }

    private Ready ready(int name, NameKind kind) {
        return ready != null ? ready.get(name) : Ready.of(index.text(name), kind);
    }

    private static double agreement(Query query, Known entity) {
        double out = 1;
        if (differ(query.countries(), entity.countries())) out *= OTHER_COUNTRY;
        if (otherDate(query.dates(), entity.dates())) out *= OTHER_DATE;
        return out;
    }

    private static boolean differ(List<String> asked, List<String> has) {
        return !asked.isEmpty()
                && !has.isEmpty()
                && asked.stream().noneMatch(a -> has.stream().anyMatch(h -> h.equalsIgnoreCase(a)));
    }

    private static boolean otherDate(List<String> asked, List<String> has) {
        return differ(
                asked.stream().map(Screener::year).toList(),
                has.stream().map(Screener::year).toList());
    }

    /** The year of a date in whatever form: its first four digits in a row. */
    private static String year(String date) {
        for (int i = 0; i + 4 <= date.length(); i++)
            if (date.substring(i, i + 4).chars().allMatch(c -> c >= '0' && c <= '9')) return date.substring(i, i + 4);
        return date.toLowerCase(Locale.ROOT);
    }

    private Hit hit(Query query, Known entity, Best best) {
        Ready asked = Ready.of(best.queried(), query.kind());
        Ready found = ready(best.name(), entity.kind());
        Comparison why = comparer.compare(asked.words(), found.words());
        List<String> reasons =
                new ArrayList<>(why.parts().stream().map(Part::reason).toList());
        if (asked.spelled(found) > why.score())
            reasons.addFirst(String.format(
                    Locale.ROOT,
                    "spelled alike: %.0f %% of the letters",
                    100 * asked.letters().likeness(found.letters())));
        if (differ(query.countries(), entity.countries()))
            reasons.add("other country: " + String.join(", ", entity.countries()));
        if (otherDate(query.dates(), entity.dates())) reasons.add("other date: " + String.join(", ", entity.dates()));
        return new Hit(
                entity.id(),
                index.text(best.name()),
                entity.caption(),
                entity.schema(),
                entity.datasets(),
                best.score(),
                reasons);
    }
}
