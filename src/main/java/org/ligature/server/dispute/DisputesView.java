package org.ligature.server.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DisputeRuling;
import org.ligature.model.ReviewedClaim;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.DisputeWords;
import org.ligature.publish.Fact;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.FactParts;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Links;

/** What the template of the disputes shows. */
public final class DisputesView {
    private static final int MOST = 60;
    private static final int QUOTES = 4;
    private static final int LONGEST = 160;

    private final Frame frame;
    private final Desk desk;
    private final Disputes found;
    private final DisputeWords says;
    private final FactParts parts;
    private final Map<String, DisputeRuling> rulings;

    DisputesView(Frame frame, Desk desk, Disputes found) {
        this.frame = frame;
        this.desk = desk;
        this.found = found;
        this.says = new DisputeWords(frame.words(), desk.pack());
        this.parts = new FactParts(frame.words());
        this.rulings = desk.workspace().ledger().rulings().all(found.renamed());
    }

    public Frame frame() {
        return frame;
    }

    public FactParts parts() {
        return parts;
    }

    public List<Dispute> disputes() {
        return found.disputes().stream().limit(MOST).toList();
    }

    public int all() {
        return found.disputes().size();
    }

    public List<String> explained() {
        return found.explained().stream()
                .limit(MOST)
                .map((Explained e) -> says.explained(e))
                .toList();
    }

    public String question(Dispute dispute) {
        return says.asked(dispute.question());
    }

    public String kind(Dispute dispute) {
        return says.kind(dispute);
    }

    public String subject(Dispute dispute) {
        return VisibleText.of(dispute.subject(), LONGEST);
    }

    public String link(Dispute dispute) {
        return Links.entity(desk.shelf()
                .key(dispute.claims().findFirst().orElseThrow().claim().subject()));
    }

    public String side(Side side) {
        return says.side(side);
    }

    /** The quotes of an answer, the first few. */
    public List<Fact> facts(Side side) {
        return side.claims().stream().limit(QUOTES).map(this::fact).toList();
    }

    private Fact fact(ReviewedClaim c) {
        return new Fact(
                0,
                c,
                new Source(1, c.document()),
                desk.texts().around(c.claim().evidence().quotes().getFirst()));
    }

    public String why(Dispute dispute) {
        return says.why(dispute);
    }

    public @Nullable DisputeRuling ruling(Dispute dispute) {
        return rulings.get(dispute.id());
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public String word(DisputeRuling ruling) {
        return frame.say("ruling." + ruling.ruling().name().toLowerCase(Locale.ROOT));
    }

    /** What can be decided: taking back where something is decided. */
    public List<String> choices(Dispute dispute) {
        return ruling(dispute) != null ? List.of("open") : List.of("settled", "unresolved", "no_contradiction");
    }

    public String decidedLink() {
        return frame.asked()
                .address("", Map.of("decided", frame.asked().text("decided").isEmpty() ? "yes" : ""));
    }

    public boolean decided() {
        return !frame.asked().text("decided").isEmpty();
    }

    /** Kinds with how many there are. */
    public List<String> counts() {
        return found.counts().entrySet().stream()
                .flatMap(e -> Stream.of(frame.say("dispute." + e.getKey().id()) + " " + e.getValue()))
                .toList();
    }
}
