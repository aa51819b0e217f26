package org.ligature.server.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Failure;
import org.ligature.model.PartialDate;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.TimeWords;
import org.ligature.publish.VisibleText;
import org.ligature.server.page.Frame;

/** What the template of the sources page shows. */
public final class SourcesView {
    private static final int ROWS = 200;
    private static final int LONGEST = 160;
    private static final int MOST_FAILURES = 100;

    private final Frame frame;
    private final Desk desk;
    private final List<Run> runs;
    private final List<DocumentCount> wanted;

    SourcesView(Frame frame, Desk desk, List<Run> runs) {
        this.frame = frame;
        this.desk = desk;
        this.runs = runs;
        this.wanted = wanted();
    }

    private List<DocumentCount> wanted() {
        String publisher = frame.asked().text("publisher");
        String lang = frame.asked().text("language");
        Comparator<DocumentCount> order = switch (frame.asked().text("sort")) {
            case "claims" -> Comparator.comparingInt(DocumentCount::claims).reversed();
            case "name" -> Comparator.comparing(d -> d.document().caption());
            default -> Comparator.comparing(DocumentCount::recorded).reversed();
        };
        return desk.shelf().documents().stream()
                .filter(d -> publisher.isEmpty() || publisher(d).equals(publisher))
                .filter(d -> lang.isEmpty() || lang(d).equals(lang))
                .sorted(order)
                .toList();
    }

    public Frame frame() {
        return frame;
    }

    public List<Run> runs() {
        return runs;
    }

    /** Whether a run is still going on, so that the page looks again. */
    public boolean running() {
        return runs.stream().anyMatch(r -> !r.ended());
    }

    public List<DocumentCount> documents() {
        return wanted.stream().skip((long) (page() - 1) * ROWS).limit(ROWS).toList();
    }

    public int count() {
        return wanted.size();
    }

    public int page() {
        return Math.max(1, frame.asked().number("page", 1, pages()));
    }

    public int pages() {
        return Math.max(1, (wanted.size() + ROWS - 1) / ROWS);
    }

    public String pageLink(int number) {
        return frame.asked().address("", Map.of("page", String.valueOf(number)));
    }

    public String sortLink(String order) {
        return frame.asked().address("", Map.of("sort", order, "page", ""));
    }

    public boolean sorted(String order) {
        return frame.asked().text("sort").equals(order);
    }

    /** Its publisher, or empty where nobody says. */
    public String publisher(DocumentCount d) {
        String publisher = d.document().metadata().publisher();
        return publisher == null ? "" : visible(publisher);
    }

    public String lang(DocumentCount d) {
        String lang = d.document().metadata().lang();
        return lang == null ? "" : lang;
    }

    public String langName(String tag) {
        return tag.isEmpty() ? "" : frame.words().sayOr("web.lang." + tag, visible(tag));
    }

    public String date(DocumentCount d) {
        PartialDate date = d.document().metadata().date();
        return date == null ? "" : new TimeWords(frame.words()).of(date);
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public String filterLink(String name, String value) {
        return frame.asked().address("", Map.of(name, value, "page", ""));
    }

    public String chosen(String name) {
        return frame.asked().text(name);
    }

    /** Publishers with how many documents, the most first. */
    public List<Map.Entry<String, Integer>> publishers() {
        return counted(this::publisher);
    }

    public List<Map.Entry<String, Integer>> languages() {
        return counted(this::lang);
    }

    private List<Map.Entry<String, Integer>> counted(Function<DocumentCount, String> by) {
        Map<String, Integer> counts = new TreeMap<>();
        desk.shelf().documents().forEach(d -> counts.merge(by.apply(d), 1, Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .toList();
    }

    public List<Failure> failures() {
        return desk.shelf().failures().stream()
                .sorted(Comparator.comparing(Failure::when).reversed())
                .limit(MOST_FAILURES)
                .toList();
    }

    public int allFailures() {
        return desk.shelf().failures().size();
    }

    public String day(java.time.Instant moment) {
        return moment.toString().substring(0, 10);
    }
}
