package org.ligature.server.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.Cell;
import org.ligature.publish.Fact;
import org.ligature.publish.Identity;
import org.ligature.publish.Mark;
import org.ligature.publish.Profile;
import org.ligature.publish.ProfileWords;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.publish.html.Chart;
import org.ligature.publish.html.FactParts;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.origin.Support;
import org.ligature.review.time.Series;
import org.ligature.server.http.Asked;
import org.ligature.server.page.FactLine;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Links;

/** What the template of an entity's page shows. */
public final class Entity {
    private static final int FEW = 6;
    private static final int MANY = 150;
    private static final int TIMELINE = 60;
    private static final int LONGEST_NAME = 160;

    private final Frame frame;
    private final Subject subject;
    private final Profile profile;
    private final Desk desk;
    private final Known known;
    private final Map<String, Set<String>> disputes;
    private final int disputed;
    private final FactParts parts;
    private final List<FactLine> replies;
    private final List<FactLine> others;
    private final List<FactLine> named;
    private final List<FactLine> dated;

    Entity(Frame frame, Subject subject, Profile profile, Desk desk, Known known) {
        Disputes disputes = known.shelf().disputes(subject);
        this.frame = frame;
        this.subject = subject;
        this.profile = profile;
        this.desk = desk;
        this.known = known;
        this.disputes = disputes.byClaim();
        this.disputed = disputes.without(desk.workspace()
                        .ledger()
                        .rulings()
                        .all(disputes.renamed())
                        .keySet())
                .disputes()
                .size();
        this.parts = new FactParts(frame.words());
        this.replies = inPlace(FactLine.of(profile.replies(), this.disputes));
        this.others = FactLine.of(profile.named(), this.disputes);
        int most = only().equals("named") ? MANY : subject.own().isEmpty() ? TIMELINE : FEW;
        this.named = inPlace(others.stream().limit(most).toList());
        this.dated = FactLine.of(
                profile.facts()
                        .filter(f -> f.date() != null)
                        .sorted(Comparator.comparing(Fact::reviewed, Fact.ORDER))
                        .toList(),
                this.disputes);
    }

    public Frame frame() {
        return frame;
    }

    public Known known() {
        return known;
    }

    public FactParts parts() {
        return parts;
    }

    public Profile profile() {
        return profile;
    }

    public Subject subject() {
        return subject;
    }

    private Words words() {
        return frame.words();
    }

    public String name() {
        return VisibleText.of(subject.who().caption(), LONGEST_NAME);
    }

    /** Its first name in the other script, or empty. */
    public String otherName() {
        Identity who = subject.who();
        return who.namesZh().stream()
                .filter(n -> !n.equals(who.caption()))
                .findFirst()
                .map(n -> VisibleText.of(n, LONGEST_NAME))
                .orElse("");
    }

    /** What kind of thing it is, in words. */
    public String kind() {
        String schema = subject.who().schema();
        if (schema == null) return words().say(subject.own().isEmpty() ? "web.kind.other" : "web.kind.unknown");
        return words().sayOr("web.kind." + schema, schema);
    }

    /** Other names, and what a reader must know before the facts. */
    public List<String> head() {
        List<String> lines = new ArrayList<>();
        List<String> also = Stream.concat(
                        subject.who().names().stream(),
                        subject.who().namesZh().stream().filter(n -> !n.equals(otherName())))
                .map(n -> VisibleText.of(n, LONGEST_NAME))
                .toList();
        if (!also.isEmpty()) lines.add(words().say("profile.also", String.join(words().say("list.comma"), also)));
        if (profile.count() == 0) lines.add(words().say("profile.nothing"));
        if (profile.alleges() && profile.replies().isEmpty()) lines.add(words().say("profile.no-reply"));
        return lines;
    }

    /** Whether claims name it, so that a drawing can show something. */
    public boolean tied() {
        return profile.count() + profile.named().size() > 0;
    }

    public String owners() {
        return frame.at("/owners?id=" + Asked.encoded(subject.key()));
    }

    public String graph() {
        return frame.at("/graph?id=" + Asked.encoded(subject.key()));
    }

    /** Paths from it to any state or party body. */
    public String paths() {
        return frame.at(Links.paths(subject.key()));
    }

    public String interlocks() {
        return frame.at("/interlocks?id=" + Asked.encoded(subject.key()));
    }

