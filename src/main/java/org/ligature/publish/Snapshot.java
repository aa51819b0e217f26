package org.ligature.publish;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.schema.Theme;
import org.ligature.schema.TieType;

/**
 * A theme across companies, frozen: rows of companies, columns of tie types, each cell with its quoted claims.
 *
 * @param theme what the table is about
 * @param ties its columns
 * @param rows companies by name, then bodies, people and classes by name
 * @param sources the documents that the facts stand in, by publisher and date
 * @param asOf the moment of the snapshot where it is to be shown; null keeps two runs over the same claims alike
 */
public record Snapshot(
        Theme theme,
        List<TieType> ties,
        List<Row> rows,
        List<Source> sources,
        @Nullable Instant asOf) {
    public Snapshot {
        ties = List.copyOf(ties);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * Arranges claims in a table.
     *
     * @param theme whose tie types make the columns
     * @param known all tie types; those that the theme doesn't list are left out
     * @param material claims and searches
     * @param asOf see {@link Snapshot}
     */
    public static Snapshot of(Theme theme, List<TieType> known, Material material, @Nullable Instant asOf) {
        List<TieType> ties = theme.ties().stream()
                .flatMap(id -> known.stream().filter(t -> t.id().equals(id)))
                .toList();
        Assembly assembly = new Assembly(ties, material);
        return new Snapshot(theme, ties, assembly.rows(), assembly.sources(), asOf);
    }

    public List<Row> companies() {
        return rows.stream().filter(Row::company).toList();
    }

    /** Subjects that are not companies: bodies, people, classes such as all state-owned enterprises. */
    public List<Row> others() {
        return rows.stream().filter(r -> !r.company()).toList();
    }

    public Stream<Fact> facts() {
        return rows.stream().flatMap(Row::facts);
    }

    public int count() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    public int rejected() {
        return rows.stream().mapToInt(Row::rejected).sum();
    }

    public long reviewed() {
        return facts().filter(f -> f.reviewed().reviewed()).count();
    }

    /** The columns in which anything is claimed. */
    public List<TieType> filled() {
        return ties.stream()
                .filter(t -> rows.stream()
                        .anyMatch(r -> r.cells().get(ties.indexOf(t)).count() > 0))
                .toList();
    }
}
