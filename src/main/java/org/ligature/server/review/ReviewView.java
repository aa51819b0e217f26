package org.ligature.server.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Decision;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.schema.TieType;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;
import org.ligature.server.page.Queue;

/** What the template of the review page shows. */
public final class ReviewView {
    private static final int LATELY = 6;
    private static final int LONGEST = 200;

    private final Frame frame;
    private final Desk desk;
    private final Shelf shelf;
    private final Choice choice;
    private final List<ReviewedClaim> queue;
    private final Shown shown;
    private final FactParts parts;
    private final int all;
    private final int place;
    private final List<Past> lately;

    /**
     * What is looked at.
     *
     * @param claim the claim, or null when nothing waits
     * @param user who decides
     * @param error what went wrong with what was sent before, or empty
     */
    record Shown(@Nullable ReviewedClaim claim, String user, String error) {}

    ReviewView(Frame frame, Desk desk, Choice choice, List<ReviewedClaim> queue, Shown shown) {
        this.frame = frame;
        this.desk = desk;
        this.shelf = desk.shelf();
        this.choice = choice;
        this.queue = queue;
        this.shown = shown;
        this.parts = new FactParts(frame.words());
        this.all = choice.narrows()
                ? (int) shelf.claims().stream().filter(choice.on(shelf)).count()
                : shelf.claims().size();
        this.place = place(shown.claim(), queue);
        this.lately = desk.workspace().ledger().decisions().latest(LATELY).stream()
                .map(d -> Past.of(d, shelf.claim(d.claim()).orElse(null)))
                .toList();
    }

    private static int place(@Nullable ReviewedClaim claim, List<ReviewedClaim> queue) {
        for (int i = 0; claim != null && i < queue.size(); i++) {
            if (queue.get(i).id().equals(claim.id())) return i;
        }
        return -1;
    }

    public Frame frame() {
        return frame;
    }

    public FactParts parts() {
        return parts;
    }

    public String user() {
        return shown.user();
    }

    public String error() {
        return shown.error();
    }

    public @Nullable ReviewedClaim claim() {
        return shown.claim();
    }

    /** The claim with the text around its words. */
    public @Nullable Fact fact() {
        ReviewedClaim claim = shown.claim();
        return claim == null
                ? null
                : new Fact(
                        0,
                        claim,
                        new Source(1, claim.document()),
                        desk.texts().around(claim.claim().evidence().quotes().getFirst()));
    }

    public int waiting() {
        return queue.size();
    }

    /** How many of those wanted are decided. */
    public int done() {
        return all() - waiting();
    }

    public int all() {
        return all;
    }

    /** The next claim that waits, or empty. */
    public String nextLink() {
        int at = place;
        return at + 1 < queue.size() ? choice.address("claim", queue.get(at + 1).id()) : "";
    }

    /** The one before, or empty. */
    public String previousLink() {
        int at = place;
        return at > 0 ? choice.address("claim", queue.get(at - 1).id()) : "";
    }

    /** A field of the claim as the form shows it; what was sent before when that was wrong. */
    public String field(String name) {
        if (!error().isEmpty()) return frame.asked().field(name);
        ReviewedClaim claim = shown.claim();
        return claim == null ? "" : Said.fields(claim.claim()).getOrDefault(name, "");
    }

