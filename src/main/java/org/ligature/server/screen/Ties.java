package org.ligature.server.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;
import org.ligature.name.NameKind;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.pipeline.screening.Bearers;
import org.ligature.publish.Fact;
import org.ligature.publish.Identity;
import org.ligature.publish.Source;
import org.ligature.publish.Words;
import org.ligature.screen.Hit;
import org.ligature.server.page.FactLine;

/** What the documents here say of whoever a hit names: the claims about it, with their quotes. */
public final class Ties {
    private static final int LINES = 3;

    private final Desk desk;
    private final Shelf shelf;

    Ties(Desk desk) {
        this.desk = desk;
        this.shelf = desk.shelf();
    }

    /**
     * Somebody in the documents whom a hit may name.
     *
     * @param who as the documents' claims name it
     * @param score probability that the names name the same; 1 where the id is the same
     * @param lines what is claimed of it, what was accepted first
     * @param count how many claims there are
     */
    public record Tied(Subject who, double score, List<FactLine> lines, int count) {}

    /** Nobody where no name is near enough, or nothing is claimed that stands. */
    Optional<Tied> of(Hit hit) {
        Subject same = shelf.subjects().get(hit.id());
        if (same != null) return tied(same, 1);
        return byName(hit.name(), hit.schema()).or(() -> byName(hit.caption(), hit.schema()));
    }

    /** The kind of tie that a line is about. */
    String kind(FactLine line, Words words) {
        String type = line.first().claim().type();
        return desk.pack().tieType(type).map(t -> words.label(t.label())).orElse(type);
    }

    private Optional<Tied> byName(String name, String schema) {
        return bearers()
                .called(name, kind(schema))
                .flatMap(h -> shelf.subject(h.id()).flatMap(who -> tied(who, h.score())));
    }

    private static NameKind kind(String schema) {
        return schema.equals("Person") ? NameKind.PERSON : NameKind.OTHER;
    }

    /** Everybody of the documents, by name; made once for each state of the ledger. */
    private Bearers bearers() {
        return shelf.remembered(Bearers.class, "subjects", () -> {
            Map<String, Identity> known = new LinkedHashMap<>();
            shelf.subjects().forEach((key, subject) -> known.put(key, subject.who()));
            return new Bearers(known);
        });
    }

    private Optional<Tied> tied(Subject who, double score) {
        List<ReviewedClaim> claims = Stream.concat(who.own().stream(), who.named().stream())
                .filter(c -> !c.rejected())
                .toList();
        if (claims.isEmpty()) return Optional.empty();
        List<Fact> facts = new ArrayList<>();
        claims.stream()
                .sorted(Fact.ACCEPTED_FIRST)
                .limit(4L * LINES)
                .forEach(c -> facts.add(new Fact(
                        0,
                        c,
                        new Source(1, c.document()),
                        desk.texts().around(c.claim().evidence().quotes().getFirst()))));
        List<FactLine> lines = FactLine.of(facts, shelf.disputes(who).byClaim());
        return Optional.of(new Tied(who, score, lines.stream().limit(LINES).toList(), claims.size()));
    }
}
