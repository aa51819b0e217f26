package org.ligature.extract.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.schema.NamedThing;

/** The classes that patterns may ask for, and which of them a gazetteer's schema and topics mean. */
final class Kinds {
    static final Set<String> COMPANY = Set.of("company", "org");
    static final Set<String> BODY = Set.of("body", "org");
    static final Set<String> PERSON = Set.of("person");
    static final Set<String> PLACE = Set.of("place");
    static final Set<String> NAME = Set.of("name");

    private static final Map<String, Set<String>> SCHEMATA = Map.ofEntries(
            Map.entry("Company", COMPANY),
            Map.entry("PublicBody", BODY),
            Map.entry("PartyOrganization", Set.of("party", "body", "org")),
            Map.entry("Organization", Set.of("org")),
            Map.entry("LegalEntity", Set.of("org")),
            Map.entry("University", Set.of("university", "org")),
            Map.entry("Person", PERSON),
            Map.entry("Place", PLACE),
            Map.entry("Programme", Set.of("programme")),
            Map.entry("Product", Set.of("product")),
            Map.entry("Media", Set.of("media", "org")),
            Map.entry("Policy", Set.of("policy")),
            Map.entry("Group", Set.of("group", "org")));

    private static final Map<String, String> TOPICS = Map.of(
            "mil", "military",
            "military", "military",
            "police", "police",
            "research", "university",
            "party", "party",
            "media", "media",
            "list", "list",
            "legislature", "legislature",
            "leader", "official",
            "fund", "fund");

    private Kinds() {}

    /** The classes of a gazetteer entry. */
    static Set<String> of(NamedThing thing) {
        Set<String> out = new TreeSet<>(
                SCHEMATA.getOrDefault(thing.schema(), Set.of(thing.schema().toLowerCase(Locale.ROOT))));
        for (String topic : thing.topics()) {
            String kind = TOPICS.get(topic);
            if (kind != null) out.add(kind);
        }
        return out;
    }
}