    public List<TieType> ties() {
        return desk.pack().tieTypes();
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    public String tieName(String id) {
        return desk.pack().tieType(id).map(this::label).orElse(id);
    }

    public String describe(String id) {
        return desk.pack().tieType(id).map(TieType::description).orElse("");
    }

    public List<String> modalities() {
        return List.of("asserted", "alleged", "planned");
    }

    /** Names that are known, to choose from while typing. */
    public List<String> names() {
        ReviewedClaim claim = shown.claim();
        if (claim == null) return List.of();
        return shelf.claimsIn(claim.document().sha256()).stream()
                .flatMap(c -> c.claim().roles().stream())
                .map(Role::caption)
                .distinct()
                .sorted()
                .limit(60)
                .toList();
    }

    /** Where forms are sent: this queue. */
    public String action(String path) {
        String query = choice.address("", "");
        return path + query.substring("/review".length());
    }

    /** Claims about the same subject that contradict this one. */
    public List<Fact> contradicting() {
        ReviewedClaim claim = shown.claim();
        if (claim == null) return List.of();
        Subject subject = shelf.subject(shelf.key(claim.claim().subject())).orElseThrow();
        return shelf.disputes(subject).byClaim().getOrDefault(claim.id(), java.util.Set.of()).stream()
                .flatMap(id -> shelf.claim(id).stream())
                .map(c -> new Fact(
                        0,
                        c,
                        new Source(1, c.document()),
                        desk.texts().around(c.claim().evidence().quotes().getFirst())))
                .toList();
    }

    /** Every decision about this claim, oldest first. */
    public List<Decision> history() {
        ReviewedClaim claim = shown.claim();
        return claim == null ? List.of() : desk.workspace().ledger().decisionsOf(claim.id());
    }

    /** What was decided last, by anybody. */
    public List<Past> lately() {
        return lately;
    }

    /** Whether it is the last decision that still counts: the one that a key takes back. */
    public boolean newest(Past past) {
        return lately.stream()
                .filter(Past::counts)
                .findFirst()
                .filter(past::equals)
                .isPresent();
    }

    public String word(Decision decision) {
        return frame.say("web.verdict." + decision.verdict().name().toLowerCase(Locale.ROOT));
    }

    public String when(Decision decision) {
        return decision.when().toString().substring(0, 16).replace('T', ' ');
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public String link(ReviewedClaim claim) {
        return choice.address("claim", claim.id());
    }

    public String subjectLink(ReviewedClaim claim) {
        return Links.entity(shelf.key(claim.claim().subject()));
    }

    /** How many wait that the same rule made. */
    public long ofRule(ReviewedClaim claim) {
        return shelf.claims().stream()
                .filter(Queue::waits)
                .filter(c ->
                        c.claim().origin().rule().equals(claim.claim().origin().rule()))
                .count();
    }

    /** How many wait in the same document. */
    public long ofDocument(ReviewedClaim claim) {
        return shelf.claimsIn(claim.document().sha256()).stream()
                .filter(Queue::waits)
                .count();
    }

    public boolean narrowed() {
        return choice.narrows();
    }

    /** What the queue is narrowed to, in words. */
    public List<String> narrowing() {
        return java.util.stream.Stream.of(
                        choice.type().isEmpty() ? "" : tieName(choice.type()),
                        choice.subject().isEmpty()
                                ? ""
                                : shelf.subject(choice.subject())
                                        .map(s -> s.who().caption())
                                        .orElse(choice.subject()),
                        choice.document().isEmpty()
                                ? ""
                                : shelf.document(choice.document())
                                        .map(d -> d.document().caption())
                                        .orElse(choice.document()),
                        choice.rule())
                .filter(s -> !s.isEmpty())
                .map(this::visible)
                .toList();
    }

    /** The kinds of tie that wait, with how many, in the order of the pack. */
    public Map<TieType, Long> kinds() {
        Map<String, Long> counts = new java.util.HashMap<>();
        queue.forEach(c -> counts.merge(c.claim().type(), 1L, Long::sum));
        Map<TieType, Long> kinds = new java.util.LinkedHashMap<>();
        for (TieType tie : ties()) {
            Long n = counts.get(tie.id());
            if (n != null) kinds.put(tie, n);
        }
        return kinds;
    }

    public String kindLink(TieType tie) {
        return new Choice(tie.id(), choice.subject(), choice.document(), choice.rule()).address("", "");
    }

    /** The batch that was decided just now: its id and how many, or empty. */
    public String batch() {
        return frame.asked().text("batch").replaceFirst("\\.\\d+$", "");
    }

    public String batchCount() {
        return frame.asked().text("batch").replaceFirst("^.*\\.", "");
    }
}
