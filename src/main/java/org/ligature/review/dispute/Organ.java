package org.ligature.review.dispute;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligature.model.Claim;
import org.ligature.model.Role;

/**
 * The organ of a party in a company, as a claim calls it.
 *
 * @param level {@code committee}, {@code general_branch}, {@code branch}, {@code cell}, or {@code organisation} where its rank
 *     stays open
 * @param one whether it speaks of one organ rather than of several
 * @param further whether it speaks of a second or another one
 */
public record Organ(String level, boolean one, boolean further) {
    /** In the order in which words are tried: a general branch is no branch. */
    private static final List<String> LEVELS = List.of("general_branch", "committee", "branch", "cell", "organisation");

    private static final int BEFORE = 24;

    /** The organ that a claim is about; empty for claims of another kind, or where no words tell. */
    public static Optional<Organ> of(Claim claim) {
        if (!claim.type().equals("party_org")) return Optional.empty();
        String quote = claim.evidence().main().exact();
        String object = claim.object().map(Role::caption).orElse("");
        Optional<String> named = level(object);
        Optional<String> level = named.isPresent() ? named : first(quote);
        return level.map(l -> organ(l, quote));
    }

    private static Organ organ(String level, String quote) {
        var words = Wording.matcher("organ." + level, quote);
        if (!words.find()) return new Organ(level, true, false);
        String before = quote.substring(Math.max(0, words.start() - BEFORE), words.start());
        boolean several =
                Wording.of("organ.plural").matcher(words.group()).matches() || before.matches("(?s).*\\d\\s*个?\\s*");
        return new Organ(level, !several, Wording.in("another", before));
    }

    private static Optional<String> level(String words) {
        return LEVELS.stream().filter(l -> Wording.in("organ." + l, words)).findFirst();
    }

    /** The organ that a quote names first, where the claim itself names none. */
    private static Optional<String> first(String quote) {
        return LEVELS.stream().filter(l -> Wording.in("organ." + l, quote)).min(Comparator.comparingInt(l -> {
            var words = Wording.matcher("organ." + l, quote);
            return words.find() ? words.start() : quote.length();
        }));
    }
}
