package org.ligature.extract.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;

/** Which company a document says that a person works for: "X's chairman, P", "X CEO P", "P, the founder of X". */
final class Affiliations {
    private static final int NEAR = 7;
    private static final Set<String> LINKS = Set.of(
            "'s", ",", "and", "(", ")", "/", "the", "a", "of", "at", "its", "board", "former", "current", "new", "then",
            "for", "who", "is", "was", "also");

    private final Map<String, Mention> companies = new HashMap<>();

    static Affiliations of(List<Sentence> sentences) {
        Affiliations out = new Affiliations();
        for (Sentence s : sentences) {
            for (Mention person : s.mentions()) {
                if (!person.is("person") || out.companies.containsKey(person.caption())) continue;
                Mention company = beside(s, person);
                if (company != null) out.companies.put(person.caption(), company);
            }
        }
        return out;
    }

    /** The company of a person, or null when the document does not say. */
    @Nullable
    Mention of(Mention person) {
        return companies.get(person.caption());
    }

    private static @Nullable Mention beside(Sentence s, Mention person) {
        for (Mention company : s.mentions()) {
            if (!company.is("company") || company.how() == Mention.How.COREFERENCE) continue;
            boolean before = company.to() <= person.from() && linked(s, company.to(), person.from());
            boolean after = company.from() >= person.to() && linked(s, person.to(), company.from());
            if (before || after) return company;
        }
        return null;
    }

    /** Whether only a post and small words stand between, and a post does. */
    private static boolean linked(Sentence s, int from, int to) {
        if (to - from > NEAR + 4) return false;
        boolean post = false;
        int plain = 0;
        for (int i = from; i < to; i++) {
            Mention m = covering(s, i);
            if (m != null && m.is("post")) {
                post = true;
                i = m.to() - 1;
            } else if (m != null || !small(s.tokens().get(i))) {
                plain++;
            }
        }
        return post && plain <= 2;
    }

    private static boolean small(Token t) {
        return LINKS.contains(t.lower());
    }

    private static @Nullable Mention covering(Sentence s, int at) {
        for (Mention m : s.mentions()) if (m.from() <= at && at < m.to()) return m;
        return null;
    }
}
