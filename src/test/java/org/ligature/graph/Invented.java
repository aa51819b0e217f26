package org.ligature.graph;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/**
 * Graphs of invented companies from short lines: {@code A -> B 60} for a stake in percent, {@code 10..60} for an interval, {@code ?} for
 * one that nobody tells, {@code >50} for a majority; then {@code told=2015}, {@code from=…}, {@code to=…}, {@code not}, {@code alleged},
 * {@code said}, {@code appoints}, or {@code type=party_org} for another kind of tie. Names in capitals with {@code !} before them are
 * state bodies.
 */
public final class Invented {
    private final Graph.Builder builder = new Graph.Builder();
    private final Set<String> nodes = new TreeSet<>();
    private int count;

    private Invented() {}

    /** The graph of some lines. */
    public static Graph graph(String... lines) {
        return graph(List.of(lines));
    }

    public static Graph graph(List<String> lines) {
        Invented made = new Invented();
        lines.forEach(made::line);
        return made.builder.build();
    }

    /** A stake as the lines write it. */
    public static Stake stake(String text) {
        if (text.equals("?")) return Stake.UNKNOWN;
        if (text.equals(">50")) return Stake.MAJORITY;
        String[] ends = text.split("\\.\\.", -1);
        int low = percent(ends[0]);
        return new Stake(low, ends.length == 1 ? low : percent(ends[1]));
    }

    private static int percent(String text) {
        return Stake.percent(new BigDecimal(text)).orElseThrow().low();
    }

    private void line(String line) {
        String[] words = line.strip().split("\\s+", -1);
        String from = node(words[0]);
        String to = node(words[2]);
        Stake stake = stake(words[3]);
        String type = Tie.OWNERSHIP;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Times times = Times.NONE;
        for (int i = 4; i < words.length; i++) {
            String[] pair = words[i].split("=", -1);
            switch (pair[0]) {
                case "type" -> type = pair[1];
                case "not" -> traits.add(Trait.NEGATIVE);
                case "alleged" -> traits.add(Trait.ALLEGED);
                case "said" -> traits.add(Trait.SAID_CONTROL);
                case "appoints" -> traits.add(Trait.APPOINTS);
                default ->
                    times = with(times, pair[0], PartialDate.parse(pair[1]).orElseThrow());
            }
        }
        builder.tie(new Tie(from, to, type, stake, Span.of(times), 0.9f, traits, List.of("s" + count++)));
    }

    private static Times with(Times times, String name, PartialDate date) {
        return switch (name) {
            case "from" -> new Times(date, times.to(), times.asOf(), times.said());
            case "to" -> new Times(times.from(), date, times.asOf(), times.said());
            case "told" -> new Times(times.from(), times.to(), date, times.said());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String node(String word) {
        String id = word.replace("!", "");
        if (nodes.add(id)) builder.node(id, id, word.startsWith("!") ? NodeKind.STATE : NodeKind.COMPANY);
        return id;
    }
}
