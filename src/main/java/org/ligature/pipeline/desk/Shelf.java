package org.ligature.pipeline.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentCount;
import org.ligature.model.Failure;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.review.dispute.Background;
import org.ligature.review.dispute.Disputes;

/** Everything that the ledger said at one moment; never changes. */
public final class Shelf {
    private final String version;
    private final List<ReviewedClaim> claims;
    private final Map<String, ReviewedClaim> byId;
    private final Map<String, List<ReviewedClaim>> byDocument;
    private final Map<String, DocumentCount> documents;
    private final Map<String, Subject> subjects;
    private final Roster roster;
    private final List<Failure> failures;
    private final List<SearchRecord> searches;
    private final Map<String, Object> remembered = new ConcurrentHashMap<>();

    /**
     * What stands beside the claims.
     *
     * @param version of the ledger
     * @param documents by name
     * @param failures what could not be read
     * @param searches what was searched elsewhere
     */
    record Around(String version, List<DocumentCount> documents, List<Failure> failures, List<SearchRecord> searches) {}

    Shelf(Around around, List<ReviewedClaim> claims, Roster roster) {
        this.version = around.version();
        this.claims = claims;
        this.roster = roster;
        this.byId = claims.stream().collect(Collectors.toMap(ReviewedClaim::id, c -> c));
        this.byDocument =
                claims.stream().collect(Collectors.groupingBy(c -> c.document().sha256()));
        this.documents = around.documents().stream()
                .collect(Collectors.toMap(
                        d -> d.document().sha256(), d -> d, (a, b) -> a, java.util.LinkedHashMap::new));
        this.subjects = roster.subjects();
        this.failures = around.failures();
        this.searches = around.searches();
    }

    public String version() {
        return version;
    }

    /** Claims that stand, by document and place. */
    public List<ReviewedClaim> claims() {
        return claims;
    }

    public Optional<ReviewedClaim> claim(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    /** The claims of a document, in the order of its text. */
    public List<ReviewedClaim> claimsIn(String sha256) {
        return byDocument.getOrDefault(sha256, List.of());
    }

    /** Documents by name. */
    public List<DocumentCount> documents() {
        return List.copyOf(documents.values());
    }

    public Optional<DocumentCount> document(String sha256) {
        return Optional.ofNullable(documents.get(sha256));
    }

    /** Everybody who plays a part, by key. */
    public Map<String, Subject> subjects() {
        return subjects;
    }

    /** Somebody by key or by any name. */
    public Optional<Subject> subject(String keyOrName) {
        Subject found = subjects.get(keyOrName);
        return Optional.ofNullable(found != null ? found : subjects.get(roster.key(keyOrName)));
    }

    /** The key of whoever plays a role. */
    public String key(Role role) {
        return roster.key(role);
    }

    public List<Failure> failures() {
        return failures;
    }

    public List<SearchRecord> searches() {
        return searches;
    }

    /** What claims disagree about, whoever they are about. */
    public Disputes disputes() {
        Background background = background();
        return remembered(Disputes.class, "all", () -> Disputes.among(claims, background));
    }

    /** What the claims about somebody disagree about. */
    public Disputes disputes(Subject subject) {
        Background background = background();
        return remembered(Disputes.class, "of " + subject.key(), () -> Disputes.among(subject.own(), background));
    }

    private Background background() {
        return remembered(Background.class, "", () -> Background.of(claims));
    }

    /**
     * Something worked out from this shelf alone, which is worked out once. The working out may not ask for anything else that is
     * remembered.
     *
     * @param name tells it from others of its class
     */
    public <T> T remembered(Class<T> what, String name, Supplier<T> make) {
        return what.cast(remembered.computeIfAbsent(what.getName() + " " + name, k -> make.get()));
    }
}
