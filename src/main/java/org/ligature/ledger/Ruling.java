package org.ligature.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.ligature.model.Verdict;

/**
 * What somebody decides, before it is said about which claims and when.
 *
 * @param verdict what is decided; {@code UNDONE} takes back the decision that counts
 * @param user who decides
 * @param note why, or empty
 * @param amendments for {@code AMENDED}: field to new value
 */
public record Ruling(Verdict verdict, String user, String note, Map<String, String> amendments) {
    public Ruling {
        amendments = java.util.Collections.unmodifiableMap(new TreeMap<>(amendments));
        if (user.isBlank()) throw new IllegalArgumentException("a decision needs the name of who decides");
    }

    public static Ruling of(Verdict verdict, String user, String note) {
        return new Ruling(verdict, user, note, Map.of());
    }
}
