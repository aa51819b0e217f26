package org.ligature.pipeline.exchange.claim;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;

/** Decides what a thing is that only its name is known of: what most claims take it for. */
final class Kinds {
    /** What a kind of the gazetteer is in the published model. */
    private static final Map<String, String> NEAREST = Map.of(
            "PartyOrganization", "Organization",
            "Place", "Address",
            "Programme", "Project",
            "Product", "Asset",
            "Policy", "Document",
            "Media", "Organization",
            "Group", "Organization");

    private final SortedMap<String, SortedMap<String, Integer>> votes = new TreeMap<>();

    Kinds(List<ReviewedClaim> claims, RuleBook rules) {
        for (ReviewedClaim reviewed : claims) {
            TieRules tie = rules.of(reviewed.claim().type());
            for (Role role : reviewed.claim().roles()) {
                if (role.entity() != null) continue;
                votes.computeIfAbsent(role.caption(), c -> new TreeMap<>())
                        .merge(tie.kind(role.name()), 1, Integer::sum);
            }
        }
    }

    /** Of several kinds with as many claims the first by name counts, whatever the order of the claims. */
    String named(String caption, String otherwise) {
        Map<String, Integer> counts = votes.getOrDefault(caption, new TreeMap<>());
        String best = otherwise;
        int most = 0;
        for (Map.Entry<String, Integer> kind : counts.entrySet()) {
            if (kind.getValue() <= most) continue;
            best = kind.getKey();
            most = kind.getValue();
        }
        return best;
    }

    /** The schema for a kind: its own where there is one and it may be used. */
    static String schema(String kind, boolean extended) {
        boolean ours = kind.equals("PartyOrganization") || kind.equals("Programme");
        return extended && ours ? kind : NEAREST.getOrDefault(kind, kind);
    }
}
