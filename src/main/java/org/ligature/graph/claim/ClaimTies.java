package org.ligature.graph.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligature.graph.Draft;
import org.ligature.graph.Graph;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.graph.Trait;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.schema.Pack;

/** Makes a graph of what claims say: claims that say the same of the same two become one tie. */
public final class ClaimTies {
    /** Kinds of claims that tie nobody to anybody: figures, words, places. */
    private static final Set<String> NO_TIES =
            Set.of("response", "statement_quote", "presence", "workforce", "market", "party_member_count", "policy");

    /** Roles that name a third one, to whom the object is tied as well. */
    private static final String BODY = "body";

    private static final String OWNED = "owned";

    private final Pack pack;
    private final Kinds kinds;
    private final StakeWords stakes;
    private final States states;
    private final Phrases said;
    private final Phrases appoints;

    public ClaimTies(Pack pack) {
        this.pack = pack;
        kinds = new Kinds(pack);
        stakes = new StakeWords(pack);
        states = new States(pack);
        said = new Phrases(pack, "control-said");
        appoints = new Phrases(pack, "control-appoints");
    }

    /** What tells one tie from another. */
    private record Saying(String from, String to, String type, Stake stake, Span span, Set<Trait> traits) {}

    /**
     * The graph of some claims.
     *
     * @param unreviewed whether claims count that nobody has accepted yet
     */
    public Graph graph(List<ReviewedClaim> claims, boolean unreviewed) {
        Draft draft = new Draft();
        add(draft, claims, unreviewed);
        return draft.build();
    }

    /** Adds the ties of claims to those of other sources. */
    public void add(Draft draft, List<ReviewedClaim> claims, boolean unreviewed) {
        Keys keys = new Keys(pack, claims, states);
        Map<Saying, List<ReviewedClaim>> ties = new HashMap<>();
        for (ReviewedClaim claim : claims) {
            if (!counts(claim, unreviewed)) continue;
            for (Role[] pair : pairs(claim.claim())) {
                String from = node(draft, keys, claim.claim(), pair[0]);
                String to = node(draft, keys, claim.claim(), pair[1]);
                if (from.equals(to)) continue;
                ties.computeIfAbsent(saying(claim, from, to), s -> new ArrayList<>())
                        .add(claim);
            }
        }
        ties.forEach((saying, said) -> draft.tie(tie(saying, said)));
    }

    /** Planned ties are none yet; a decision to reject holds in every view. */
    private static boolean counts(ReviewedClaim claim, boolean unreviewed) {
        boolean wanted = unreviewed ? !claim.rejected() : claim.reviewed() && !claim.rejected();
        return wanted
                && claim.claim().modality() != Modality.PLANNED
                && !NO_TIES.contains(claim.claim().type());
    }

    private String node(Draft draft, Keys keys, Claim claim, Role role) {
        Keys.Node node = keys.node(claim, role);
        NodeKind kind = node.state() ? NodeKind.STATE : kinds.of(claim, role, node.id());
        draft.node(node.id(), node.caption(), kind);
        return node.id();
    }

    /** Who is tied to whom by a claim, the owner first where it is about ownership. */
    private static List<Role[]> pairs(Claim claim) {
        List<Role[]> pairs = new ArrayList<>();
        Role subject = claim.subject();
        Optional<Role> object = claim.object();
        boolean ownership = claim.type().equals(Tie.OWNERSHIP);
        object.ifPresent(o -> pairs.add(ownership ? new Role[] {o, subject} : new Role[] {subject, o}));
        if (ownership) {
            claim.role(OWNED).ifPresent(owned -> pairs.add(new Role[] {subject, owned}));
            return pairs;
        }
        Role holder = object.orElse(subject);
        claim.role(BODY).ifPresent(body -> pairs.add(new Role[] {holder, body}));
        return pairs;
    }

    private Saying saying(ReviewedClaim reviewed, String from, String to) {
        Claim claim = reviewed.claim();
        boolean ownership = claim.type().equals(Tie.OWNERSHIP);
        String quote = claim.evidence().quotes().stream().map(Segment::exact).collect(Collectors.joining(" "));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (claim.polarity() == Polarity.NEGATIVE) traits.add(Trait.NEGATIVE);
        if (claim.modality() == Modality.ALLEGED) traits.add(Trait.ALLEGED);
        if (!reviewed.reviewed()) traits.add(Trait.UNREVIEWED);
        if (ownership && appoints.in(quote)) traits.add(Trait.APPOINTS);
        if (ownership && said.in(quote)) traits.add(Trait.SAID_CONTROL);
        // Words on the size of a stake are about an owner who is named beside them, not about one that is only implied.
        boolean named =
                claim.object().map(Role::mention).filter(quote::contains).isPresent();
        Stake stake = ownership ? stakes.of(claim.value(), named ? quote : "") : Stake.UNKNOWN;
        return new Saying(from, to, claim.type(), stake, Span.of(claim.times()), traits);
    }

    private static Tie tie(Saying saying, List<ReviewedClaim> claims) {
        return new Tie(
                saying.from(),
                saying.to(),
                saying.type(),
                saying.stake(),
                saying.span(),
                Evidenced.weight(claims),
                saying.traits(),
                claims.stream().map(ReviewedClaim::id).sorted().distinct().toList());
    }
}
