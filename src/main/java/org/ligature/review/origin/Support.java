package org.ligature.review.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;

/**
 * What the claims that say one thing stand on: how many documents, from how many independent origins, and why.
 *
 * <p>Two documents share an origin where one leans on the other by any sign, where both name the same source for it, or where one
 * publisher brought both out. That is cautious: independence is never counted twice, and may be counted once too few.
 *
 * @param documents how many documents say it
 * @param origins independent of each other; the one with most documents first
 */
public record Support(int documents, List<Origin> origins) {
    private static final Comparator<Document> OUT = Comparator.comparing(
                    (Document d) -> d.metadata().date(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Document::name)
            .thenComparing(Document::sha256);

    public Support {
        origins = List.copyOf(origins);
    }

    /** A tie between two nodes: documents by hash, works by {@code work:} and their key. */
    private record Tie(String from, String to, Sign sign, String words) {}

    public static Support of(List<ReviewedClaim> claims, Leanings leanings) {
        Map<String, Document> documents = new TreeMap<>();
        claims.forEach(c -> documents.put(c.document().sha256(), c.document()));
        Map<String, String> works = new TreeMap<>();
        List<Tie> ties = new ArrayList<>();
        documents.keySet().forEach(sha -> leans(sha, leanings, documents, ties));
        for (ReviewedClaim claim : claims) named(claim, works, ties);
        publishers(documents, ties);
        return new Support(documents.size(), origins(documents, works, ties));
    }

    /** Documents that lean on each other, also by way of a document that doesn't say it in words that were understood. */
    private static void leans(String sha, Leanings leanings, Map<String, Document> documents, List<Tie> ties) {
        for (Lean lean : leanings.of(sha)) {
            String on = lean.to();
            if (on == null) continue;
            boolean words = lean.sign() == Sign.COPY || lean.sign() == Sign.PART;
            if (documents.containsKey(on) || words) ties.add(new Tie(sha, on, lean.sign(), lean.words()));
        }
    }

    private static void named(ReviewedClaim claim, Map<String, String> works, List<Tie> ties) {
        List<String> attribution = claim.claim().attribution();
        if (attribution.isEmpty()) return;
        String name = attribution.getLast();
        String work = "work:" + Citations.key(name);
        works.putIfAbsent(work, name);
        String words = claim.claim().evidence().main().exact();
        ties.add(new Tie(claim.document().sha256(), work, Sign.CITES, words));
    }

    private static void publishers(Map<String, Document> documents, List<Tie> ties) {
        Map<String, Document> first = new TreeMap<>();
        documents.values().stream().sorted(OUT).forEach(d -> {
            String publisher = d.metadata().publisher();
            if (publisher == null || publisher.isBlank()) return;
            String key = Citations.key(publisher);
            Document before = first.putIfAbsent(key, d);
            if (before != null) ties.add(new Tie(d.sha256(), before.sha256(), Sign.PUBLISHER, publisher));
            // Who names this publisher as its source leans on this document.
            else ties.add(new Tie("work:" + key, d.sha256(), Sign.PUBLISHER, publisher));
        });
    }

    private static List<Origin> origins(Map<String, Document> documents, Map<String, String> works, List<Tie> ties) {
        Map<String, List<Tie>> around = new TreeMap<>();
        for (Tie tie : ties) {
            around.computeIfAbsent(tie.from(), k -> new ArrayList<>()).add(tie);
            around.computeIfAbsent(tie.to(), k -> new ArrayList<>()).add(tie);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<Origin> origins = new ArrayList<>();
        for (Document d : documents.values().stream().sorted(OUT).toList()) {
            if (!seen.contains(d.sha256())) origins.add(origin(d, around, new Known(documents, works), seen));
        }
        return origins.stream()
                .sorted(Comparator.comparingInt(Origin::documents).reversed().thenComparing(Origin::name))
                .toList();
    }

    private record Known(Map<String, Document> documents, Map<String, String> works) {}

    private static Origin origin(Document first, Map<String, List<Tie>> around, Known known, Set<String> seen) {
        Map<String, Tie> reached = reach(first.sha256(), around);
        seen.addAll(reached.keySet());
        seen.add(first.sha256());
        // A source that is named and not held stands at the root where documents lean on it alone.
        Tie out = around.getOrDefault(first.sha256(), List.of()).stream()
                .filter(t -> t.from().equals(first.sha256()) && known.works().containsKey(t.to()))
                .findFirst()
                .orElse(null);
        boolean held = out == null
                || around.getOrDefault(out.to(), List.of()).stream()
                        .anyMatch(t -> t.sign() == Sign.PUBLISHER && t.from().equals(out.to()));
        List<Origin.Leaf> leaves = new ArrayList<>();
        if (out != null && !held) leaves.add(new Origin.Leaf(first, Sign.CITES, name(out.to(), known), out.words()));
        reached.forEach((node, tie) -> {
            Document document = known.documents().get(node);
            if (document == null || document.equals(first)) return;
            String on = tie.from().equals(node) ? tie.to() : tie.from();
            leaves.add(new Origin.Leaf(document, tie.sign(), name(on, known), tie.words()));
        });
        return out != null && !held
                ? new Origin(name(out.to(), known), null, leaves)
                : new Origin(name(first.sha256(), known), first, leaves);
    }

    private static String name(String node, Known known) {
        Document document = known.documents().get(node);
        if (document != null) return document.caption();
        return known.works().getOrDefault(node, "");
    }

    /** Every node that hangs together with a first one, and the tie by which it was reached; nearest first. */
    private static Map<String, Tie> reach(String first, Map<String, List<Tie>> around) {
        Map<String, Tie> reached = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            String node = next.removeFirst();
            for (Tie tie : around.getOrDefault(node, List.of())) {
                String other = tie.from().equals(node) ? tie.to() : tie.from();
                if (other.equals(first) || reached.containsKey(other)) continue;
                reached.put(other, tie);
                next.add(other);
            }
        }
        return reached;
    }
}
