package org.ligature.extract.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.model.Passage;

/**
 * What each line of a document is about: in a table the company that labels its row, or that it names most, in prose the company that its
 * heading names, or that the whole document is about, else the one that its paragraph names first, else the one that the
 * document names most. Who only reports ("according to X") is no topic.
 */
final class Topics {
    /** What being named in the title counts, in mentions. */
    private static final int TITLE = 4;
    /** What being a row's label counts, in mentions: more than any row could name another. */
    private static final int LABEL = 1000;
    /** So often must a company be named for a document to be about it. */
    private static final int OFTEN = 5;

    private final Map<String, Sentence.Topic> rows;
    /** For each row of a table with labels the row whose label holds for it, or "". */
    private final Map<String, String> labelled;

    private final Map<String, Sentence.Topic> sections;
    private final Map<Passage, Sentence.Topic> paragraphs;
    private final Sentence.@Nullable Topic whole;
    private final Sentence.@Nullable Topic ruling;

    private Topics(
            Map<String, Sentence.Topic> rows,
            Map<String, String> labelled,
            Map<String, Sentence.Topic> sections,
            Map<Passage, Sentence.Topic> paragraphs,
            Tally whole) {
        this.rows = rows;
        this.labelled = labelled;
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.whole = whole.most();
        this.ruling = whole.rules() ? this.whole : null;
    }

    /** Counts how often each company is named, and remembers where first. */
    private static final class Tally {
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, Sentence.Topic> first = new HashMap<>();
        private String titled = "";

        void add(Line line, Found company, int weight) {
            String caption = line.caption(company);
            counts.merge(caption, weight, Integer::sum);
            first.computeIfAbsent(caption, c -> topic(line, company));
        }

        /** A document is likely to be about what its title names first. */
        void favour(@Nullable String title) {
            if (title == null) return;
            int earliest = Integer.MAX_VALUE;
            for (String name : counts.keySet()) {
                int at = Names.indexIn(title, name);
                if (at < 0 || at >= earliest) continue;
                earliest = at;
                titled = name;
            }
            counts.computeIfPresent(titled, (name, count) -> count + TITLE);
        }

        /**
         * Whether the document is about one company: it is named more than all others together, or named most and either in the
         * title or twice as often as the next.
         */
        boolean rules() {
            int sum = 0;
            int most = 0;
            int next = 0;
            for (int count : counts.values()) {
                sum += count;
                next = Math.max(next, Math.min(count, most));
                most = Math.max(most, count);
            }
            return most >= OFTEN && (most * 2 > sum || most >= next * 2 || titled.equals(leader()));
        }

