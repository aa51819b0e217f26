package org.ligature.text.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;
import org.ligature.model.Passage.Place;

/**
 * Settles where the rows of a table of prose begin when its lines don't tell: the name that a row is about, a word with a capital that few
 * other rows have, runs through all of it.
 *
 * <p>A row that only a page's end begins, and that speaks of the name of the row before, is that row. A row that drops its name for good
 * and takes up another is two.
 */
final class RowTopics {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d]{2,}");
    private static final double FEW_ROWS = 0.15;
    private static final double MOST_PASSAGES = 0.6;
    private static final int OPENING = 400;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_ROW = 80;

    private final List<Passage> passages;
    private final BitSet afterHead;
    private final Map<String, Set<String>> rowsOfName = new TreeMap<>();
    private final Map<Integer, Set<String>> namesOf = new TreeMap<>();
    private int rowCount;

    /** Passages of one row, in order. */
    private record Row(int table, List<Passage> passages) {
        boolean named() {
            return passages.get(0).kind() == Kind.HEADING
                    || passages.get(0).place().column() == 1;
        }

        List<Passage> prose() {
            return named() && passages.size() > 1 ? passages.subList(1, passages.size()) : passages;
        }
    }

    RowTopics(List<Passage> passages, BitSet afterHead) {
        this.passages = passages;
        this.afterHead = afterHead;
    }

    /** The passages with their rows numbered anew. */
    List<Passage> settled() {
        List<Row> rows = rows();
        rowCount = rows.size();
        if (rowCount < FEWEST_ROWS) return passages;
        for (Row row : rows) {
            String id = row.table() + "/" + row.passages().get(0).place().row();
            for (Passage p : row.passages()) {
                for (String name : names(p))
                    rowsOfName.computeIfAbsent(name, n -> new TreeSet<>()).add(id);
            }
        }
        List<Row> split = new ArrayList<>();
        for (Row row : merged(rows)) split(row, split);
        return numbered(split);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Place before = new Place(0, "", 0, 0, 0);
        for (Passage p : passages) {
            Place place = p.place();
            if (place.table() == 0 || place.row() == 0) continue;
            boolean same = !rows.isEmpty() && place.sameRow(before);
            if (!same) rows.add(new Row(place.table(), new ArrayList<>()));
            rows.get(rows.size() - 1).passages().add(p);
            before = place;
        }
        return rows;
    }

    private List<Row> merged(List<Row> rows) {
        List<Row> out = new ArrayList<>();
        for (Row row : rows) {
            Row last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean goesOn = last != null
                    && last.table() == row.table()
                    && afterHead.get(row.passages().get(0).place().ordinal())
                    && !row.named()
                    && speaksOf(row, topic(last.prose()));
            if (last != null && goesOn) last.passages().addAll(row.passages());
            else out.add(row);
        }
        return out;
    }

    private boolean speaksOf(Row row, String topic) {
        int at = topic.isEmpty() ? -1 : row.passages().get(0).text().indexOf(topic);
        return at >= 0 && at < OPENING && share(topic, row.passages()) >= MOST_PASSAGES;
    }

    private double share(String name, List<Passage> of) {
        return (double) of.stream().filter(p -> names(p).contains(name)).count() / of.size();
    }

    /** The name that most of the passages share, when they do; empty otherwise. */
    private String topic(List<Passage> of) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Passage p : of) {
            for (String name : names(p)) if (rare(name)) counts.merge(name, 1, Integer::sum);
        }
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = e.getKey();
            }
        }
        return most >= of.size() * MOST_PASSAGES ? best : "";
    }

    private boolean rare(String name) {
        return rowsOfName.getOrDefault(name, Set.of()).size() <= Math.max(2, rowCount * FEW_ROWS);
    }

    private void split(Row row, List<Row> out) {
        List<Passage> all = row.passages();
        // A name on a line of its own, perhaps all in capitals, is no prose and tells nothing of where a row ends.
        int prose = row.named() ? 1 : 0;
        int last = all.size() > LONGEST_ROW ? 0 : all.size() - 2;
        for (int cut = prose + 1; cut <= last; cut++) {
            if (!changes(all.subList(prose, cut), all.subList(cut, all.size()))) continue;
            out.add(new Row(row.table(), List.copyOf(all.subList(0, cut))));
            split(new Row(row.table(), List.copyOf(all.subList(cut, all.size()))), out);
            return;
        }
        out.add(row);
    }

    private boolean changes(List<Passage> before, List<Passage> after) {
        String one = topic(before);
        String other = topic(after);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) return false;
        boolean kept = after.stream().anyMatch(p -> names(p).contains(one));
        boolean early = before.stream().anyMatch(p -> names(p).contains(other));
        return !kept && !early && names(after.get(0)).contains(other);
    }

    private Set<String> names(Passage passage) {
        return namesOf.computeIfAbsent(passage.place().ordinal(), o -> {
            Set<String> names = new TreeSet<>();
            Matcher m = NAME.matcher(passage.text());
            while (m.find()) names.add(m.group());
            return names;
        });
    }

    private List<Passage> numbered(List<Row> rows) {
        List<Passage> out = new ArrayList<>(passages);
        int table = 0;
        int number = 0;
        for (Row row : rows) {
            number = row.table() == table ? number + 1 : 1;
            table = row.table();
            String section = row.passages().get(0).place().section();
            for (Passage p : row.passages()) {
                Place place = p.place();
                String within = place.section().equals(section) || p.kind() == Kind.HEADING ? place.section() : section;
                Place settled = new Place(place.ordinal(), within, table, number, place.column());
                out.set(place.ordinal(), p.at(settled));
            }
        }
        return out;
    }
}
