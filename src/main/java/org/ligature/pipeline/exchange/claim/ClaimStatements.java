package org.ligature.pipeline.exchange.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Statement;
import org.ligature.model.Times;
import org.ligature.schema.Label;
import org.ligature.schema.Pack;
import org.ligature.schema.TieType;

/** Makes statements of claims. */
public final class ClaimStatements {
    private final Pack pack;
    private final RuleBook rules;
    private final LossReport losses = new LossReport();
    private final Statements statements;
    private final Parties parties;
    private final Fitting fitting;
    private final Sources sources;

    /**
     * What came of the claims.
     *
     * @param statements sorted by thing
     * @param losses what the model has no place for
     */
    public record Made(List<Statement> statements, LossReport losses) {}

    private ClaimStatements(Pack pack, RuleBook rules, Kinds kinds, Wish wish) {
        this.pack = pack;
        this.rules = rules;
        statements = new Statements(wish.dataset(), losses);
        parties = new Parties(pack, kinds, wish.extended(), statements, losses);
        fitting = new Fitting(parties, wish.extended());
        sources = new Sources(statements);
    }

    /**
     * How claims are to be put.
     *
     * @param dataset name of the data set that they make up
     * @param extended whether Ligature's own schemata may be used, which other programs may not know
     */
    public record Wish(String dataset, boolean extended) {}

    /** The statements of claims; those that were rejected are left out. */
    public static Made of(List<ReviewedClaim> claims, Pack pack, Wish wish) {
        RuleBook rules = RuleBook.standard();
        // What was accepted goes first: a thing's name then rests on a reviewed claim where there is one.
        List<ReviewedClaim> sorted = claims.stream()
                .filter(c -> !c.rejected())
                .sorted(Comparator.comparing((ReviewedClaim c) -> !c.reviewed()).thenComparing(ReviewedClaim::id))
                .toList();
        ClaimStatements making = new ClaimStatements(pack, rules, new Kinds(sorted, rules), wish);
        sorted.forEach(making::add);
        return new Made(making.statements.sorted(), making.losses);
    }

    private void add(ReviewedClaim reviewed) {
        Claim claim = reviewed.claim();
        TieRules tie = rules.of(claim.type());
        Said said = said(reviewed);
        Remarks remarks = new Remarks(reviewed, losses);
        List<Edge> edges = fitting.edges(claim, tie);
        for (Role role : claim.roles()) parties.introduced(new Part(claim, role, tie), said);
        lose(reviewed, edges);
        remarkParts(claim, edges, remarks);
        for (int i = 0; i < edges.size(); i++) put(edges.get(i), reviewed, said, i == 0 ? remarks : null);
    }

    private Said said(ReviewedClaim reviewed) {
        Instant decided =
                reviewed.decision() == null ? null : reviewed.decision().when();
        String seen = decided == null
                ? null
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        decided.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        return new Said(
                reviewed.id(), reviewed.claim().type(), reviewed.state(), Sources.language(reviewed.document()), seen);
    }

    private void lose(ReviewedClaim reviewed, List<Edge> edges) {
        Claim claim = reviewed.claim();
        Edge main = edges.getFirst();
        note(reviewed, Loss.PLACE, true);
        note(reviewed, Loss.NOT_SO, claim.polarity() == Polarity.NEGATIVE);
        boolean asserted = claim.modality() == Modality.ASSERTED;
        boolean positive = claim.polarity() == Polarity.POSITIVE;
        note(reviewed, Loss.NOT_ASSERTED, positive && !asserted);
        note(reviewed, Loss.NO_SCHEMA, positive && asserted && main.rule().isLink());
        note(reviewed, Loss.NO_EDGE, positive && asserted && main.rule().isNote());
        note(reviewed, Loss.ASSERTER, !claim.attribution().isEmpty());
        note(reviewed, Loss.BASIS, claim.basis() != Basis.SOURCED);
    }

    private void note(ReviewedClaim reviewed, Loss loss, boolean lost) {
        if (lost) losses.note(reviewed.claim().type(), loss, reviewed.id());
    }

