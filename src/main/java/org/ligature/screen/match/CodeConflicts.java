package org.ligature.screen.match;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.resolve.code.Codes;
import org.ligature.schema.PropertyType;

/** Identifiers of one kind that differ: a thing has only one of some kinds, so that two speak against a match. */
final class CodeConflicts {
    /** Kinds of which a thing has one, with their names for people. */
    private static final Map<String, String> SINGLE = new TreeMap<>(Map.of(
            "leiCode", "LEI",
            "uscCode", "unified social credit code",
            "ogrnCode", "OGRN",
            "imoNumber", "IMO number",
            "uniqueEntityId", "UEI"));

    private static final List<String> REGISTRATION = List.of("registrationNumber");

    private CodeConflicts() {}

    static boolean possible(Subject example) {
        return !example.values(REGISTRATION).isEmpty()
                || SINGLE.keySet().stream().anyMatch(p -> !example.values(p).isEmpty());
    }

    static Explanation of(Subject example, Subject candidate, Settings settings) {
        for (Map.Entry<String, String> kind : SINGLE.entrySet()) {
            Set<String> ours = plain(example.values(kind.getKey()));
            Set<String> theirs = plain(candidate.values(kind.getKey()));
            if (differ(ours, theirs))
                return Explanation.holds("Different " + kind.getValue() + ": " + ours + " and " + theirs);
        }
        return registrations(example, candidate);
    }

    /** One register gives a company one number; numbers of another form, or of another state, come from another register. */
    private static Explanation registrations(Subject example, Subject candidate) {
        Set<String> ours = plain(example.values(REGISTRATION));
        if (ours.isEmpty()) return Explanation.NONE;
        Set<String> theirs = plain(candidate.values(REGISTRATION));
        boolean apart =
                Collections.disjoint(example.ofType(PropertyType.COUNTRY), candidate.ofType(PropertyType.COUNTRY));
        if (apart || !differ(ours, theirs) || !forms(ours).equals(forms(theirs))) return Explanation.NONE;
        return Explanation.holds("Different registration numbers: " + ours + " and " + theirs);
    }

    private static boolean differ(Set<String> ours, Set<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }

    private static Set<String> forms(Set<String> codes) {
        Set<String> forms = new TreeSet<>();
        for (String code : codes) forms.add(code.replaceAll("\\p{L}", "A").replaceAll("\\p{N}", "9"));
        return forms;
    }

    private static Set<String> plain(Iterable<String> values) {
        Set<String> plain = new TreeSet<>();
        for (String value : values) plain.add(Codes.plain(value));
        return plain;
    }
}
