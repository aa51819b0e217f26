package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.Passage;

/**
 * Finds the cells of tables that name the company their row is about: those of the column whose head says so ("Supplier"), or else of the
 * first column that holds names, where many of these are companies' by their own words. Nothing else need be known of such a name.
 */
final class Labels {
    private static final int LONGEST = 9;
    private static final Set<String> MARKS = Set.of("&", "-", "–", ".", ",", "'", "’", "'s", "/", "(", ")");

    private final Phrases<Boolean> heads;
    private final Capitals capitals;
    private final Shapes shapes;

    Labels(Lexicon lexicon, Capitals capitals, Shapes shapes) {
        heads = lexicon.list("company-columns");
        this.capitals = capitals;
        this.shapes = shapes;
    }

    /** The labels of all tables; each begins its line. */
    List<NameRuns.Run> of(List<Line> lines) {
        List<Line> inTables =
                lines.stream().filter(l -> l.passage().place().table() > 0).toList();
        Map<Passage, Integer> sentences = new HashMap<>();
        for (Line line : inTables) sentences.merge(line.passage(), 1, Integer::sum);
        Map<Integer, SortedMap<Integer, List<Line>>> tables = new LinkedHashMap<>();
        for (Line line : inTables) {
            Passage.Place place = line.passage().place();
            if (sentences.getOrDefault(line.passage(), 0) > 1) continue;
            tables.computeIfAbsent(place.table(), t -> new TreeMap<>())
                    .computeIfAbsent(place.column(), c -> new ArrayList<>())
                    .add(line);
        }
        List<NameRuns.Run> out = new ArrayList<>();
        tables.values().forEach(columns -> out.addAll(of(columns)));
        return out;
    }

    private List<NameRuns.Run> of(SortedMap<Integer, List<Line>> columns) {
        for (List<Line> cells : columns.values()) if (headed(cells)) return names(cells);
        for (List<Line> cells : columns.values()) {
            List<NameRuns.Run> names = names(cells);
            long all = cells.stream().filter(c -> c.passage().place().row() > 0).count();
            if (!names.isEmpty()) return ofCompanies(names) && names.size() * 5L >= all * 4 ? names : List.of();
        }
        return List.of();
    }

    /** Whether a column begins with such a head; where the word comes again it is what cells say ("Entity", "Individual"). */
    private boolean headed(List<Line> cells) {
        return isHead(cells.getFirst()) && cells.stream().filter(this::isHead).count() == 1;
    }

    private boolean isHead(Line cell) {
        return heads.length(cell.tokens(), 0, cell.size()) == cell.size();
    }

    private List<NameRuns.Run> names(List<Line> cells) {
        List<NameRuns.Run> out = new ArrayList<>();
        for (Line cell : cells) {
            int end = isHead(cell) || cell.passage().place().row() == 0 ? 0 : end(cell);
            if (end > 0) out.add(new NameRuns.Run(cell, 0, end, classes(cell, end)));
        }
        return out;
    }

    /** Whether at least a third are companies by their own words or by the gazetteer, and fewer are something else. */
    private static boolean ofCompanies(List<NameRuns.Run> names) {
        long companies = names.stream()
                .filter(n -> n.classes() != null && n.classes().contains("company"))
                .count();
        long others = names.stream().filter(n -> n.classes() != null).count() - companies;
        return names.size() > 1 && companies * 3 >= names.size() && companies > others;
    }

    private @Nullable Set<String> classes(Line cell, int end) {
        Found known = known(cell, end);
        return known != null ? known.classes() : shapes.namedClasses(cell.tokens(), 0, end);
    }

    /** What a label was found to be before, or the company that it begins with; null where it is only a name. */
    static @Nullable Found known(Line cell, int end) {
        Found first = cell.at(0);
        return first != null && (first.to() == end || first.is("company")) ? first : null;
    }

    /** Where a cell's name ends, before an abbreviation in brackets; 0 when it is more, or less, than a name. */
    private int end(Line cell) {
        int end = cell.size();
        if (cell.lower(end - 1).equals(")"))
            for (int i = end - 1; i > 0; i--) if (cell.lower(i).equals("(")) end = i;
        if (end > LONGEST || !(capitals.isName(cell.token(0)) || cell.token(0).kind() == Token.Kind.HAN)) return 0;
        boolean named = cell.at(0) != null;
        for (int i = 0; i < end; i++) {
            Token token = cell.token(i);
            Found found = cell.at(i);
            if (found != null && (found.figure() != null || found.is("post"))) return 0;
            boolean name = token.kind() == Token.Kind.HAN || capitals.isName(token);
            if (!name && !NameRuns.joins(token) && !MARKS.contains(token.text()) && token.kind() != Token.Kind.NUMBER)
                return 0;
            named |= name && !capitals.isOrdinary(token);
        }
        return named ? end : 0;
    }
}
