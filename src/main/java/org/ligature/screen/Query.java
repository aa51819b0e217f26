package org.ligature.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.index.entity.NameKinds;
import org.ligature.name.NameKind;
import org.ligature.schema.Cleaning;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.screen.match.Subject;

/**
 * What to look for.
 *
 * @param names the names it goes by, the first for messages
 * @param kind what kind of thing it is
 * @param countries countries it has to do with, as codes or names; empty when not known
 * @param dates dates of birth or of foundation; empty when not known
 * @param codes identifiers, by the property that holds such
 */
public record Query(
        List<String> names,
        NameKind kind,
        List<String> countries,
        List<String> dates,
        SortedMap<String, List<String>> codes) {
    /** The schema that knows all kinds of identifiers. */
    private static final String NUMBERED = "Company";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    public Query {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        dates = List.copyOf(dates);
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    public static Query of(String name, NameKind kind) {
        return new Query(List.of(name), kind, List.of(), List.of(), Collections.emptySortedMap());
    }

    /** The same as an example of an entity; countries and dates that nobody can read are left out. */
    Subject subject() {
        TreeMap<String, List<String>> properties = new TreeMap<>(codes);
        properties.put("name", names);
        List<String> places = new ArrayList<>();
        for (String country : countries) {
            String code = Cleaning.value(PropertyType.COUNTRY, country);
            if (code != null) places.add(code);
        }
        if (!places.isEmpty()) properties.put("country", places);
        List<String> days =
                dates.stream().map(Query::day).filter(d -> !d.isEmpty()).toList();
        if (!days.isEmpty()) properties.put(kind == NameKind.ORGANIZATION ? "incorporationDate" : "birthDate", days);
        return Subject.of(Objects.requireNonNull(Schemata.standard().schema(schema())), properties);
    }

    private String schema() {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> codes.isEmpty() ? "Organization" : NUMBERED;
            case OTHER -> codes.isEmpty() ? "Thing" : NUMBERED;
        };
    }

    /** A date as data sets have it; of one in another form at least its year. */
    private static String day(String date) {
        String clean = Cleaning.value(PropertyType.DATE, date);
        if (clean != null) return clean;
        Matcher year = YEAR.matcher(date);
        return year.find() ? year.group() : "";
    }

    /** Whether a thing of a schema can't be meant: a person is no organisation, unless the schema leaves open which of the two it is. */
    boolean apart(String schemaName) {
        Schema schema = Schemata.standard().schema(schemaName);
        if (schema == null || kind == NameKind.OTHER || schemaName.equals("LegalEntity")) return false;
        NameKind other = NameKinds.of(schema);
        return other != NameKind.OTHER && other != kind;
    }
}
