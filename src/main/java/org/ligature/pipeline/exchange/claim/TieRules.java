package org.ligature.pipeline.exchange.claim;

import java.util.List;
import java.util.Map;

/**
 * The rules for claims of one tie type.
 *
 * @param kinds what a part is taken for when the gazetteer does not know it
 * @param edges the first that fits makes the edge
 * @param beside tried as well
 */
record TieRules(Map<String, String> kinds, List<Rule> edges, List<Rule> beside) {
    TieRules {
        kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
        edges = edges == null ? List.of(Rule.link()) : List.copyOf(edges);
        beside = beside == null ? List.of() : List.copyOf(beside);
    }

    /** For tie types that nothing is written down about. */
    static TieRules unknown() {
        return new TieRules(Map.of(), List.of(Rule.link()), List.of());
    }

    /** What a part is when only its name is known. */
    String kind(String part) {
        return kinds.getOrDefault(part, part.equals("subject") ? "Company" : "LegalEntity");
    }
}
