package org.ligature.pipeline.ties;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligature.graph.Draft;
import org.ligature.graph.Graph;
import org.ligature.graph.claim.ClaimTies;
import org.ligature.graph.entity.EntityTies;
import org.ligature.graph.own.Ownership;
import org.ligature.graph.path.PathSearch;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.ties.Told;
import org.ligature.schema.Pack;

/** A graph of claims with the names by which people ask for its nodes; safe for many threads. */
public final class TieMap {
    private static final int SUGGESTIONS = 5;

    private final Pack pack;
    private final Graph graph;
    private final Map<String, ReviewedClaim> claims;
    private final boolean unreviewed;
    private final ThreadLocal<PathSearch> search;

    /**
     * Makes the graph.
     *
     * @param claims in any order
     * @param unreviewed whether claims count that nobody has accepted yet
     */
    public TieMap(List<ReviewedClaim> claims, Pack pack, boolean unreviewed) {
        this(claims, List.of(), pack, unreviewed);
    }

    /**
     * Makes the graph of claims and imported entities together.
     *
     * @param claims in any order
     * @param entities of imported data sets, in any order
     * @param unreviewed whether claims count that nobody has accepted yet
     */
    public TieMap(List<ReviewedClaim> claims, Collection<Entity> entities, Pack pack, boolean unreviewed) {
        Draft draft = new Draft();
        new ClaimTies(pack).add(draft, claims, unreviewed);
        EntityTies.add(draft, entities);
        this.pack = pack;
        this.unreviewed = unreviewed;
        this.graph = draft.build();
        this.claims = claims.stream().collect(Collectors.toMap(ReviewedClaim::id, Function.identity()));
        this.search = ThreadLocal.withInitial(() -> new PathSearch(graph));
    }

    public Graph graph() {
        return graph;
    }

    public boolean unreviewed() {
        return unreviewed;
    }

    /** Searches of this thread. */
    public PathSearch search() {
        return search.get();
    }

    /** The graph with its claims, as views are made from it. */
    public Told told() {
        return new Told(graph, claims::get, pack.tieTypes());
    }

    /** Who owns a company. */
    public Ownership owners(int company, Ownership.Question question) {
        return Ownership.of(graph, company, question);
    }

    /** A node by id, caption or any name that the gazetteer has, in any case. */
    public OptionalInt find(String name) {
        int exact = graph.node(name);
        if (exact >= 0) return OptionalInt.of(exact);
        OptionalInt known = first(id(name));
        return known.isPresent() ? known : captioned(name::equalsIgnoreCase).findFirst();
    }

    /** A node by name, or a message that says what else there is. */
    public int node(String name) {
        return find(name).orElseThrow(() -> new LigatureException(missing(name)));
    }

    private static OptionalInt first(IntStream nodes) {
        return nodes.filter(n -> n >= 0).findFirst();
    }

    private IntStream id(String name) {
        return pack.gazetteer().stream()
                .filter(t ->
                        Stream.concat(t.names().stream(), t.namesZh().stream()).anyMatch(name::equalsIgnoreCase))
                .mapToInt(t -> graph.node(t.id()));
    }

    private IntStream captioned(Predicate<String> wanted) {
        return IntStream.range(0, graph.size()).filter(n -> wanted.test(graph.caption(n)));
    }

    private String missing(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String like = captioned(c -> c.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SUGGESTIONS)
                .mapToObj(graph::caption)
                .distinct()
                .collect(Collectors.joining("; "));
        String why = unreviewed
                ? "No claim ties \"" + name + "\" to anybody"
                : "No accepted claim ties \"" + name
                        + "\" to anybody. Claims that nobody has reviewed count with --unreviewed";
        return why + (like.isEmpty() ? "." : "; did you mean: " + like + "?");
    }
}
