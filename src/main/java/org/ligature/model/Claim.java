package org.ligature.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one document says once: a single mention of a fact, with its words, its roles and how it is put.
 *
 * @param document SHA-256 of the document's bytes
 * @param type id of the tie type, such as {@code party_org}
 * @param evidence the words it stands on
 * @param roles who plays which part, sorted by name; there is always a subject
 * @param value the figure it gives, or null
 * @param polarity so, or not so
 * @param modality how firmly it is put
 * @param basis what it rests on
 * @param attribution who asserts it, outermost first ("the paper" before "an agency"); empty when the document itself does
 * @param times when it held, as of when, and when it was said
 * @param flags findings about the source's own words, such as {@code implausible-value}; sorted
 * @param origin which rule of which pack made it, and how sure it is
 */
public record Claim(
        String document,
        String type,
        Evidence evidence,
        List<Role> roles,
        @Nullable Quantity value,
        Polarity polarity,
        Modality modality,
        Basis basis,
        List<String> attribution,
        Times times,
        List<String> flags,
        Origin origin) {

    /** The same claim with other roles. */
    public Claim with(List<Role> others) {
        return new Claim(
                document, type, evidence, others, value, polarity, modality, basis, attribution, times, flags, origin);
    }

    /**
     * Where a claim comes from; not part of what it says, and so not part of its id.
     *
     * @param extractor id of the extractor; {@code hand} marks a claim that a person added
     * @param rule id of the pattern
     * @param pack id and version of the pack, such as {@code prc-tech@1}
     * @param confidence 0–1
     */
    public record Origin(String extractor, String rule, String pack, double confidence) {}

    public Claim {
        roles = roles.stream()
                .sorted(Comparator.comparing(Role::name).thenComparing(Role::key))
                .toList();
        attribution = List.copyOf(attribution);
        flags = flags.stream().sorted().distinct().toList();
        if (roles.stream().noneMatch(r -> r.name().equals(Role.SUBJECT))) {
            throw new IllegalArgumentException(
                    "a claim needs a subject: " + evidence.main().exact());
        }
    }

    /**
     * The claim's id: a hash of where it stands and what it says. Rule, pack, confidence, entity ids, times and modality
     * stay out, so that a reviewer's decision survives re-extraction with a better pack.
     */
    public String id() {
        Segment main = evidence.main();
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(document);
        fields.add(type);
        fields.add(main.start());
        fields.add(main.end());
        fields.add(main.exact());
        fields.add(polarity);
        fields.add(value == null ? null : value.text());
        for (Role role : roles) fields.add(role.key());
        return Ids.of("c", fields);
    }

    public Optional<Role> role(String name) {
        return roles.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    public Role subject() {
        return role(Role.SUBJECT).orElseThrow();
    }

    public Optional<Role> object() {
        return role(Role.OBJECT);
    }
}
