package org.ligature.server.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.Fact;
import org.ligature.publish.Mark;
import org.ligature.schema.TieType;

/** Counts claims by subject and kind of tie. */
final class Matrix {
    private final Desk desk;
    private final Shelf shelf;
    private final List<TieType> ties;
    private final Map<String, Map<String, List<ReviewedClaim>>> cells = new TreeMap<>();
    private final List<ReviewedClaim> claims = new ArrayList<>();
    private final Map<String, List<Line>> sorted = new ConcurrentHashMap<>();

    Matrix(Desk desk, Shelf shelf, List<TieType> ties, Sieve sieve) {
        this.desk = desk;
        this.shelf = shelf;
        TreeSet<String> wanted = new TreeSet<>(ties.stream().map(TieType::id).toList());
        for (ReviewedClaim claim : shelf.claims()) {
            if (!wanted.contains(claim.claim().type()) || !sieve.test(claim)) continue;
            claims.add(claim);
            cells.computeIfAbsent(shelf.key(claim.claim().subject()), k -> new HashMap<>())
                    .computeIfAbsent(claim.claim().type(), t -> new ArrayList<>())
                    .add(claim);
        }
        if (!sieve.narrows()) searched(wanted);
        TreeSet<String> filled = new TreeSet<>();
        cells.values().forEach(row -> filled.addAll(row.keySet()));
        this.ties = ties.stream().filter(t -> filled.contains(t.id())).toList();
    }

    /** A search without any claim makes a row too: nothing found is something known. */
    private void searched(Set<String> wanted) {
        for (SearchRecord s : shelf.searches()) {
            if (s.type().isEmpty() || wanted.contains(s.type()))
                cells.computeIfAbsent(key(s.subject()), k -> new HashMap<>());
        }
    }

    private String key(String name) {
        return shelf.subject(name).map(Subject::key).orElse(name);
    }

    /** The columns: kinds of tie that have a claim. */
    List<TieType> columns() {
        return ties;
    }

    /** The claims that are counted, by document and place. */
    List<ReviewedClaim> claims() {
        return claims;
    }

    List<ReviewedClaim> claims(String key, String tie) {
        return cells.getOrDefault(key, Map.of()).getOrDefault(tie, List.of());
    }

    /**
     * The rows, companies first.
     *
     * @param order {@code count}, the id of a column, or anything else for names
     */
    List<Line> lines(String order) {
        boolean known = order.equals("count") || ties.stream().anyMatch(t -> t.id().equals(order));
        return sorted.computeIfAbsent(known ? order : "", this::sort);
    }

    private List<Line> sort(String order) {
        Comparator<Line> names = Comparator.comparing((Line l) -> l.caption().toLowerCase(Locale.ROOT))
                .thenComparing(Line::key);
        return cells.keySet().stream()
                .map(this::line)
                .sorted(Comparator.comparing((Line l) -> l.company() ? "" : "z")
                        .thenComparingInt(l -> -weight(l, order))
                        .thenComparing(names))
                .toList();
    }

    private static int weight(Line line, String order) {
        if (order.equals("count")) return line.count();
        return line.boxes().stream()
                .filter(b -> b.tie().equals(order))
                .mapToInt(Box::count)
                .sum();
    }

    private Line line(String key) {
        Subject subject = shelf.subject(key).orElse(null);
        String caption = subject == null ? key : subject.who().caption();
        String other = subject == null
                ? ""
                : subject.who().namesZh().stream()
                        .filter(n -> !n.equals(caption))
                        .findFirst()
                        .orElse("");
        String entity = subject == null ? null : subject.who().entity();
        boolean company = desk.company(new Role(Role.SUBJECT, caption, null, entity));
        List<Box> boxes = ties.stream().map(t -> box(key, caption, t)).toList();
        return new Line(key, caption, other, company, boxes);
    }

    private Box box(String key, String caption, TieType tie) {
        List<ReviewedClaim> own = claims(key, tie.id());
        Mark mark = own.stream()
                .map(Fact::markOf)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> search(key, caption, tie));
        return new Box(tie.id(), own.size(), mark);
    }

    private Mark search(String key, String caption, TieType tie) {
        List<SearchRecord> made = shelf.searches().stream()
                .filter(s -> s.subject().equals(caption) || key(s.subject()).equals(key))
                .filter(s -> s.type().isEmpty() || s.type().equals(tie.id()))
                .toList();
        if (made.isEmpty()) return Mark.NOT_SEARCHED;
        return made.stream().allMatch(s -> s.found().isBlank()) ? Mark.NOTHING_FOUND : Mark.FOUND_ELSEWHERE;
    }
}
