package org.ligature.resolve.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.model.Entity;
import org.ligature.name.NameKind;
import org.ligature.resolve.code.Codes;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Gathers entities; several pieces of one entity, with one id, become one. */
public final class TraitReader {
    /** Of a field no more values count: the longest lists of aliases would cost time and tell little more. */
    private static final int MOST = 24;

    private final List<Traits> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Takes in an entity; one whose schema can't be matched is left out.
     *
     * @param dataset number of its data set, below 64
     */
    public void add(Entity entity, int dataset) {
        Schema schema = Schemata.standard().schema(entity.schema());
        if (schema == null || !schema.matchable()) return;
        Traits read = read(entity, schema, 1L << dataset);
        Integer known = numbers.putIfAbsent(entity.id(), all.size());
        if (known == null) all.add(read);
        else all.set(known, joined(all.get(known), read));
    }

    /** All, in the order in which they first came. */
    public List<Traits> all() {
        return all;
    }

    private static Traits read(Entity entity, Schema schema, long datasets) {
        List<List<String>> values = new ArrayList<>();
        for (Field field : Field.all()) {
            Set<String> plain = new LinkedHashSet<>();
            entity.properties().forEach((name, given) -> {
                Property property = schema.property(name);
                if (property != null && field.takes(property)) given.forEach(v -> plain(field, v, plain));
            });
            if (field == Field.NAME) parts(entity, plain);
            values.add(limited(plain));
        }
        return new Traits(entity.id(), entity.caption(), entity.schema(), kind(schema), datasets, values);
    }

    private static NameKind kind(Schema schema) {
        if (schema.isA("Person")) return NameKind.PERSON;
        return schema.isA("LegalEntity") ? NameKind.ORGANIZATION : NameKind.OTHER;
    }

    /** Where the whole name is not given, its parts give it. */
    private static void parts(Entity entity, Set<String> names) {
        List<String> given = entity.values("firstName");
        List<String> family = entity.values("lastName");
        for (String first : given.isEmpty() ? List.of("") : given)
            for (String last : family.isEmpty() ? List.of("") : family) {
                String whole = (first + " " + last).strip();
                if (!whole.isEmpty()) names.add(whole);
            }
    }

    private static void plain(Field field, String value, Set<String> out) {
        switch (field.way()) {
            case NAMES -> out.add(value.strip());
            case DATES -> {
                String date = Plain.date(value);
                if (date != null) out.add(date);
            }
            case SETS -> out.add(Plain.text(value));
            case CODES -> out.add(Codes.plain(value));
            case PARTS -> out.addAll(Plain.postcodes(Plain.words(Plain.text(value))));
            case BAGS ->
                Plain.words(Plain.text(value)).stream()
                        .filter(w -> !Plain.coded(w) && w.length() > 1)
                        .forEach(out::add);
            case WORDS -> out.add(Plain.text(value));
        }
    }

    private static List<String> limited(Set<String> values) {
        return values.stream().filter(v -> !v.isEmpty()).limit(MOST).toList();
    }

    private static Traits joined(Traits one, Traits more) {
        List<List<String>> values = new ArrayList<>();
        for (Field field : Field.all()) {
            Set<String> both = new LinkedHashSet<>(one.values(field));
            both.addAll(more.values(field));
            values.add(limited(both));
        }
        return new Traits(one.id(), one.caption(), one.schema(), one.kind(), one.datasets() | more.datasets(), values);
    }
}
