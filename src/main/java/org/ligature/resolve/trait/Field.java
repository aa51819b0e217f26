package org.ligature.resolve.trait;

import java.util.List;
import java.util.Set;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;

/** What two entities are compared by; one field may gather several properties. */
@SuppressWarnings("ImmutableEnumChecker") // Both sets come from Set.of.
public enum Field {
    NAME(Way.NAMES, PropertyType.NAME),
    BORN(Way.DATES, "birthDate"),
    DIED(Way.DATES, "deathDate", "dissolutionDate"),
    FOUNDED(Way.DATES, "incorporationDate"),
    COUNTRY(Way.SETS, "country", "mainCountry", "jurisdiction", "nationality", "citizenship"),
    GENDER(Way.SETS, PropertyType.GENDER),
    IDENTIFIER(Way.CODES, PropertyType.IDENTIFIER),
    CONTACT(Way.CODES, PropertyType.PHONE, PropertyType.EMAIL, PropertyType.URL),
    /** The parts of an address that have digits: post codes, house numbers. */
    POSTCODE(Way.PARTS, PropertyType.ADDRESS),
    /** The words of an address. */
    ADDRESS(Way.BAGS, PropertyType.ADDRESS),
    PLACE(Way.WORDS, "birthPlace"),
    WORK(Way.WORDS, "position", "profession", "sector");

    /** How the values of a field are compared. */
    public enum Way {
        NAMES,
        DATES,
        SETS,
        CODES,
        PARTS,
        BAGS,
        WORDS
    }

    private static final List<Field> ALL = List.of(values());

    private final Way way;
    private final Set<PropertyType> types;
    private final Set<String> names;

    Field(Way way, PropertyType... types) {
        this.way = way;
        this.types = Set.of(types);
        this.names = Set.of();
    }

    Field(Way way, String... names) {
        this.way = way;
        this.types = Set.of();
        this.names = Set.of(names);
    }

    /** All fields in their order, without a new array each time. */
    public static List<Field> all() {
        return ALL;
    }

    public Way way() {
        return way;
    }

    /** Its place among all fields, from 0; values are kept in arrays, which inner loops read. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    /** Whether the values of a property belong here. */
    boolean takes(Property property) {
        if (names.contains(property.name())) return true;
        return types.contains(property.type()) && (property.matchable() || this == GENDER);
    }
}
