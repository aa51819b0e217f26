package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.index.entity.NameKinds;
import org.ligature.ledger.ClaimQuery;
import org.ligature.model.Claim;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Findings;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Accepted;
import org.ligature.pipeline.exchange.claim.ThingIds;
import org.ligature.publish.Context;
import org.ligature.publish.Fact;
import org.ligature.publish.Identity;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Source;
import org.ligature.publish.Words;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.schema.TieType;
import org.ligature.screen.Hit;
import org.ligature.screen.Tie;

/** What the documents say of those whom hits name: the ledger's claims about them, with their quotes. For one thread. */
public final class LedgerTies {
    /** Among the marks of a tie whose holder was told by its name alone. */
    public static final String BY_NAME = "by-name";

    private static final ReplyWords REPLIES = new ReplyWords(Words.in("en"));
    private static final int MOST = 20;
    private static final int KEPT = 10_000;

    private final Map<String, List<ReviewedClaim>> byHolder = new TreeMap<>();
    private final Map<String, TieType> types = new TreeMap<>();
    private final Map<String, List<Tie>> told = new LinkedHashMap<>();
    private final Bearers holders;

    private LedgerTies(List<ReviewedClaim> claims, Pack pack) {
        for (TieType type : pack.tieTypes()) types.put(type.id(), type);
        for (ReviewedClaim claim : claims) for (String key : keys(claim.claim())) add(key, claim);
        byHolder.values().forEach(c -> c.sort(Fact.ACCEPTED_FIRST));
        Map<String, NamedThing> known = new TreeMap<>();
        for (NamedThing thing : pack.gazetteer()) known.putIfAbsent(ThingIds.of(thing.id()), thing);
        Map<String, Identity> who = new TreeMap<>();
        for (String key : byHolder.keySet()) {
            NamedThing thing = known.get(key);
            who.put(key, thing == null ? Identity.named(key) : Identity.of(thing));
        }
        holders = new Bearers(who);
    }

    /**
     * Gathers the claims of a ledger.
     *
     * @param unreviewed whether claims count that nobody has decided about; those that were rejected never do
     */
    public static LedgerTies of(Workspace workspace, Pack pack, boolean unreviewed) {
        List<ReviewedClaim> claims = workspace.ledger().claims(ClaimQuery.ALL).stream()
                .filter(c -> !c.rejected() && (unreviewed || c.reviewed()))
                .toList();
        return new LedgerTies(new Findings(workspace.ledger()).replied(claims), pack);
    }

    private void add(String key, ReviewedClaim claim) {
        byHolder.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }

    /** Whom a claim ties: its subject, its object, and whoever else the gazetteer knows. */
    private static Set<String> keys(Claim claim) {
        Set<String> keys = new LinkedHashSet<>();
        for (Role role : claim.roles()) {
            boolean end = role.name().equals(Role.SUBJECT) || role.name().equals(Role.OBJECT);
            if (role.entity() != null) keys.add(ThingIds.of(role.entity()));
            else if (end) keys.add(role.caption());
        }
        return keys;
    }

    /** What is claimed of a hit, what was accepted first; of one that is only named alike, its ties say so. */
    public List<Tie> of(Hit hit) {
        if (byHolder.isEmpty()) return List.of();
        if (told.size() > KEPT) told.clear();
        return told.computeIfAbsent(hit.id() + "\n" + hit.name(), k -> looked(hit));
    }

    private List<Tie> looked(Hit hit) {
        boolean ours = hit.datasets().contains(Accepted.NAME);
        List<ReviewedClaim> same = byHolder.get(ours && !byHolder.containsKey(hit.id()) ? hit.caption() : hit.id());
        if (same != null) return ties(same, false);
        for (String name : new LinkedHashSet<>(List.of(hit.name(), hit.caption()))) {
            Optional<Hit> found = holders.called(name, kind(hit.schema()));
            if (found.isPresent()) return ties(byHolder.getOrDefault(found.get().id(), List.of()), true);
        }
        return List.of();
    }

    private static NameKind kind(String schemaName) {
        Schema schema = Schemata.standard().schema(schemaName);
        return schema == null ? NameKind.OTHER : NameKinds.of(schema);
    }

    private List<Tie> ties(List<ReviewedClaim> claims, boolean byName) {
        return claims.stream().limit(MOST).map(c -> tie(c, byName)).toList();
    }

    private Tie tie(ReviewedClaim reviewed, boolean byName) {
        Claim claim = reviewed.claim();
        Fact fact = new Fact(
                0,
                reviewed,
                new Source(1, reviewed.document()),
                Context.kept(claim.evidence().main()));
        List<String> marks =
                new ArrayList<>(fact.marks().stream().map(m -> m.id()).toList());
        if (byName) marks.add(BY_NAME);
        TieType type = types.get(claim.type());
        return new Tie(
                reviewed.id(),
                claim.type(),
                type == null ? claim.type() : type.label().en(),
                claim.subject().caption(),
                claim.object().map(Role::caption).orElse(""),
                claim.value() == null ? "" : claim.value().text(),
                fact.date() == null ? "" : fact.date().toString(),
                marks,
                fact.quote(),
                reviewed.replies().stream().map(REPLIES::line).toList(),
                reviewed.document().name());
    }
}