        private String leader() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> e : counts.entrySet()) {
                if (e.getValue() > most) {
                    most = e.getValue();
                    best = e.getKey();
                }
            }
            return best;
        }

        /** The company named most; of two named as often, the one named first. */
        Sentence.@Nullable Topic most() {
            return first.get(leader());
        }
    }

    static Topics of(Source source, List<Line> lines, Reporters reporters) {
        Map<String, Tally> rows = new LinkedHashMap<>();
        Map<String, Sentence.Topic> sections = new HashMap<>();
        Map<Passage, Sentence.Topic> paragraphs = new HashMap<>();
        Map<Passage, Sentence.Topic> groups = new HashMap<>();
        Tally whole = new Tally();
        Map<String, Map<String, Integer>> told = told(lines);
        for (Line line : lines) {
            Passage passage = line.passage();
            boolean heading = passage.kind() == Passage.Kind.HEADING;
            for (Found f : line.found()) {
                if (!about(line, f, source) || reporters.reports(line, f, source)) continue;
                boolean label = line.label() && f.from() == 0;
                if (heading && !label && !alone(line, f) && !leads(line.caption(f), told.get(passage.text()))) continue;
                // A kind of companies is what a text is about where hardly any one company is.
                boolean kind = f.is("group");
                int weight = heading ? 3 : f.from() <= 1 ? 2 : 1;
                whole.add(line, f, weight);
                if (kind) {
                    groups.putIfAbsent(passage, topic(line, f));
                    continue;
                }
                String row = row(passage);
                if (row != null) rows.computeIfAbsent(row, r -> new Tally()).add(line, f, label ? LABEL : weight);
                if (heading) sections.putIfAbsent(passage.text(), topic(line, f));
                else paragraphs.putIfAbsent(passage, topic(line, f));
            }
        }
        whole.favour(source.document().metadata().title());
        groups.forEach(paragraphs::putIfAbsent);
        return new Topics(most(rows), labelled(lines), sections, paragraphs, whole);
    }

    /** In tables with labels: its own row for a row that has one, the last one above for a row whose label is left out. */
    private static Map<String, String> labelled(List<Line> lines) {
        Map<Integer, Integer> columns = new HashMap<>();
        for (Line line : lines) {
            Passage.Place place = line.passage().place();
            if (line.label()) columns.putIfAbsent(place.table(), place.column());
        }
        Map<Integer, String> last = new HashMap<>();
        Map<String, String> out = new HashMap<>();
        for (Line line : lines) {
            Passage.Place place = line.passage().place();
            String row = row(line.passage());
            Integer column = columns.get(place.table());
            if (row == null || column == null || place.row() == 0) continue;
            // What stands where a label should, and is none, is unknown rather than the company above.
            if (place.column() == column) last.put(place.table(), line.label() ? row : "");
            out.put(row, last.getOrDefault(place.table(), ""));
        }
        return out;
    }

    /** How often the text below each heading names what. */
    private static Map<String, Map<String, Integer>> told(List<Line> lines) {
        Map<String, Map<String, Integer>> out = new HashMap<>();
        for (Line line : lines) {
            if (line.passage().kind() == Passage.Kind.HEADING) continue;
            Map<String, Integer> counts =
                    out.computeIfAbsent(line.passage().place().section(), s -> new HashMap<>());
            for (Found f : line.found())
                if (f.is("company") || f.is("fund")) counts.merge(line.caption(f), 1, Integer::sum);
        }
        return out;
    }

    /** Whether a heading's name is named below it, and half as often as any other: else it is only a word with a capital, or one of many. */
    private static boolean leads(String caption, @Nullable Map<String, Integer> below) {
        if (below == null) return false;
        int most = below.values().stream().mapToInt(n -> n).max().orElse(0);
        int own = below.getOrDefault(caption, 0);
        return own > 0 && own * 2 >= most;
    }

    /** Whether a heading is hardly more than a company's name: its text needn't say it again. One word, or capitals only, may be any heading. */
    private static boolean alone(Line line, Found f) {
        int length = f.to() - f.from();
        String words = line.words(f.from(), f.to());
        return f.entity() != null
                || (length > 1 && line.size() - length <= 2 && !words.equals(words.toUpperCase(Locale.ROOT)));
    }

    /** Companies and funds, and what else the title begins with. */
    private static boolean about(Line line, Found f, Source source) {
        if (f.is("company") || f.is("fund")) return true;
        String title = source.document().metadata().title();
        boolean org = f.is("org") && !f.is("media") && !f.is("organ") && !f.is("party");
        return title != null && org && f.how() != Mention.How.COREFERENCE && title.startsWith(line.caption(f));
    }

    private static Map<String, Sentence.Topic> most(Map<String, Tally> rows) {
        Map<String, Sentence.Topic> out = new HashMap<>();
        rows.forEach((row, tally) -> {
            Sentence.Topic most = tally.most();
            if (most != null) out.put(row, most);
        });
        return out;
    }

    Sentence.@Nullable Topic of(Line line) {
        String row = row(line.passage());
        if (row != null && rows.containsKey(row)) return rows.get(row);
        if (row != null && labelled.containsKey(row)) return rows.get(labelled.get(row));
        Sentence.Topic section = sections.get(line.passage().place().section());
        if (section != null) return section;
        if (ruling != null) return ruling;
        // A row is about something of its own: if that is unknown, it isn't what other rows are about.
        if (line.passage().place().row() > 0) return null;
        Sentence.Topic paragraph = paragraphs.get(line.passage());
        return paragraph != null ? paragraph : whole;
    }

    private static @Nullable String row(Passage passage) {
        Passage.Place place = passage.place();
        return place.table() == 0 ? null : place.table() + ":" + place.row();
    }

    static Sentence.Topic topic(Line line, Found f) {
        return new Sentence.Topic(
                line.caption(f),
                f.entity(),
                f.is("group"),
                line.passage(),
                line.token(f.from()).start(),
                line.token(f.to() - 1).end());
    }
}
