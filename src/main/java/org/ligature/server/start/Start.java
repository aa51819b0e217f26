package org.ligature.server.start;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Failure;
import org.ligature.model.Role;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.VisibleText;
import org.ligature.schema.Theme;
import org.ligature.schema.TieType;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Links;
import org.ligature.server.page.Queue;

/** What the template of the first page shows. */
public final class Start {
    private static final int FEW = 8;
    private static final int SUBJECTS = 16;
    private static final int LONGEST = 120;

    private final Frame frame;
    private final Desk desk;
    private final Known known;
    private final Shelf shelf;
    private final Sums sums;

    /**
     * Sums over a whole shelf.
     *
     * @param byClaims subjects of which most is claimed first
     * @param ofType how many claims of each tie type nobody rejected
     */
    private record Sums(List<Subject> byClaims, Map<String, Integer> ofType) {}

    private static Sums sums(Shelf shelf) {
        return shelf.remembered(Sums.class, "", () -> {
            Map<String, Integer> ofType = new java.util.TreeMap<>();
            shelf.claims().stream()
                    .filter(c -> !c.rejected())
                    .forEach(c -> ofType.merge(c.claim().type(), 1, Integer::sum));
            List<Subject> byClaims = shelf.subjects().values().stream()
                    .sorted(Comparator.comparingInt(Subject::count).reversed().thenComparing(Subject::key))
                    .toList();
            return new Sums(byClaims, ofType);
        });
    }

    Start(Frame frame, Desk desk, Known known) {
        this.frame = frame;
        this.desk = desk;
        this.known = known;
        this.shelf = known.shelf();
        this.sums = sums(shelf);
    }

    static List<Subject> byClaims(Shelf shelf) {
        return sums(shelf).byClaims();
    }

    public Frame frame() {
        return frame;
    }

    public Known known() {
        return known;
    }

    /** Whether the folder holds nothing yet. */
    public boolean empty() {
        return desk.shelf().documents().isEmpty();
    }

    public int documents() {
        return shelf.documents().size();
    }

    public int claims() {
        return shelf.claims().size();
    }

    public long companies() {
        return shelf.subjects().values().stream()
                .filter(s -> !s.own().isEmpty() && company(s))
                .count();
    }

    private boolean company(Subject s) {
        return desk.company(
                new Role(Role.SUBJECT, s.who().caption(), null, s.who().entity()));
    }

    /** The companies of which most is claimed. */
    public List<Subject> subjects() {
        return sums.byClaims().stream()
                .filter(s -> s.count() > 0 && company(s))
                .limit(SUBJECTS)
                .toList();
    }

    public long reviewed(Subject s) {
        return s.own().stream().filter(c -> c.reviewed() && !c.rejected()).count();
    }

    public String link(Subject s) {
        return frame.at(Links.entity(s.key()));
    }

    public String name(Subject s) {
        return visible(s.who().caption());
    }

    /** Its first name in the other script, or empty. */
    public String other(Subject s) {
        return s.who().namesZh().stream()
                .filter(n -> !n.equals(s.who().caption()))
                .findFirst()
                .map(this::visible)
                .orElse("");
    }

    /** The kinds of tie of which most is claimed, in short. */
    public String kinds(Subject s) {
        Map<String, Long> counts = new java.util.TreeMap<>();
        s.own().stream()
                .filter(c -> !c.rejected())
                .forEach(c -> counts.merge(c.claim().type(), 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(e -> desk.pack().tieType(e.getKey()).map(this::label).orElse(e.getKey()))
                .collect(java.util.stream.Collectors.joining(frame.say("list.comma")));
    }

    public List<Theme> themes() {
        return desk.pack().themes();
    }

    public String link(Theme theme) {
        return frame.at(Links.theme(theme.id()));
    }

    public String label(Theme theme) {
        return frame.words().label(theme.label());
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    /** How many claims a theme has. */
    public int claims(Theme theme) {
        return theme.ties().stream()
                .mapToInt(t -> sums.ofType().getOrDefault(t, 0))
                .sum();
    }

    /** What came in last. */
    public List<DocumentCount> lately() {
        return shelf.documents().stream()
                .sorted(Comparator.comparing(DocumentCount::recorded).reversed())
                .limit(FEW)
                .toList();
    }

    public List<Failure> failures() {
        return shelf.failures().stream()
                .sorted(Comparator.comparing(Failure::when).reversed())
                .limit(FEW)
                .toList();
    }

    /** How many claims wait for review, of those that count here. */
    public int waits() {
        return Queue.of(shelf, desk.pack().tieTypes()).claims().size();
    }

    /** What waits for review, by kind of tie, the most first. */
    public Map<TieType, Integer> waiting() {
        Map<String, Integer> counts = Queue.of(shelf, desk.pack().tieTypes()).byType();
        Map<TieType, Integer> all = new LinkedHashMap<>();
        desk.pack().tieTypes().stream()
                .filter(t -> counts.containsKey(t.id()))
                .sorted(Comparator.comparingInt((TieType t) -> -counts.getOrDefault(t.id(), 0)))
                .limit(FEW)
                .forEach(t -> all.put(t, counts.getOrDefault(t.id(), 0)));
        return all;
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
