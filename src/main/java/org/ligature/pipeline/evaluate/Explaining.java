package org.ligature.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.evaluate.Evaluation.Finding;
import org.ligature.pipeline.evaluate.Evaluation.Kind;
import org.ligature.pipeline.evaluate.Evaluation.Why;
import org.ligature.pipeline.evaluate.Evaluator.Span;

/** Says why lines did not match: by the line of the other side whose words overlap and that agrees most. */
final class Explaining {
    private static final String NONE = "none";

    private final Names names;
    private final Side gold;
    private final Side claims;
    private final boolean[] goldUsed;
    private final int[] owner;

    /**
     * Gold or claims.
     *
     * @param lines the lines
     * @param spans where each stands, or null
     */
    record Side(List<Line> lines, List<@Nullable Span> spans) {}

    private record Nearest(Why why, @Nullable Line line) {}

    /** @param owner for each claim the gold line that it was matched with, or -1 */
    Explaining(Names names, Side gold, Side claims, int[] owner) {
        this.names = names;
        this.gold = gold;
        this.claims = claims;
        this.owner = owner;
        this.goldUsed = new boolean[gold.lines().size()];
        for (int g : owner) if (g >= 0) goldUsed[g] = true;
    }

    /** Misses in the order of gold, then false alarms in the order of the claims. */
    List<Finding> findings() {
        List<Finding> out = new ArrayList<>();
        for (int g = 0; g < goldUsed.length; g++) if (!goldUsed[g]) out.add(finding(Kind.MISSED, gold, g, claims));
        for (int c = 0; c < owner.length; c++) if (owner[c] < 0) out.add(finding(Kind.WRONG, claims, c, gold));
        return out;
    }

    private Finding finding(Kind kind, Side own, int at, Side other) {
        Line line = own.lines().get(at);
        if (own.spans().get(at) == null) return new Finding(kind, line, Why.NOT_IN_DOCUMENT, null);
        Nearest nearest = new Nearest(Why.NO_OVERLAP, null);
        for (int i = 0; i < other.lines().size(); i++) {
            if (!overlap(own, at, other, i)) continue;
            Why why = why(line, other.lines().get(i));
            if (why.compareTo(nearest.why()) < 0)
                nearest = new Nearest(why, other.lines().get(i));
        }
        return new Finding(kind, line, nearest.why(), nearest.line());
    }

    private static boolean overlap(Side a, int i, Side b, int j) {
        return a.lines().get(i).document().equals(b.lines().get(j).document())
                && Evaluator.overlap(a.spans().get(i), b.spans().get(j)) > 0;
    }

    private Why why(Line a, Line b) {
        boolean type = Evaluator.group(a).equals(Evaluator.group(b));
        boolean subject = names.same(a.subject(), b.subject());
        if (type && subject) return a.negative() == b.negative() ? Why.TAKEN : Why.OTHER_POLARITY;
        if (type) return Why.OTHER_SUBJECT;
        return subject ? Why.OTHER_TYPE : Why.OTHER_TYPE_AND_SUBJECT;
    }

    /** Matches on the diagonal, and what differs in polarity only; beside it what was found as another type; {@code none} for what the other side lacks. */
    Map<String, Map<String, Integer>> confusion() {
        Map<String, Map<String, Integer>> out = new TreeMap<>();
        boolean[] claimed = new boolean[owner.length];
        for (int c = 0; c < owner.length; c++) {
            if (owner[c] < 0) continue;
            claimed[c] = true;
            count(out, group(gold, owner[c]), group(claims, c));
        }
        for (int g = 0; g < goldUsed.length; g++) if (!goldUsed[g]) confused(out, g, claimed);
        for (int c = 0; c < owner.length; c++) if (!claimed[c]) count(out, NONE, group(claims, c));
        return out;
    }

    private void confused(Map<String, Map<String, Integer>> out, int g, boolean[] claimed) {
        TreeSet<String> types = new TreeSet<>();
        for (int c = 0; c < owner.length; c++) {
            boolean same = owner[c] < 0
                    && overlap(gold, g, claims, c)
                    && names.same(
                            gold.lines().get(g).subject(), claims.lines().get(c).subject());
            if (!same) continue;
            claimed[c] = true;
            types.add(group(claims, c));
        }
        if (types.isEmpty()) types.add(NONE);
        types.forEach(type -> count(out, group(gold, g), type));
    }

    private static String group(Side side, int at) {
        return Evaluator.group(side.lines().get(at));
    }

    private static void count(Map<String, Map<String, Integer>> out, String gold, String claimed) {
        out.computeIfAbsent(gold, k -> new TreeMap<>()).merge(claimed, 1, Integer::sum);
    }
}
