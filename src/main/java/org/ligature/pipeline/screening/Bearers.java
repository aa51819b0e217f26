package org.ligature.pipeline.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ligature.model.Entity;
import org.ligature.name.NameKind;
import org.ligature.publish.Identity;
import org.ligature.schema.Schemata;
import org.ligature.screen.Hit;
import org.ligature.screen.Query;
import org.ligature.screen.Screener;

/** Finds those whom documents name by a name from elsewhere. */
public final class Bearers {
    /** Names that are less alike name too often another. */
    private static final double ALIKE = 0.7;

    private final Screener screener;

    /** @param known whom documents name, by the keys that the answers have for ids */
    public Bearers(Map<String, Identity> known) {
        Screener.Builder builder = new Screener.Builder();
        known.forEach((key, who) -> builder.add(entity(key, who)));
        screener = builder.build();
    }

    /** Whose name is most like a name; nobody where none is near enough. */
    public Optional<Hit> called(String name, NameKind kind) {
        return screener.screen(Query.of(name, kind), 1, ALIKE).stream().findFirst();
    }

    private static Entity entity(String key, Identity who) {
        TreeMap<String, List<String>> properties = new TreeMap<>();
        properties.put(
                "name",
                Stream.of(List.of(who.caption()), who.names(), who.namesZh())
                        .flatMap(List::stream)
                        .filter(n -> !n.isBlank())
                        .toList());
        String schema = who.schema();
        boolean known = schema != null && Schemata.standard().schema(schema) != null;
        return new Entity(
                key,
                known && schema != null ? schema : "Thing",
                who.caption(),
                properties,
                new TreeSet<>(),
                new TreeSet<>(),
                null,
                null,
                null);
    }
}
