package org.ligature.graph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private final Kinds kinds;
    private final StakeWords stakes;
    private final Phrases said;
    private final Phrases appoints;

    public ClaimTies(Pack pack) {
        kinds = new Kinds(pack);
        stakes = new StakeWords(pack);
        said = new Phrases(pack, "control-said");
        appoints = new Phrases(pack, "control-appoints");
    }

    /** What tells one tie from another; the statement decides the order among what is alike. */
    private record Saying(String from, String to, String type, Stake stake, Span span, Set<Trait> traits) {
        static final Comparator<Saying> ORDER = Comparator.comparing(Saying::from)
                .thenComparing(Saying::to)
                .thenComparing(Saying::type)
                .thenComparingInt(s -> s.span.since())
                .thenComparing(Saying::toString);
    }

    /**
     * The graph of some claims.
     *
     * @param unreviewed whether claims count that nobody has accepted yet
     */
    public Graph graph(List<ReviewedClaim> claims, boolean unreviewed) {
        List<ReviewedClaim> counted =
                claims.stream().filter(c -> counts(c, unreviewed)).toList();
        Keys keys = new Keys(claims);
        Map<Saying, List<ReviewedClaim>> ties = new TreeMap<>(Saying.ORDER);
        Map<String, Node> nodes = new TreeMap<>();
        for (ReviewedClaim claim : counted) {
            for (Role[] pair : pairs(claim.claim())) {
                Node from = node(nodes, keys, claim.claim(), pair[0]);
                Node to = node(nodes, keys, claim.claim(), pair[1]);
                if (!from.id().equals(to.id())) {
                    ties.computeIfAbsent(saying(claim, from, to), s -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return build(nodes, ties);
    }

    /** Planned ties are none yet; a decision to reject holds in every view. */
    private static boolean counts(ReviewedClaim claim, boolean unreviewed) {
        boolean wanted = unreviewed ? !claim.rejected() : claim.reviewed() && !claim.rejected();
        return wanted
                && claim.claim().modality() != Modality.PLANNED
                && !NO_TIES.contains(claim.claim().type());
    }

    private record Node(String id, String caption, NodeKind kind) {}

    private Node node(Map<String, Node> nodes, Keys keys, Claim claim, Role role) {
        String id = keys.of(claim, role);
        Node fresh = new Node(id, keys.caption(claim, role), kinds.of(claim, role, id));
        // Of several captions and kinds of one id the first in order stands, whatever the order of the claims.
        return nodes.merge(
                id,
                fresh,
                (a, b) -> Comparator.comparing(Node::kind)
                                        .thenComparing(Node::caption)
                                        .compare(a, b)
                                <= 0
                        ? a
                        : b);
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

    private Saying saying(ReviewedClaim reviewed, Node from, Node to) {
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
        return new Saying(from.id(), to.id(), claim.type(), stake, Span.of(claim.times()), traits);
    }

    private static Graph build(Map<String, Node> nodes, Map<Saying, List<ReviewedClaim>> ties) {
        Graph.Builder graph = new Graph.Builder();
        nodes.values().forEach(n -> graph.node(n.id(), n.caption(), n.kind()));
        ties.forEach((saying, claims) -> graph.tie(new Tie(
                saying.from(),
                saying.to(),
                saying.type(),
                saying.stake(),
                saying.span(),
                Evidenced.weight(claims),
                saying.traits(),
                List.copyOf(claims.stream().map(ReviewedClaim::id).collect(Collectors.toCollection(TreeSet::new))))));
        return graph.build();
    }
}
