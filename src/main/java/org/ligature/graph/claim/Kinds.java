package org.ligature.graph.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligature.graph.NodeKind;
import org.ligature.model.Claim;
import org.ligature.model.Role;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;

/** Tells companies, people, state bodies and party organs apart: by the gazetteer, else by the role, else by the name's words. */
final class Kinds {
    private static final Set<String> STATE_TOPICS = Set.of("state", "mil", "police", "gov");
    private static final Set<String> PEOPLED =
            Set.of("party_role", "political_office", "family", "career", "leader_visit");

    private final Map<String, NamedThing> gazetteer;
    private final Phrases state;
    private final Phrases stateAlone;
    private final Phrases party;
    private final Phrases company;

    Kinds(Pack pack) {
        gazetteer = pack.gazetteer().stream()
                .collect(Collectors.toMap(NamedThing::id, Function.identity(), (first, second) -> first));
        state = new Phrases(pack, "state-names");
        stateAlone = new Phrases(pack, "state-alone");
        party = new Phrases(pack, "party-names");
        company = new Phrases(pack, "company-names");
    }

    /** The kind of whoever plays a role. */
    NodeKind of(Claim claim, Role role, String key) {
        NamedThing thing = gazetteer.get(key);
        if (thing != null) return of(thing);
        if (claim.type().equals("party_org") && role.name().equals(Role.OBJECT)) return NodeKind.PARTY;
        boolean person = role.name().equals("person")
                || (PEOPLED.contains(claim.type()) && role.name().equals(Role.OBJECT));
        return person ? NodeKind.PERSON : named(role);
    }

    private NodeKind of(NamedThing thing) {
        List<String> topics = thing.topics();
        return switch (thing.schema()) {
            case "Company" -> NodeKind.COMPANY;
            case "Person" -> NodeKind.PERSON;
            case "PublicBody" -> topics.contains("research") && topics.size() == 1 ? NodeKind.OTHER : NodeKind.STATE;
            case "PartyOrganization" -> NodeKind.PARTY;
            default -> {
                if (topics.contains("party")) yield NodeKind.PARTY;
                yield topics.stream().anyMatch(STATE_TOPICS::contains) ? NodeKind.STATE : NodeKind.OTHER;
            }
        };
    }

    private NodeKind named(Role role) {
        String name = role.caption();
        if (company.end(name)) return NodeKind.COMPANY;
        if (party.in(name)) return NodeKind.PARTY;
        if (state.in(name) || stateAlone.whole(name)) return NodeKind.STATE;
        return role.name().equals(Role.SUBJECT) ? NodeKind.COMPANY : NodeKind.OTHER;
    }
}
