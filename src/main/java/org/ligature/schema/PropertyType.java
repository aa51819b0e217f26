package org.ligature.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the values of a property are; types with a group are also looked up across properties. */
public enum PropertyType {
    ADDRESS("addresses", "Addresses", true),
    CHECKSUM("checksums", "Checksums", true),
    COUNTRY("countries", "Countries", true),
    DATE("dates", "Dates", true),
    EMAIL("emails", "E-mail addresses", true),
    ENTITY("entities", "Entities", true),
    GENDER("genders", "Genders", false),
    HTML(null, "HTML", false),
    IDENTIFIER("identifiers", "Identifiers", true),
    IP("ips", "IP addresses", true),
    JSON(null, "JSON", false),
    LANGUAGE("languages", "Languages", false),
    MIMETYPE("mimetypes", "Media types", false),
    NAME("names", "Names", true),
    NUMBER(null, "Numbers", false),
    PHONE("phones", "Phone numbers", true),
    STRING(null, "Labels", false),
    TEXT(null, "Texts", false),
    TOPIC("topics", "Topics", false),
    URL("urls", "Links", true);

    private final @Nullable String group;
    private final String plural;
    private final boolean matchable;

    PropertyType(@Nullable String group, String plural, boolean matchable) {
        this.group = group;
        this.plural = plural;
        this.matchable = matchable;
    }

    /** Name of the field that joins all values of the type; null for types that are not joined. */
    public @Nullable String group() {
        return group;
    }

    /** For people, of many values. */
    public String plural() {
        return plural;
    }

    /** Whether values of the type may tell things apart. */
    public boolean matchable() {
        return matchable;
    }

    /** As it stands in the model. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PropertyType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
