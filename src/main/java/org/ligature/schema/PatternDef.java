package org.ligature.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pattern as its pack's file has it; {@code extract} compiles it, and docs/packs.md documents its syntax.
 *
 * @param id unique within all packs, such as {@code party_org.founded}
 * @param type the tie type of the claims it makes
 * @param match alternatives in the pattern language; any of them makes a claim
 * @param with what must stand somewhere in the clause of the match, all of it; {@code ||} parts alternatives
 * @param without what may not stand in the clause of the match
 * @param set fixed fields of the claim, such as {@code modality: alleged} or a role's caption
 * @param example sentences in which it must make a claim (companies in them are invented)
 * @param counter sentences in which it must not
 * @param confidence 0–1, how often a claim by it is right, as judged by its author
 */
public record PatternDef(
        String id,
        String type,
        List<String> match,
        List<String> with,
        List<String> without,
        Map<String, String> set,
        List<String> example,
        List<String> counter,
        double confidence) {
    public PatternDef {
        match = match == null ? List.of() : List.copyOf(match);
        with = with == null ? List.of() : List.copyOf(with);
        without = without == null ? List.of() : List.copyOf(without);
        // Sorted: the pack's own hash decides whether documents are read again, and must be the same in every process.
        set = set == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(set));
        example = example == null ? List.of() : List.copyOf(example);
        counter = counter == null ? List.of() : List.copyOf(counter);
    }
}
