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
import org.ligature.server.page.Links;

/** What the template of the first page shows. */
public final class Start {
    private static final int FEW = 8;
    private static final int SUBJECTS = 16;
    private static final int LONGEST = 120;

    private final Frame frame;
    private final Desk desk;
    private final Shelf shelf;

    Start(Frame frame, Desk desk) {
        this.frame = frame;
        this.desk = desk;
        this.shelf = desk.shelf();
    }

    static List<Subject> byClaims(Shelf shelf) {
        return shelf.subjects().values().stream()
                .sorted(Comparator.comparingInt(Subject::count).reversed().thenComparing(Subject::key))
                .toList();
    }

    public Frame frame() {
        return frame;
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
        return byClaims(shelf).stream()
                .filter(s -> s.count() > 0 && company(s))
                .limit(SUBJECTS)
                .toList();
    }

    public long reviewed(Subject s) {
        return s.own().stream().filter(c -> c.reviewed() && !c.rejected()).count();
    }

    public String link(Subject s) {
        return Links.entity(s.key());
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

    public String label(Theme theme) {
        return frame.words().label(theme.label());
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    /** How many claims a theme has. */
    public long claims(Theme theme) {
        return shelf.claims().stream()
                .filter(c -> !c.rejected() && theme.ties().contains(c.claim().type()))
                .count();
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

    /** What waits for review, by kind of tie, the most first. */
    public Map<TieType, Long> waiting() {
        Map<TieType, Long> all = new LinkedHashMap<>();
        desk.pack().tieTypes().stream()
                .map(t -> Map.entry(
                        t,
                        shelf.claims().stream()
                                .filter(c -> !c.reviewed() && c.claim().type().equals(t.id()))
                                .count()))
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<TieType, Long>comparingByValue().reversed())
                .limit(FEW)
                .forEach(e -> all.put(e.getKey(), e.getValue()));
        return all;
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