    private static void remarkParts(Claim claim, List<Edge> edges, Remarks remarks) {
        Set<String> placed = new TreeSet<>();
        edges.forEach(e -> placed.addAll(e.parts()));
        for (Role role : claim.roles()) {
            if (!placed.contains(role.name())) remarks.add(Loss.PART, role.name() + ": " + role.caption());
        }
    }

    private void put(Edge edge, ReviewedClaim reviewed, Said said, @Nullable Remarks remarks) {
        Claim claim = reviewed.claim();
        Rule rule = edge.rule();
        if (rule.of() != null) {
            Role whom = claim.role(rule.of()).orElseThrow();
            Thing onto = parties.thing(new Part(claim, whom, rules.of(claim.type())));
            edge.ends().forEach((property, end) -> statements.say(onto, property, end.id(), said));
            return;
        }
        Thing thing = new Thing(edge.id(reviewed), edge.schema());
        statements.present(thing, said);
        edge.ends().forEach((property, end) -> statements.say(thing, property, end.id(), said));
        putWords(edge, thing, claim, said);
        if (thing.schema().property("status") != null) statements.say(thing, "status", Edge.status(reviewed), said);
        Remarks all = remarks == null ? new Remarks(reviewed, losses) : remarks;
        putFigure(edge, thing, claim, said, all);
        putTimes(thing, claim.times(), said, all);
        putSource(thing, reviewed, said);
        if (rule.isNote()) statements.say(thing, "description", text(reviewed, all), said);
        else all.all().forEach(line -> statements.say(thing, "description", line, said));
    }

    /** A note is shown by its description alone, so that has to say all: what it is about, the words, and what restricts them. */
    private String text(ReviewedClaim reviewed, Remarks remarks) {
        String restricted = String.join(" ", remarks.all());
        String text = name(reviewed.claim()) + ": “" + quote(reviewed.claim()) + "”";
        return restricted.isEmpty() ? text : text + " — " + restricted;
    }

    private String name(Claim claim) {
        return pack.tieType(claim.type()).map(TieType::label).map(Label::en).orElse(claim.type());
    }

    private static String quote(Claim claim) {
        return claim.evidence().quotes().stream().map(Segment::exact).collect(Collectors.joining(" […] "));
    }

    private void putWords(Edge edge, Thing thing, Claim claim, Said said) {
        Rule rule = edge.rule();
        rule.texts()
                .forEach((property, part) ->
                        claim.role(part).ifPresent(role -> statements.say(thing, property, role.caption(), said)));
        String name = name(claim);
        boolean taken = rule.label() != null
                && rule.texts().containsKey(rule.label())
                && claim.role(rule.texts().get(rule.label())).isPresent();
        if (rule.label() != null && !taken) statements.say(thing, rule.label(), Edge.label(name, claim), said);
        if (rule.isNote()) statements.say(thing, "name", name, said);
    }

    private void putFigure(Edge edge, Thing thing, Claim claim, Said said, Remarks remarks) {
        Quantity figure = claim.value();
        if (figure == null || new Figures(statements, said).put(thing, edge.rule(), figure)) return;
        remarks.add(Loss.FIGURE, "Figure: " + figure.text());
    }

    private void putTimes(Thing thing, Times times, Said said, Remarks remarks) {
        putTime(thing, "startDate", times.from(), said, remarks);
        putTime(thing, "endDate", times.to(), said, remarks);
        putTime(thing, "date", times.asOf(), said, remarks);
        PartialDate told = times.said();
        if (told != null) remarks.add(Loss.TIME, "Said: " + told);
    }

    private void putTime(Thing thing, String property, @Nullable PartialDate date, Said said, Remarks remarks) {
        if (date == null) return;
        if (thing.schema().property(property) != null) statements.say(thing, property, date.toString(), said);
        else remarks.add(Loss.TIME, property + ": " + date);
    }

    private void putSource(Thing thing, ReviewedClaim reviewed, Said said) {
        Document document = reviewed.document();
        statements.say(thing, "summary", quote(reviewed.claim()), said);
        statements.say(thing, "proof", sources.thing(document).id(), said);
        statements.say(thing, "publisher", document.metadata().publisher(), said);
        statements.say(thing, "sourceUrl", document.metadata().url(), said);
        if (thing.schema().property("recordId") != null) statements.say(thing, "recordId", reviewed.id(), said);
    }
}
