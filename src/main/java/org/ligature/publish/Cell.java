package org.ligature.publish;

import java.util.Comparator;
import java.util.List;
import org.ligature.model.SearchRecord;
import org.ligature.schema.TieType;

/**
 * What is claimed of one company, of one kind: a cell of the table.
 *
 * @param tie the kind
 * @param facts oldest first, rejected claims left out
 * @param rejected how many claims were left out because a reviewer rejected them
 * @param searches who looked for such ties, oldest first
 */
public record Cell(TieType tie, List<Fact> facts, int rejected, List<SearchRecord> searches) {
    public Cell {
        facts = List.copyOf(facts);
        searches = List.copyOf(searches);
    }

    public int count() {
        return facts.size();
    }

    /** The strongest mark of its claims; without claims, what searches say. */
    public Mark mark() {
        return facts.stream().map(Fact::mark).min(Comparator.naturalOrder()).orElseGet(this::withoutClaims);
    }

    private Mark withoutClaims() {
        if (searches.isEmpty()) return Mark.NOT_SEARCHED;
        boolean nothing = searches.stream().allMatch(s -> s.found().isBlank());
        return nothing ? Mark.NOTHING_FOUND : Mark.FOUND_ELSEWHERE;
    }

    public long reviewed() {
        return facts.stream().filter(f -> f.reviewed().reviewed()).count();
    }
}
