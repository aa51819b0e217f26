package org.ligature.publish;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Role;
import org.ligature.schema.NamedThing;

/**
 * Whom a profile is about.
 *
 * @param caption the name it is shown under
 * @param entity id of the entity, or null when only the name is known
 * @param schema kind of entity, such as {@code Company}, or null
 * @param names other names in Latin script
 * @param namesZh names in Chinese characters
 */
public record Identity(
        String caption, @Nullable String entity, @Nullable String schema, List<String> names, List<String> namesZh) {
    public Identity {
        names = List.copyOf(names);
        namesZh = List.copyOf(namesZh);
    }

    /** Somebody of whom only the name is known. */
    public static Identity named(String caption) {
        return new Identity(caption, null, null, List.of(), List.of());
    }

    /** An entry of the gazetteer. */
    public static Identity of(NamedThing thing) {
        List<String> others =
                thing.names().stream().filter(n -> !n.equals(thing.caption())).toList();
        return new Identity(thing.caption(), thing.id(), thing.schema(), others, thing.namesZh());
    }

    /** Whether a role is played by this one: by its id where the role has one, else by one of its names. */
    public boolean plays(Role role) {
        String other = role.entity();
        if (other != null && entity != null) return other.equals(entity);
        return bears(role.caption());
    }

    /** Whether this is one of its names, letter by letter. */
    public boolean bears(String name) {
        return Stream.concat(Stream.of(caption), Stream.concat(names.stream(), namesZh.stream()))
                .anyMatch(name::equals);
    }
}
