package org.ligature.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.evaluate.Evaluation.Pair;
import org.ligature.pipeline.evaluate.Evaluation.Score;

/**
 * Matches claims with gold lines and counts.
 *
 * <p>A claim may match a gold line when document, group of types and polarity agree, the subjects are the same, and the quotes share
 * at least half the words of the shorter and a fifth of their union. Matches are assigned so that there are as many as possible,
 * those that agree on object and value first.
 */
public final class Evaluator {
    /** The types that count; background and the like are a matter of taste. */
    private static final Set<String> TYPES = Set.of(
            "party_org",
            "party_member_count",
            "party_role",
            "political_office",
            "ownership",
            "state_finance",
            "project",
            "programme",
            "law_enforcement",
            "military",
            "research",
            "leader_visit",
            "propaganda",
            "united_front",
            "policy",
            "listing_sanction",
            "presence",
            "workforce",
            "response",
            "statement_quote");
    /** Types whose border is a matter of taste count as one. */
    private static final Map<String, String> GROUP = Map.of(
            "programme",
            "project",
            "propaganda",
            "ideology",
            "united_front",
            "ideology",
            "statement_quote",
            "ideology");

    private static final int LONGEST_QUOTE = 400;

    private final Names names;
    private final Map<String, Text> texts = new HashMap<>();

    private record Text(String raw, List<String> words, Map<String, List<Integer>> places) {}

    /** A stretch of a document's words. */
    record Span(int start, int end) {}

    private record Edge(int agree, double overlap, int claim) {}

    /**
     * @param documents file name to the file's whole text
     * @param aliases canonical name to the names that mean it
     */
    public Evaluator(Map<String, String> documents, Map<String, List<String>> aliases) {
        this.names = new Names(aliases);
        documents.forEach((name, text) -> texts.put(name, text(text)));
    }

