package org.ligature.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gazetteer entry: an entity that texts name, and the names they use.
 *
 * @param id stable identifier, such as {@code prc:alibaba}
 * @param schema FollowTheMoney schema where one fits (Company, Person, PublicBody, Organization), else one of ours
 *     (PartyOrganization, Place, Programme, Product, Media, Policy, Group)
 * @param caption the canonical name
 * @param names all names in Latin script, the caption among them
 * @param namesZh names in Chinese characters, as printed in a source
 * @param countries ISO 3166 codes in lower case; empty when no source said
 * @param topics such as {@code mil}, {@code police}, {@code research}, {@code state}, {@code party}
 * @param source where the entry was read
 */
public record NamedThing(
        String id,
        String schema,
        String caption,
        List<String> names,
        @JsonProperty("names_zh") List<String> namesZh,
        List<String> countries,
        List<String> topics,
        @Nullable String source) {
    public NamedThing {
        names = names == null ? List.of() : List.copyOf(names);
        namesZh = namesZh == null ? List.of() : List.copyOf(namesZh);
        countries = countries == null ? List.of() : List.copyOf(countries);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
