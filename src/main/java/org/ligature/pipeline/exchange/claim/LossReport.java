package org.ligature.pipeline.exchange.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an export could not express, by tie type and kind of loss. */
public final class LossReport {
    private final SortedMap<String, SortedMap<Loss, SortedSet<String>>> claims = new TreeMap<>();

    /**
     * One line of the report.
     *
     * @param tie tie type
     * @param loss what was lost
     * @param claims how many claims lost it
     * @param example id of one of them
     */
    public record Line(String tie, Loss loss, int claims, String example) {}

    LossReport() {}

    void note(String tie, Loss loss, String claim) {
        claims.computeIfAbsent(tie, t -> new TreeMap<>())
                .computeIfAbsent(loss, l -> new TreeSet<>())
                .add(claim);
    }

    /** All lines, by tie type and kind. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        claims.forEach((tie, losses) ->
                losses.forEach((loss, ids) -> lines.add(new Line(tie, loss, ids.size(), ids.first()))));
        return lines;
    }

    /** How many claims have a loss of a kind. */
    public int count(Loss loss) {
        return lines().stream()
                .filter(l -> l.loss() == loss)
                .mapToInt(Line::claims)
                .sum();
    }

    /** As CSV with the columns {@code tie,loss,claims,kept,meaning,example}. */
    public String csv() {
        StringBuilder out = new StringBuilder("tie,loss,claims,kept,meaning,example\r\n");
        for (Line line : lines()) {
            out.append(line.tie()).append(',');
            out.append(line.loss().name().toLowerCase(Locale.ROOT)).append(',');
            out.append(line.claims()).append(',');
            out.append(line.loss().kept() ? "in words" : "no").append(",\"");
            out.append(line.loss().meaning()).append("\",");
            out.append(line.example()).append("\r\n");
        }
        return out.toString();
    }
}
