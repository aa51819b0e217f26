package org.ligature.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ligature.model.Claim;
import org.ligature.model.Role;
import org.ligature.publish.Fact;
import org.ligature.publish.Mark;

/**
 * One line of a page: what several documents, or one, say alike.
 *
 * @param facts the claims that say it, at least one
 * @param disputed whether another claim contradicts one of them
 */
public record FactLine(List<Fact> facts, boolean disputed) {
    public FactLine {
        facts = List.copyOf(facts);
    }

    /** Puts together the facts that say the same: of one kind, with the same others, figure, date and firmness. */
    public static List<FactLine> of(List<Fact> facts, Map<String, Set<String>> contradictions) {
        Map<List<String>, List<Fact>> alike = new LinkedHashMap<>();
        for (Fact fact : facts)
            alike.computeIfAbsent(saying(fact.claim()), k -> new ArrayList<>()).add(fact);
        return alike.values().stream()
                .map(some -> new FactLine(
                        some,
                        some.stream()
                                .anyMatch(f ->
                                        contradictions.containsKey(f.reviewed().id()))))
                .toList();
    }

    private static List<String> saying(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.type());
        parts.add(claim.polarity() + " " + claim.modality());
        parts.add(claim.value() == null ? "" : lower(claim.value().text()));
        parts.add(String.valueOf(claim.times().date()));
        claim.roles().stream()
                .filter(r -> !r.name().equals(Role.SUBJECT))
                .map(r -> r.name() + "=" + lower(r.caption()))
                .sorted()
                .forEach(parts::add);
        // Claims of which only the words tell anything are alike only where their words are.
        if (parts.size() == 4 && claim.value() == null)
            parts.add(claim.evidence().main().exact());
        return parts;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The one that carries furthest, which stands for all. */
    public Fact first() {
        return facts.stream()
                .min(Comparator.comparing(Fact::mark).thenComparingInt(Fact::number))
                .orElseThrow();
    }

    public List<Mark> marks() {
        return first().marks();
    }

    /** How many documents say it. */
    public long documents() {
        return facts.stream()
                .map(f -> f.reviewed().document().sha256())
                .distinct()
                .count();
    }

    /** The same line with changed facts. */
    public FactLine with(UnaryOperator<Fact> change) {
        return new FactLine(facts.stream().map(change).toList(), disputed);
    }
}
