package org.ligature.ledger.erase;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.ledger.state.Words;
import org.ligature.model.Claim;
import org.ligature.model.LigatureException;
import org.ligature.model.Role;

/** The names and entity ids under which claims know a person; lives only as long as the erasure takes. */
final class Person {
    private final Set<String> names = new TreeSet<>();
    private final Set<String> entities = new TreeSet<>();

    Person(String nameOrEntity, List<Claim> claims) {
        String asked = Words.normal(nameOrEntity);
        if (asked.isEmpty()) throw new LigatureException("An erasure needs a name or an entity's id.");
        List<Role> roles = claims.stream().flatMap(c -> c.roles().stream()).toList();
        for (Role role : roles) {
            String entity = role.entity();
            boolean named =
                    Words.normal(role.caption()).equals(asked) || mention(role).equals(asked);
            if (entity != null && (named || entity.equals(nameOrEntity))) entities.add(entity);
        }
        if (!entities.contains(nameOrEntity)) names.add(asked);
        for (Role role : roles) {
            String entity = role.entity();
            if (entity == null || !entities.contains(entity)) continue;
            names.add(Words.normal(role.caption()));
            if (isName(role)) names.add(mention(role));
        }
    }

    /** "He", "the chairman" and a bare surname name others too. */
    private static boolean isName(Role role) {
        Set<String> words = new HashSet<>(Arrays.asList(mention(role).split(" ", -1)));
        return words.size() > 1
                && words.removeAll(Arrays.asList(Words.normal(role.caption()).split(" ", -1)));
    }

    private static String mention(Role role) {
        String mention = role.mention();
        return mention == null ? "" : Words.normal(mention);
    }

    Set<String> names() {
        return names;
    }

    Set<String> entities() {
        return entities;
    }
}
