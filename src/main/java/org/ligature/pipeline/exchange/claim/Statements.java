package org.ligature.pipeline.exchange.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Ids;
import org.ligature.model.Statement;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;

/** Collects statements, each once, and cuts values to the length that their property allows. */
final class Statements {
    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::canonicalId)
            .thenComparing(s -> !s.prop().equals(Statement.PRESENCE))
            .thenComparing(Statement::prop)
            .thenComparing(Statement::value)
            .thenComparing(Statement::id);

    private final String dataset;
    private final LossReport losses;
    private final SortedMap<String, Statement> byId = new TreeMap<>();

    Statements(String dataset, LossReport losses) {
        this.dataset = dataset;
        this.losses = losses;
    }

    /** That a thing is there. */
    void present(Thing thing, Said said) {
        put(thing, Statement.PRESENCE, Statement.PRESENCE, thing.id(), said.inNoLanguage());
    }

    /** That a thing's property has a value; nothing where there is no value. */
    void say(Thing thing, String prop, @Nullable String value, Said said) {
        if (value == null || value.isBlank()) return;
        Property property = thing.schema().property(prop);
        if (property == null) throw new IllegalStateException(thing.schema().name() + " has no property " + prop);
        Said spoken = speaks(property.type()) ? said : said.inNoLanguage();
        put(thing, prop, property.type().id(), cut(value, property, said), spoken);
    }

    private static boolean speaks(PropertyType type) {
        return switch (type) {
            case ADDRESS, HTML, NAME, STRING, TEXT -> true;
            default -> false;
        };
    }

    private String cut(String value, Property property, Said said) {
        int longest = property.longest();
        if (longest <= 1 || value.codePointCount(0, value.length()) <= longest) return value;
        if (said.claim() != null) losses.note(said.tie(), Loss.CUT, said.claim());
        return value.substring(0, value.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void put(Thing thing, String prop, String type, String value, Said said) {
        String id = Ids.of("s", Arrays.asList(dataset, thing.id(), prop, value, said.lang(), said.claim()));
        byId.putIfAbsent(
                id,
                new Statement(
                        id,
                        thing.id(),
                        thing.id(),
                        thing.schema().name(),
                        prop,
                        type,
                        value,
                        null,
                        said.lang(),
                        dataset,
                        said.origin(),
                        false,
                        said.seen(),
                        said.seen(),
                        said.claim()));
    }

    /** Sorted by thing, the statement of its presence first. */
    List<Statement> sorted() {
        Collection<Statement> all = byId.values();
        return all.stream().sorted(ORDER).toList();
    }
}
