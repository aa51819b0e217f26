package org.ligature.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.schema.TieType;

/** Sorts claims and searches into the rows of a snapshot, companies first. */
final class Assembly {
    private static final Comparator<Subjects.Key> ROW_ORDER = Comparator.comparing(
                    Subjects.Key::caption, Subjects.BY_NAME)
            .thenComparing(Subjects.Key::entity, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Material material;
    private final Subjects subjects;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();

    /** What belongs in one row. */
    private record Heap(List<ReviewedClaim> claims, List<SearchRecord> searches) {
        Heap() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    Assembly(List<TieType> ties, Material material) {
        this.material = material;
        List<String> wanted = ties.stream().map(TieType::id).toList();
        List<ReviewedClaim> claims = material.claims().stream()
                .filter(r -> wanted.contains(r.claim().type()))
                .toList();
        this.subjects = new Subjects(claims);
        this.cells = new Cells(ties, material, claims);
        Map<Subjects.Key, Heap> heaps = new TreeMap<>(ROW_ORDER);
        for (ReviewedClaim r : claims) {
            heap(heaps, subjects.key(r.claim().subject())).claims.add(r);
        }
        for (SearchRecord s : material.searches()) {
            boolean within = s.type().isEmpty() || wanted.contains(s.type());
            if (within) heap(heaps, subjects.key(s.subject())).searches.add(s);
        }
        addRows(heaps, true);
        addRows(heaps, false);
    }

    List<Row> rows() {
        return rows;
    }

    List<Source> sources() {
        return cells.sources();
    }

    private static Heap heap(Map<Subjects.Key, Heap> heaps, Subjects.Key key) {
        return heaps.computeIfAbsent(key, k -> new Heap());
    }

    private void addRows(Map<Subjects.Key, Heap> heaps, boolean companies) {
        heaps.forEach((key, heap) -> {
            boolean company = material.company().test(new Role(Role.SUBJECT, key.caption(), null, key.entity()));
            if (company != companies) return;
            List<Cell> own = cells.of(heap.claims, heap.searches);
            rows.add(new Row(rows.size() + 1, key.caption(), key.entity(), company, own));
        });
    }
}
