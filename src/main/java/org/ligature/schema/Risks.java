package org.ligature.schema;

import java.util.Collection;
import java.util.Set;

/** Which topics make a thing one to look out for. */
public final class Risks {
    private static final Set<String> TOPICS = Set.of(
            "asset.frozen",
            "corp.disqual",
            "debarment",
            "export.control",
            "export.control.linked",
            "export.risk",
            "forced.labor",
            "mare.shadow",
            "poi",
            "reg.action",
            "reg.warn",
            "role.oligarch",
            "role.pep",
            "role.rca",
            "role.spy",
            "wanted");

    private Risks() {}

    /** Whether one of the topics is a risk: a sanction, a crime or one of those listed here. */
    public static boolean isTarget(Collection<String> topics) {
        return topics.stream()
                .anyMatch(t -> TOPICS.contains(t)
                        || t.equals("crime")
                        || t.startsWith("crime.")
                        || t.equals("sanction")
                        || t.startsWith("sanction."));
    }
}