    private static Text text(String raw) {
        List<String> words = Words.of(raw);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(i);
        }
        return new Text(raw, words, places);
    }

    /** Compares; lines of types that don't count, and claims from other documents, are left out. */
    public Evaluation compare(List<Line> allGold, List<Line> allClaims) {
        List<Line> gold = scored(allGold);
        List<Line> claims = scored(allClaims);
        List<@Nullable Span> goldSpans = new ArrayList<>();
        for (Line line : gold) goldSpans.add(span(line));
        List<@Nullable Span> claimSpans = new ArrayList<>();
        int lost = 0;
        int tooLong = 0;
        for (Line line : claims) {
            boolean over = line.quote().codePointCount(0, line.quote().length()) > LONGEST_QUOTE;
            Text text = texts.get(line.document());
            boolean absent = !over && (text == null || !text.raw().contains(line.quote()));
            if (over) tooLong++;
            if (absent) lost++;
            claimSpans.add(over || absent ? null : span(line));
        }
        List<List<Edge>> edges = edges(gold, goldSpans, claims, claimSpans);
        int[] owner = new Matching(edges).owners(claims.size());
        Explaining explaining = new Explaining(
                names, new Explaining.Side(gold, goldSpans), new Explaining.Side(claims, claimSpans), owner);
        return evaluation(gold, claims, owner, new Rest(lost, tooLong, explaining));
    }

    private List<Line> scored(List<Line> lines) {
        return lines.stream()
                .filter(l -> TYPES.contains(l.type()) && texts.containsKey(l.document()))
                .toList();
    }

    private @Nullable Span span(Line line) {
        Text text = texts.get(line.document());
        List<String> needle = Words.of(line.quote());
        if (text == null || needle.isEmpty()) return null;
        for (int at : text.places().getOrDefault(needle.getFirst(), List.of())) {
            int end = at + needle.size();
            if (end <= text.words().size() && text.words().subList(at, end).equals(needle)) return new Span(at, end);
        }
        return null;
    }

    private List<List<Edge>> edges(
            List<Line> gold, List<@Nullable Span> goldSpans, List<Line> claims, List<@Nullable Span> claimSpans) {
        List<List<Edge>> all = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            List<Edge> own = new ArrayList<>();
            for (int c = 0; c < claims.size(); c++) {
                double overlap = overlap(goldSpans.get(g), claimSpans.get(c));
                if (overlap > 0 && mayMatch(gold.get(g), claims.get(c))) {
                    own.add(new Edge(agreement(gold.get(g), claims.get(c)), overlap, c));
                }
            }
            own.sort(Comparator.comparingInt((Edge e) -> -e.agree())
                    .thenComparingDouble(e -> -e.overlap())
                    .thenComparingInt(Edge::claim));
            all.add(own);
        }
        return all;
    }

    static double overlap(@Nullable Span a, @Nullable Span b) {
        if (a == null || b == null) return 0;
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int x = a.end() - a.start();
        int y = b.end() - b.start();
        int union = x + y - shared;
        if (shared <= 0 || shared * 2 < Math.min(x, y) || shared * 5 < union) return 0;
        return (double) shared / union;
    }

    private boolean mayMatch(Line gold, Line claim) {
        return gold.document().equals(claim.document())
                && group(gold).equals(group(claim))
                && gold.negative() == claim.negative()
                && names.same(gold.subject(), claim.subject());
    }

    private int agreement(Line gold, Line claim) {
        int objects = names.same(gold.object(), claim.object()) ? 1 : 0;
        return objects + (Figures.agree(gold.value(), claim.value()) ? 1 : 0);
    }

    /** The group of types that a line counts in. */
    static String group(Line line) {
        return GROUP.getOrDefault(line.type(), line.type());
    }

    /** Augmenting paths: the largest matching, best agreements first. */
    private record Matching(List<List<Edge>> edges) {
        int[] owners(int claims) {
            int[] owner = new int[claims];
            java.util.Arrays.fill(owner, -1);
            List<Integer> order = new ArrayList<>();
            for (int g = 0; g < edges.size(); g++) if (!edges.get(g).isEmpty()) order.add(g);
            order.sort(Comparator.comparing(
                    (Integer g) -> edges.get(g).getFirst(),
                    Comparator.comparingInt((Edge e) -> -e.agree())
                            .thenComparingDouble(e -> -e.overlap())
                            .thenComparingInt(Edge::claim)));
            for (int g : order) give(g, owner, new boolean[claims]);
            return owner;
        }

        private boolean give(int g, int[] owner, boolean[] seen) {
            for (Edge edge : edges.get(g)) {
                int c = edge.claim();
                if (seen[c]) continue;
                seen[c] = true;
                if (owner[c] < 0 || give(owner[c], owner, seen)) {
                    owner[c] = g;
                    return true;
                }
            }
            return false;
        }
    }

    private record Rest(int lost, int tooLong, Explaining explaining) {}

    private Evaluation evaluation(List<Line> gold, List<Line> claims, int[] owner, Rest rest) {
        List<Pair> pairs = new ArrayList<>();
        Set<Line> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int c = 0; c < owner.length; c++) {
            if (owner[c] < 0) continue;
            pairs.add(new Pair(gold.get(owner[c]), claims.get(c)));
            used.add(gold.get(owner[c]));
            used.add(claims.get(c));
        }
        Map<String, Double> attributes = new TreeMap<>();
        attributes.put("object", f1(pairs, l -> filled(l.object()), (g, c) -> names.same(g.object(), c.object())));
        attributes.put(
                "value",
                f1(pairs, l -> !Figures.of(l.value()).isEmpty(), (g, c) -> Figures.agree(g.value(), c.value())));
        attributes.put("date", f1(pairs, l -> filled(l.date()), (g, c) -> year(g).equals(year(c))));
        attributes.put("hedged", f1(pairs, Line::alleged, (g, c) -> true));
        return new Evaluation(
                new Score(gold.size(), claims.size(), pairs.size()),
                by(gold, claims, pairs, Evaluator::group),
                by(gold, claims, pairs, Line::document),
                attributes,
                rest.lost(),
                rest.tooLong(),
                pairs,
                gold.stream().filter(l -> !used.contains(l)).toList(),
                claims.stream().filter(l -> !used.contains(l)).toList(),
                rest.explaining().confusion(),
                rest.explaining().findings());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private static String year(Line line) {
        String date = String.valueOf(line.date());
        return date.substring(0, Math.min(4, date.length()));
    }

    private static double f1(List<Pair> pairs, Predicate<Line> has, BiPredicate<Line, Line> agree) {
        int right = 0;
        int claimed = 0;
        int wanted = 0;
        for (Pair pair : pairs) {
            boolean inGold = has.test(pair.gold());
            boolean inClaim = has.test(pair.claim());
            if (inGold) wanted++;
            if (inClaim) claimed++;
            if (inGold && inClaim && agree.test(pair.gold(), pair.claim())) right++;
        }
        return new Score(wanted, claimed, right).f1();
    }

    private static Map<String, Score> by(
            List<Line> gold, List<Line> claims, List<Pair> pairs, Function<Line, String> key) {
        Set<String> keys = new TreeSet<>();
        gold.forEach(l -> keys.add(key.apply(l)));
        claims.forEach(l -> keys.add(key.apply(l)));
        Map<String, Score> out = new TreeMap<>();
        for (String k : keys) {
            out.put(k, new Score(count(gold, key, k), count(claims, key, k), (int)
                    pairs.stream().filter(p -> key.apply(p.gold()).equals(k)).count()));
        }
        return out;
    }

    private static int count(List<Line> lines, Function<Line, String> key, String wanted) {
        return (int) lines.stream().filter(l -> key.apply(l).equals(wanted)).count();
    }
}
