package org.ligature.publish;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Modality;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.schema.TieType;

/**
 * All that is claimed about one company, body or person, frozen: by kind of tie, with its replies.
 *
 * @param who whom it is about
 * @param cells one for each tie type, empty ones included
 * @param named facts about others that name it in another role, such as owner or customer
 * @param sources the documents that the facts stand in
 * @param asOf the moment of the profile where it is to be shown, or null
 */
public record Profile(
        Identity who,
        List<Cell> cells,
        List<Fact> named,
        List<Source> sources,
        @Nullable Instant asOf) {
    public Profile {
        cells = List.copyOf(cells);
        named = List.copyOf(named);
        sources = List.copyOf(sources);
    }

    /**
     * Picks what concerns one subject.
     *
     * @param who the subject
     * @param ties all tie types, in the order of the sections
     * @param material claims and searches, also those that concern others
     * @param asOf see {@link Profile}
     */
    public static Profile of(Identity who, List<TieType> ties, Material material, @Nullable Instant asOf) {
        List<String> known = ties.stream().map(TieType::id).toList();
        List<ReviewedClaim> own = material.claims().stream()
                .filter(r -> known.contains(r.claim().type()))
                .filter(r -> who.plays(r.claim().subject()))
                .toList();
        List<ReviewedClaim> others =
                material.claims().stream().filter(r -> names(who, r)).toList();
        List<SearchRecord> searches =
                material.searches().stream().filter(s -> who.bears(s.subject())).toList();
        Cells cells = new Cells(
                ties, material, Stream.concat(own.stream(), others.stream()).toList());
        List<Cell> made = cells.of(own, searches);
        return new Profile(who, made, cells.facts(others), cells.sources(), asOf);
    }

    private static boolean names(Identity who, ReviewedClaim reviewed) {
        return !who.plays(reviewed.claim().subject())
                && reviewed.claim().roles().stream()
                        .filter(r -> !r.name().equals(Role.SUBJECT))
                        .anyMatch(who::plays);
    }

    /** The kinds of tie that are claimed, replies apart. */
    public List<Cell> sections() {
        return cells.stream()
                .filter(c -> c.count() > 0 && !c.tie().id().equals(Fact.RESPONSE))
                .toList();
    }

    /** What it answered, or that it did not answer: to stand beside what is alleged. */
    public List<Fact> replies() {
        return facts().filter(f -> f.claim().type().equals(Fact.RESPONSE)).toList();
    }

    /** Facts that give a figure, in the order of the sections. */
    public List<Fact> figures() {
        return sections().stream()
                .flatMap(c -> c.facts().stream())
                .filter(f -> f.claim().value() != null)
                .toList();
    }

    /** The cells without claims that bear a mark: nothing found, found elsewhere, or not searched. */
    public List<Cell> without(Mark mark) {
        return cells.stream().filter(c -> c.count() == 0 && c.mark() == mark).toList();
    }

    public Stream<Fact> facts() {
        return cells.stream().flatMap(c -> c.facts().stream());
    }

    public int count() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    public long reviewed() {
        return facts().filter(f -> f.reviewed().reviewed()).count();
    }

    public int rejected() {
        return cells.stream().mapToInt(Cell::rejected).sum();
    }

    /** Whether anything is alleged, so that a missing reply must be said. */
    public boolean alleges() {
        return facts().anyMatch(f -> f.claim().modality() == Modality.ALLEGED);
    }
}