    public List<String> gaps() {
        return new ProfileWords(words()).gaps(profile);
    }

    /** The kind of tie that alone is shown, or empty. */
    public String only() {
        return frame.asked().text("section");
    }

    public List<Section> sections() {
        return profile.sections().stream()
                .filter(c -> only().isEmpty() || c.tie().id().equals(only()))
                .map(this::section)
                .toList();
    }

    /** All kinds of tie that are claimed, whatever is shown. */
    public List<Cell> tabs() {
        return profile.sections();
    }

    private Section section(Cell cell) {
        List<FactLine> lines = FactLine.of(cell.facts(), disputes);
        int most = only().isEmpty() ? FEW : MANY;
        List<FactLine> shown = inPlace(lines.stream().limit(most).toList());
        return new Section(cell.tie(), shown, lines.size(), cell.count());
    }

    /** Lines with their words as they stand in the documents, which have to be read for it. */
    private List<FactLine> inPlace(List<FactLine> lines) {
        return lines.stream()
                .map(line -> line.with(f ->
                        f.with(desk.texts().around(f.claim().evidence().quotes().getFirst()))))
                .toList();
    }

    public List<FactLine> replies() {
        return replies;
    }

    public List<FactLine> named() {
        return named;
    }

    /** How many lines about others are left out. */
    public int namedLeft() {
        return others.size() - named.size();
    }

    /** What reviewers rejected, where that is asked for. */
    public List<FactLine> rejected() {
        if (!only().equals("rejected")) return List.of();
        List<Fact> facts = subject.own().stream()
                .filter(ReviewedClaim::rejected)
                .sorted(Fact.ORDER)
                .limit(MANY)
                .map(c -> new Fact(
                        0,
                        c,
                        new Source(1, c.document()),
                        desk.texts().around(c.claim().evidence().quotes().getFirst())))
                .toList();
        return FactLine.of(facts, Map.of());
    }

    /** Figures with a number and the day for which they hold, the latest of each kind first. */
    public List<Fact> figures() {
        return profile.figures().stream()
                .filter(f -> f.claim().value() != null && f.claim().value().number() != null)
                .sorted(Comparator.comparing(
                                (Fact f) -> f.claim().times().date(),
                                Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                        .reversed())
                .limit(FEW)
                .toList();
    }

    /** What happened when, oldest first. */
    public List<FactLine> timeline() {
        int most = only().equals("timeline") ? MANY * 4 : TIMELINE;
        return dated.subList(Math.max(0, dated.size() - most), dated.size());
    }

    /** How many dated lines there are that the timeline leaves out: the oldest. */
    public int timelineLeft() {
        return dated.size() - timeline().size();
    }

    public String tieName(Fact fact) {
        return desk.pack()
                .tieType(fact.claim().type())
                .map(t -> words().label(t.label()))
                .orElse(fact.claim().type());
    }

    /** The address of whoever plays a role. */
    public String link(Role role) {
        return frame.at(Links.entity(known.shelf().key(role)));
    }

    public String word(Fact fact, Mark mark) {
        return parts.word(fact, mark);
    }

    /** The page with one kind of tie only, or with all. */
    public String showing(String section) {
        return frame.asked().address("", Map.of("section", section));
    }

    /** What a line stands on, where more than one document says it; else null. */
    public @Nullable Support support(FactLine line) {
        if (line.documents() < 2) return null;
        List<ReviewedClaim> claims = line.facts().stream().map(Fact::reviewed).toList();
        return Support.of(claims, desk.leanings());
    }

    /** Figures counted on more than one day. */
    public List<Chart> charts() {
        return Series.among(subject.own()).stream().limit(FEW).map(Chart::of).toList();
    }

    public String title(Chart chart) {
        Series series = chart.series();
        String type = desk.pack()
                .tieType(series.type())
                .map(t -> words().label(t.label()))
                .orElse(series.type());
        String about = series.about().isEmpty() ? "" : " · " + VisibleText.of(series.about(), LONGEST_NAME);
        return type + " · " + VisibleText.of(series.unit(), LONGEST_NAME) + about;
    }

    /** How many questions about it are answered differently. */
    public int disputed() {
        return disputed;
    }

    public String disputesLink() {
        return "/disputes?about=" + Asked.encoded(subject.who().caption());
    }

    public String reviewLink() {
        return "/review?subject=" + Asked.encoded(subject.key());
    }
}
