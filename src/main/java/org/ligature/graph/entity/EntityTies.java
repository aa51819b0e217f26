package org.ligature.graph.entity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Draft;
import org.ligature.graph.NodeKind;
import org.ligature.graph.Span;
import org.ligature.graph.Stake;
import org.ligature.graph.Tie;
import org.ligature.graph.Trait;
import org.ligature.model.Entity;
import org.ligature.model.PartialDate;
import org.ligature.model.Times;

/** Adds the ties that entities of imported data sets stand for, and the lists that name them. */
public final class EntityTies {
    /** What the statements of imported ties begin with, before data set and id. */
    public static final String RECORD = "dataset:";

    private static final float WEIGHT = 0.9f;
    private static final String LISTED = "listing_sanction";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%?");
    private static final Set<String> STATE_TOPICS = Set.of("gov", "mil", "police", "gov.soe.parent", "state");

    /** Schemata that stand for a tie: its kind, and the properties that name its ends. */
    private record Edge(String type, String from, String to) {}

    private static final Map<String, Edge> EDGES = Map.of(
            "Ownership", new Edge(Tie.OWNERSHIP, "owner", "asset"),
            "Directorship", new Edge("directorship", "director", "organization"),
            "Membership", new Edge("membership", "member", "organization"),
            "Employment", new Edge("employment", "employee", "employer"),
            "Occupancy", new Edge("occupancy", "holder", "post"),
            "Representation", new Edge("representation", "agent", "client"),
            "Family", new Edge("family", "person", "relative"),
            "Associate", new Edge("associate", "person", "associate"),
            "Succession", new Edge("succession", "predecessor", "successor"),
            "UnknownLink", new Edge("link", "subject", "object"));

    private EntityTies() {}

    /** Adds all that some entities say; ties whose ends are not among the nodes fall away when the graph is made. */
    public static void add(Draft draft, Collection<Entity> entities) {
        for (Entity entity : entities) {
            Edge edge = EDGES.get(entity.schema());
            if (edge == null) thing(draft, entity);
            else tie(draft, entity, edge);
        }
    }

    private static void thing(Draft draft, Entity entity) {
        draft.node(entity.id(), entity.caption(), kind(entity));
        if (entity.values("topics").stream().noneMatch(t -> t.startsWith("sanction"))) return;
        for (String dataset : entity.datasets()) {
            String list = "dataset:" + dataset;
            draft.node(list, dataset, NodeKind.OTHER);
            draft.tie(new Tie(entity.id(), list, LISTED, Stake.UNKNOWN, Span.OPEN, WEIGHT, Set.of(), said(entity)));
        }
    }

    /** A record by its data set and its id there, which no claim has for an id. */
    private static List<String> said(Entity entity) {
        return entity.datasets().stream()
                .map(d -> RECORD + d + "/" + entity.id())
                .toList();
    }

    private static NodeKind kind(Entity entity) {
        if (entity.values("topics").contains("party")) return NodeKind.PARTY;
        if (entity.values("topics").stream().anyMatch(STATE_TOPICS::contains)) return NodeKind.STATE;
        return switch (entity.schema()) {
            case "Person" -> NodeKind.PERSON;
            case "Company", "Organization", "LegalEntity", "Asset" -> NodeKind.COMPANY;
            case "PublicBody", "Position" -> NodeKind.STATE;
            case "PartyOrganization" -> NodeKind.PARTY;
            default -> NodeKind.OTHER;
        };
    }

    private static void tie(Draft draft, Entity entity, Edge edge) {
        boolean ownership = edge.type().equals(Tie.OWNERSHIP);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (ownership) traits.add(Trait.SAID_CONTROL);
        Stake stake = ownership ? stake(entity) : Stake.UNKNOWN;
        if (stake.exact()) traits.clear();
        for (String from : entity.values(edge.from())) {
            for (String to : entity.values(edge.to())) {
                if (from.equals(to)) continue;
                draft.tie(new Tie(from, to, edge.type(), stake, span(entity), WEIGHT, traits, said(entity)));
            }
        }
    }

    /** The percentage that it gives, such as {@code 51}, {@code 51.5 %} or {@code 25-50}. */
    private static Stake stake(Entity entity) {
        for (String text : entity.values("percentage")) {
            Matcher numbers = NUMBER.matcher(text);
            if (!numbers.find()) continue;
            Optional<Stake> low = Stake.percent(new BigDecimal(numbers.group(1)));
            Optional<Stake> high = numbers.find() ? Stake.percent(new BigDecimal(numbers.group(1))) : low;
            if (low.isPresent()
                    && high.isPresent()
                    && low.get().low() <= high.get().low()) {
                return new Stake(low.get().low(), high.get().low());
            }
        }
        return Stake.UNKNOWN;
    }

    private static Span span(Entity entity) {
        return Span.of(new Times(date(entity, "startDate"), date(entity, "endDate"), date(entity, "date"), null));
    }

    private static @Nullable PartialDate date(Entity entity, String property) {
        return entity.values(property).stream()
                .flatMap(v -> PartialDate.parse(v.length() > 10 ? v.substring(0, 10) : v).stream())
                .findFirst()
                .orElse(null);
    }
}
