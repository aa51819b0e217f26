package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.pattern.Match;
import org.ligature.model.Role;

/** Makes roles of what fills a match's slots. */
final class Roles {
    private static final Set<String> NOT_ROLES = Set.of("value", "date");
    private static final String GOVERNMENT = "@government";

    private Roles() {}

    static Role of(String name, Mention m) {
        return new Role(name, caption(m), m.text(), m.entity());
    }

    private static String caption(Mention m) {
        String caption = m.caption();
        boolean article = caption.regionMatches(true, 0, "the ", 0, 4) && caption.length() > 4;
        return article ? caption.substring(4) : caption;
    }

    /** The objects of a match: the members of its slot's list, or what its pattern fixes, or nothing, which is one null. */
    static List<@Nullable Role> objects(Match match, DocumentFacts facts) {
        Mention slot = match.slots().get(Role.OBJECT);
        if (slot != null) {
            List<@Nullable Role> out = new ArrayList<>();
            Lists.around(match.sentence(), slot).forEach(m -> out.add(of(Role.OBJECT, m)));
            return out;
        }
        List<@Nullable Role> one = new ArrayList<>();
        boolean owned = match.def().type().equals("ownership");
        one.add(fixed(match.def().set().get("object"), owned ? facts.owner() : facts.government()));
        return one;
    }

    private static @Nullable Role fixed(@Nullable String caption, String government) {
        if (caption == null) return null;
        return new Role(Role.OBJECT, caption.equals(GOVERNMENT) ? government : caption, null, null);
    }

    /** All roles of a claim: subject, object, and the other slots. */
    static List<Role> all(Match match, Role subject, @Nullable Role object) {
        List<Role> roles = new ArrayList<>(List.of(subject));
        if (object != null) roles.add(object);
        for (Map.Entry<String, Mention> slot : match.slots().entrySet()) {
            String name = slot.getKey();
            boolean known = NOT_ROLES.contains(name)
                    || roles.stream().anyMatch(r -> r.name().equals(name));
            if (!known) roles.add(of(name, slot.getValue()));
        }
        return roles;
    }
}
