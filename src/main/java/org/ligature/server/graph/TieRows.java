package org.ligature.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.publish.data.Table;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;

/** Views of paths and of people who link as tables: one row a tie, or one a link. */
final class TieRows {
    private static final List<String> PATH_HEAD = List.of(
            "Path",
            "Strength",
            "Step",
            "From",
            "From id",
            "To",
            "To id",
            "Type",
            "Low",
            "High",
            "Begin",
            "End",
            "Weight",
            "Claims",
            "Records");

    private TieRows() {}

    /** Every tie of every step; from and to as the source has the tie, whichever way the path leads. */
    static Table paths(String title, PathsView view) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int number = 0;
        for (PathsView.Way way : view.paths()) {
            number++;
            for (int step = 0; step < way.steps().size(); step++) {
                Party here = way.stations().get(step);
                Party there = way.stations().get(step + 1);
                for (PathsView.Tied tie : way.steps().get(step).ties()) {
                    List<@Nullable Object> row = new ArrayList<>(List.of(number, way.strength(), step + 1));
                    row.addAll(ends(tie.forward() ? here : there, tie.forward() ? there : here));
                    row.addAll(tied(view, tie));
                    rows.add(row);
                }
            }
        }
        return new Table(title, PATH_HEAD, rows);
    }

    private static List<Object> ends(Party from, Party to) {
        return List.of(from.caption(), from.id(), to.caption(), to.id());
    }

    private static List<@Nullable Object> tied(PathsView view, PathsView.Tied tie) {
        return Arrays.asList(
                tie.type(),
                tie.low(),
                tie.high(),
                tie.begin(),
                tie.end(),
                tie.weight(),
                claims(view, tie),
                String.join(" ", tie.records()));
    }

    private static String claims(PathsView view, PathsView.Tied tie) {
        return String.join(
                " ",
                tie.notes().stream()
                        .map(n -> view.notes().get(n - 1).reviewed().id())
                        .toList());
    }

    /** People who link one with others. */
    static Table links(String title, PathsView view) {
        List<String> head = List.of(
                "Person",
                "Person id",
                "With",
                "With id",
                "Overlap",
                "Type here",
                "Begin here",
                "End here",
                "Claims here",
                "Type there",
                "Begin there",
                "End there",
                "Claims there");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PathsView.Link link : view.links()) {
            List<@Nullable Object> row = new ArrayList<>(ends(link.person(), link.other()));
            row.add(link.overlap().name().toLowerCase(Locale.ROOT));
            for (PathsView.Tied tie : List.of(link.here(), link.there()))
                row.addAll(Arrays.asList(tie.type(), tie.begin(), tie.end(), claims(view, tie)));
            rows.add(row);
        }
        return new Table(title, head, rows);
    }
}
