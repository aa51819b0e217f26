package org.ligature.pipeline.exchange.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.model.Statement;
import org.ligature.schema.Captions;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Joins statements that follow each other and are about one thing. */
public final class Gathering {
    private final List<Statement> held = new ArrayList<>();

    /** Takes a statement; gives the thing before it when the statement is about another one. */
    public @Nullable Entity add(Statement statement) {
        Entity before = null;
        if (!held.isEmpty() && !held.getFirst().canonicalId().equals(statement.canonicalId())) before = end();
        held.add(statement);
        return before;
    }

    /** The last thing, or null where there was none. */
    public @Nullable Entity end() {
        if (held.isEmpty()) return null;
        Entity entity = joined(held);
        held.clear();
        return entity;
    }

    private static Entity joined(List<Statement> statements) {
        Statement any = statements.getFirst();
        Schema schema = schema(statements);
        SortedMap<String, List<String>> properties = new TreeMap<>();
        for (Statement s : statements) {
            Property property = schema.property(s.prop());
            if (property == null || property.stub()) continue;
            List<String> values = properties.computeIfAbsent(s.prop(), p -> new ArrayList<>());
            if (!values.contains(s.value())) values.add(s.value());
        }
        SortedSet<String> referents = all(statements, Statement::entityId);
        referents.remove(any.canonicalId());
        return new Entity(
                any.canonicalId(),
                schema.name(),
                Captions.of(schema, properties),
                properties,
                all(statements, Statement::dataset),
                referents,
                moments(statements, Statement::firstSeen)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                moments(statements, Statement::lastSeen)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                moments(statements, Statement::firstSeen)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The most exact of the schemata; of two that are not kin the first stands, and what the other alone has falls away. */
    private static Schema schema(List<Statement> statements) {
        Schema best = null;
        for (Statement s : statements) {
            Schema schema = Schemata.standard().schema(s.schema());
            if (schema == null) continue;
            if (best == null || schema.isA(best.name())) best = schema;
        }
        return Objects.requireNonNull(best, "statements are read only with a schema that is known");
    }

    private static SortedSet<String> all(List<Statement> statements, Function<Statement, String> what) {
        SortedSet<String> all = new TreeSet<>();
        for (Statement s : statements) all.add(what.apply(s));
        all.remove("");
        return all;
    }

    private static Stream<String> moments(List<Statement> statements, Function<Statement, @Nullable String> what) {
        return statements.stream().map(what).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
