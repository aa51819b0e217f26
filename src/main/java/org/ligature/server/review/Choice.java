package org.ligature.server.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.server.http.Asked;

/**
 * Which claims somebody wants to review; an empty part lets all through.
 *
 * @param type id of the tie type
 * @param subject key of the subject
 * @param document hash of the document
 * @param rule id of the rule that made them
 */
record Choice(String type, String subject, String document, String rule) {
    static Choice of(Asked asked) {
        return new Choice(asked.text("type"), asked.text("subject"), asked.text("document"), asked.text("rule"));
    }

    Predicate<ReviewedClaim> on(Shelf shelf) {
        return c -> (type.isEmpty() || c.claim().type().equals(type))
                && (subject.isEmpty() || shelf.key(c.claim().subject()).equals(subject))
                && (document.isEmpty() || c.document().sha256().equals(document))
                && (rule.isEmpty() || c.claim().origin().rule().equals(rule));
    }

    boolean narrows() {
        return !(type + subject + document + rule).isEmpty();
    }

    /** As the parameters of an address, with one more. */
    String address(String name, String value) {
        Map<String, String> all =
                new TreeMap<>(Map.of("type", type, "subject", subject, "document", document, "rule", rule));
        all.put(name, value);
        StringBuilder out = new StringBuilder("/review");
        all.forEach((n, v) -> {
            if (!v.isEmpty())
                out.append(out.indexOf("?") < 0 ? '?' : '&')
                        .append(n)
                        .append('=')
                        .append(Asked.encoded(v));
        });
        return out.toString();
    }
}
