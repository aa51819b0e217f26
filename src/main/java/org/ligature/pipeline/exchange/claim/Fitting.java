package org.ligature.pipeline.exchange.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Role;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/**
 * Finds the rules that fit a claim.
 *
 * @param parties makes things of those who play a part
 * @param extended whether rules with schemata of Ligature's own may be used
 */
record Fitting(Parties parties, boolean extended) {
    /** The edges of a claim: the one that stands for it first; never empty. */
    List<Edge> edges(Claim claim, TieRules rules) {
        Edge note = Objects.requireNonNull(edge(Rule.note(), claim, rules), "every claim has a subject");
        if (claim.polarity() == Polarity.NEGATIVE) return List.of(note);
        if (claim.modality() != Modality.ASSERTED)
            return List.of(Optional.ofNullable(edge(Rule.link(), claim, rules)).orElse(note));
        List<Edge> edges = new ArrayList<>();
        edges.add(first(claim, rules).orElse(note));
        for (Rule rule : rules.beside()) {
            Edge edge = edge(rule, claim, rules);
            if (edge != null) edges.add(edge);
        }
        return edges;
    }

    private Optional<Edge> first(Claim claim, TieRules rules) {
        for (Rule rule : rules.edges()) {
            Edge edge = edge(rule, claim, rules);
            if (edge != null) return Optional.of(edge);
        }
        return Optional.empty();
    }

    private boolean isOf(Rule rule, String part, Claim claim, TieRules rules) {
        return claim.role(part)
                .filter(r -> parties.thing(new Part(claim, r, rules)).fits(rule.schema()))
                .isPresent();
    }

    private @Nullable Edge edge(Rule rule, Claim claim, TieRules rules) {
        if (rule.extended() && !extended) return null;
        if (rule.number() != null && claim.value() == null) return null;
        if (rule.of() != null && !isOf(rule, rule.of(), claim, rules)) return null;
        Schema schema = Schemata.standard().schema(rule.schema());
        if (schema == null) throw new IllegalStateException("ties.yaml names an unknown schema: " + rule.schema());
        SortedMap<String, Thing> ends = new TreeMap<>();
        for (Map.Entry<String, String> end : rule.entities().entrySet()) {
            Optional<Role> role = claim.role(end.getValue());
            Property property = schema.property(end.getKey());
            if (property == null)
                throw new IllegalStateException("ties.yaml: " + schema.name() + " has no " + end.getKey());
            if (role.isEmpty()) return null;
            Thing thing = parties.thing(new Part(claim, role.get(), rules));
            if (!thing.fits(Objects.requireNonNullElse(property.range(), "Thing"))) return null;
            ends.put(end.getKey(), thing);
        }
        // A tie of a thing to itself tells programs nothing and trips graphs.
        return ends.size() > 1 && ends.values().stream().distinct().count() == 1 ? null : new Edge(rule, schema, ends);
    }
}
