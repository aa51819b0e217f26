package org.ligature.review.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.model.Claim;
import org.ligature.model.Role;

/**
 * A post that one person at a time holds.
 *
 * @param name {@code secretary}, {@code chair}, {@code chief}, {@code president}; who heads an organ is its secretary
 * @param body {@code own} for the company's, {@code parent} for its parent's, else the name of another body
 */
record Post(String name, String body) {
    static final String OWN = "own";
    static final String PARENT = "parent";

    private static final List<String> NAMES = List.of("secretary", "chair", "chief", "president", "head");
    private static final Pattern OF = Pattern.compile("^[^.,;]{0,12}?\\bof (?:the )?([^.,;]{1,60})");
    private static final Pattern NAMED = Pattern.compile("^((?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*\\s?)+)");
    private static final int BEFORE = 14;

    static Optional<Post> of(Claim claim) {
        if (!claim.type().equals("party_role")) return Optional.empty();
        String quote = claim.evidence().main().exact();
        String words = claim.role("post").map(Post::words).orElse(quote);
        for (String name : NAMES) {
            Matcher m = Wording.matcher("post." + name, words);
            if (!m.find() || lesser(words, m.start())) continue;
            return Optional.of(new Post(name.equals("head") ? "secretary" : name, body(claim, quote, m.group())));
        }
        return Optional.empty();
    }

    private static String words(Role role) {
        return Objects.requireNonNullElse(role.mention(), role.caption());
    }

    /** A deputy's or a former post is no post of that name. */
    private static boolean lesser(String words, int at) {
        return Wording.in("post.not", words.substring(Math.max(0, at - BEFORE), at));
    }

    /** Whose post it is: what follows "secretary of". */
    private static String body(Claim claim, String quote, String post) {
        int at = quote.indexOf(post);
        if (at < 0) return OWN;
        Matcher of = OF.matcher(quote.substring(at + post.length()));
        if (!of.find()) return OWN;
        String whose = of.group(1);
        if (Wording.in("parent", whose)) return PARENT;
        Matcher named = NAMED.matcher(whose);
        if (!named.find()) return OWN;
        String name = named.group(1).strip().replaceFirst("['’]s$", "");
        boolean own = claim.roles().stream()
                .filter(r -> r.name().equals(Role.SUBJECT))
                .anyMatch(r -> same(name, r.caption()) || same(name, words(r)));
        return own || Wording.in("organ.committee", name) || Wording.in("organ.branch", name) ? OWN : name;
    }

    private static boolean same(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
