package org.ligature.pipeline.exchange.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Makes things of those who play a part in claims, with the names that the gazetteer and the claims know. */
final class Parties {
    private final Pack pack;
    private final Map<String, NamedThing> gazetteer;
    private final Kinds kinds;
    private final boolean extended;
    private final Statements statements;
    private final LossReport losses;
    private final Set<String> introduced = new HashSet<>();

    Parties(Pack pack, Kinds kinds, boolean extended, Statements statements, LossReport losses) {
        this.pack = pack;
        this.gazetteer = pack.gazetteer().stream()
                .collect(Collectors.toMap(NamedThing::id, Function.identity(), (first, second) -> first));
        this.kinds = kinds;
        this.extended = extended;
        this.statements = statements;
        this.losses = losses;
    }

    /** What a role's player is; nothing is said of it yet. */
    Thing thing(Part part) {
        return new Thing(id(part), schema(kind(part)));
    }

    private String kind(Part part) {
        NamedThing known = known(part);
        return known != null ? known.schema() : kinds.named(part.role().caption(), part.kind());
    }

    private @Nullable NamedThing known(Part part) {
        String entity = part.role().entity();
        return entity == null ? null : gazetteer.get(entity);
    }

    private Schema schema(String kind) {
        Schema found = Schemata.standard().schema(Kinds.schema(kind, extended));
        return found != null
                ? found
                : Objects.requireNonNull(Schemata.standard().schema("LegalEntity"));
    }

    private static String id(Part part) {
        String entity = part.role().entity();
        if (entity == null) return part.nameId();
        return ThingIds.of(entity);
    }

    /** Says once what is known of a role's player apart from the claim. */
    Thing introduced(Part part, Said said) {
        Thing thing = thing(part);
        NamedThing known = known(part);
        lose(part, known, thing, said);
        if (!introduced.add(thing.id())) return thing;
        if (known == null) {
            statements.present(thing, said);
            name(thing, part.role().caption(), said);
        } else {
            introduce(thing, known);
        }
        return thing;
    }

    private void lose(Part part, @Nullable NamedThing known, Thing thing, Said said) {
        String claim = String.valueOf(said.claim());
        if (known == null) losses.note(said.tie(), Loss.NAME_ONLY, claim);
        if (!thing.schema().name().equals(kind(part))) losses.note(said.tie(), Loss.KIND, claim);
    }

    private void introduce(Thing thing, NamedThing known) {
        Said said = new Said(null, "", "pack " + pack.stamp(), null, null);
        statements.present(thing, said);
        name(thing, known.caption(), said);
        for (String name : known.names()) if (!name.equals(known.caption())) statements.say(thing, "alias", name, said);
        Said chinese = new Said(null, "", said.origin(), "zho", null);
        for (String name : known.namesZh()) statements.say(thing, "alias", name, chinese);
        for (String country : known.countries()) statements.say(thing, "country", country, said);
    }

    private void name(Thing thing, String caption, Said said) {
        statements.say(thing, "name", caption, said);
        if (thing.schema().isA("Address")) statements.say(thing, "full", caption, said);
        if (thing.schema().isA("Document")) statements.say(thing, "title", caption, said);
    }
}
