package org.ligature.extract.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposal.Placed;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.extract.rules.Meaning;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.Claim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.schema.Pack;
import org.ligature.schema.TieType;

/** Lets through what is proven of a document's proposals; serves many threads. */
public final class Gate {
    private static final int SHOWN = 120;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_RULE = 60;

    private final Set<String> types;
    private final String stamp;
    private final RuleExtractor rules;
    private final Meaning meaning;

    /**
     * @param pack whose tie types may be claimed
     * @param rules the built-in extractor over the same pack: it reads what words mean, and its own reading stands
     */
    public Gate(Pack pack, RuleExtractor rules) {
        this.types = pack.tieTypes().stream().map(TieType::id).collect(Collectors.toUnmodifiableSet());
        this.stamp = pack.stamp();
        this.rules = rules;
        this.meaning = new Meaning(rules);
    }

    /** Examines what somebody proposes. */
    public Checked check(Source source, Proposer by, List<? extends @Nullable Proposal> proposals) {
        Words words = new Words(source);
        boolean own = by == rules;
        Trial trial = own || proposals.isEmpty() ? null : new Trial(source, words, meaning.read(source));
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (Thread.currentThread().isInterrupted()) break;
            try {
                Claim claim = prove(proposal, words, trial, by);
                if (claims.putIfAbsent(claim.id(), claim) != null) throw new Refused(Reason.REPEATED);
            } catch (Refused e) {
                rejections.add(rejection(e.reason(), proposal));
            }
        }
        return new Checked(sorted(claims), rejections);
    }

    private static List<Claim> sorted(Map<String, Claim> claims) {
        return claims.values().stream()
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().main().start())
                        .thenComparing(Claim::type)
                        .thenComparing(Claim::id))
                .toList();
    }

    private Claim prove(@Nullable Proposal proposal, Words words, @Nullable Trial trial, Proposer by) {
        return switch (proposal) {
            case null -> throw new Refused(Reason.MALFORMED);
            case Placed placed -> {
                check(placed, words);
                yield trial == null
                        ? placed.claim()
                        : trial.prove(placed, origin(by, placed.claim().origin()));
            }
            case Worded worded -> {
                check(worded);
                if (trial == null) throw new Refused(Reason.MALFORMED);
                yield trial.prove(worded, origin(by, new Claim.Origin("", worded.rule(), "", worded.confidence())));
            }
        };
    }

    private void check(Placed placed, Words words) {
        if (placed.claim() == null) throw new Refused(Reason.MALFORMED);
        if (!types.contains(placed.claim().type())) throw new Refused(Reason.UNKNOWN_TYPE);
        if (placed.claim().subject().caption().isBlank()) throw new Refused(Reason.EMPTY_SUBJECT);
        for (Segment segment : placed.claim().evidence().segments()) {
            if (segment.end() - segment.start() > LONGEST_NAME) throw new Refused(Reason.QUOTE_TOO_LONG);
            if (!words.stands(segment)) throw new Refused(Reason.QUOTE_NOT_FOUND);
        }
    }

    private void check(Worded said) {
        boolean whole = said.type() != null && said.quote() != null && said.parts() != null && said.rule() != null;
        if (!whole || said.parts().keySet().stream().anyMatch(Objects::isNull)) throw new Refused(Reason.MALFORMED);
        if (!types.contains(said.type())) throw new Refused(Reason.UNKNOWN_TYPE);
        String subject = said.parts().get(Role.SUBJECT);
        if (subject == null || subject.isBlank()) throw new Refused(Reason.EMPTY_SUBJECT);
        for (String name : said.parts().values()) {
            if (name == null || name.length() > LONGEST_NAME) throw new Refused(Reason.MALFORMED);
        }
        if (said.quote().isEmpty()) throw new Refused(Reason.QUOTE_TOO_SHORT);
    }

    /** Who proposed it, in which version, and the pack whose rules read it. */
    private Claim.Origin origin(Proposer by, Claim.Origin said) {
        String name = by.id() + "@" + by.version();
        String label = said.rule().replaceAll("[^A-Za-z0-9._-]", "-");
        String reason = label.length() > LONGEST_RULE ? label.substring(0, LONGEST_RULE) : label;
        double confidence = said.confidence();
        boolean sound = confidence >= 0 && confidence <= 1;
        return new Claim.Origin(name, reason.isEmpty() ? name : name + "/" + reason, stamp, sound ? confidence : 0.5);
    }

    private static Rejection rejection(Reason reason, @Nullable Proposal proposal) {
        return switch (proposal) {
            case Placed p
            when p.claim() != null ->
                new Rejection(
                        reason,
                        p.claim().type(),
                        brief(p.claim().evidence().main().exact()));
            case Worded w
            when w.quote() != null && w.type() != null ->
                new Rejection(
                        reason,
                        brief(w.type()),
                        w.quote().isEmpty() ? "" : brief(w.quote().getFirst()));
            case null, default -> new Rejection(reason, "", "");
        };
    }

    private static String brief(@Nullable String text) {
        if (text == null) return "";
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
