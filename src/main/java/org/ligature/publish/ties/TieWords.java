package org.ligature.publish.ties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Stake;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;
import org.ligature.schema.TieType;

/** Words for shares, control and ties in one of the interface's languages. */
public final class TieWords {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RECORDS = 200;
    private static final int RECORDS = 3;
    private static final int DECIMALS = 2;
    private static final double MAJORITY = Stake.fraction(Stake.MAJORITY.low());
    private static final double MINORITY = Stake.fraction(Stake.MINORITY.high());

    private final Words words;
    private final List<TieType> types;

    public TieWords(Words words, List<TieType> types) {
        this.words = words;
        this.types = List.copyOf(types);
    }

    /** A part of the whole in percent, such as {@code 22.5 %}. */
    public String percent(double part) {
        return words.say("ties.percent", number(part));
    }

    private static String number(double part) {
        BigDecimal rounded = BigDecimal.valueOf(part)
                .movePointRight(2)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /** An interval: {@code 45–51 %}, {@code over 50 %}, {@code up to 30 %}, {@code share not told}. */
    public String interval(double low, double high) {
        if (low == high) return percent(low);
        if (low == 0 && high == 1) return words.say("ties.share.untold");
        if (low == MAJORITY)
            return high == 1 ? words.say("ties.share.over-half") : words.say("ties.share.over-half-to", number(high));
        if (low == 0) return words.say("ties.share.up-to", number(high));
        if (high == MINORITY && low < 1e-6) return words.say("ties.share.minority");
        if (high == 1) return words.say("ties.share.at-least", number(low));
        return words.say("ties.percent", number(low) + "–" + number(high));
    }

    /** A name, cut where a hostile one would flood the line. */
    public String name(Party party) {
        return VisibleText.of(party.caption(), LONGEST_NAME);
    }

    /** A name with its kind, where that is state or party. */
    public String named(Party party) {
        return party.kind().official() ? words.say("ties.named", name(party), words.say(party.kindKey())) : name(party);
    }

    public String kind(Party party) {
        return words.say(party.kindKey());
    }

    public String basis(OwnersView.Controlled control) {
        String basis = words.say("ties.control."
                + control.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String through = control.through().isEmpty()
                ? basis
                : words.say("ties.control.through", basis, names(control.through()));
        return control.certain() ? through : words.say("ties.control.perhaps", through);
    }

    public String names(List<Party> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(words.say("list.comma")));
    }

    /** What the rule of fifty percent says. */
    public String fifty(OwnersView.Fifty fifty) {
        String key = "ties.fifty." + fifty.answer().name().toLowerCase(Locale.ROOT);
        return words.say(
                key,
                interval(fifty.low(), fifty.high()),
                names(fifty.holders().isEmpty() ? fifty.listed() : fifty.holders()));
    }

    /** The label of a tie type. */
    public String type(String id) {
        return types.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .map(t -> words.label(t.label()))
                .orElseGet(() -> words.sayOr("ties.type." + id, id));
    }

    /** A tie: its kind, its stake, its time. */
    public String tie(PathsView.Tied tie) {
        String time = time(tie.begin(), tie.end());
        return time.isEmpty() ? what(tie) : what(tie) + words.say("list.comma") + time;
    }

    /** A tie without its time. */
    public String what(PathsView.Tied tie) {
        if (tie.low() == null || tie.high() == null) return type(tie.type());
        return type(tie.type()) + words.say("list.comma") + interval(tie.low(), tie.high());
    }

    /** Some time, open where an end is null; empty where both are. */
    public String time(@Nullable String begin, @Nullable String end) {
        if (begin == null && end == null) return "";
        if (end == null) return words.say("ties.since", String.valueOf(begin));
        return begin == null ? words.say("ties.until", end) : words.say("ties.from-to", begin, end);
    }

    public String overlap(PathsView.Link link) {
        return words.say("ties.overlap." + link.overlap().name().toLowerCase(Locale.ROOT));
    }

    /** Numbers of notes, and imported records beside them. */
    public String notes(List<Integer> numbers, List<String> records) {
        if (records.isEmpty()) return notes(numbers);
        String named = records.stream().limit(RECORDS).collect(Collectors.joining(words.say("list.comma")));
        return (numbers.isEmpty() ? "" : notes(numbers) + " ")
                + words.say("ties.records", VisibleText.of(named, LONGEST_RECORDS));
    }

    /** Numbers of notes, such as {@code [1][4]}. */
    public String notes(List<Integer> numbers) {
        return numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
    }
}
