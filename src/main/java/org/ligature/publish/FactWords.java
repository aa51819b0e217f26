package org.ligature.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Role;

/** Puts a fact into one line that stands alone: what, how much, who else, when; and its state in words. */
public final class FactWords {
    private static final int LONGEST = 160;

    private final Words words;
    private final TimeWords times;

    public FactWords(Words words) {
        this.words = words;
        this.times = new TimeWords(words);
    }

    /** What is claimed, such as "Party committee, founded by … · 9 December 2015"; never empty. */
    public String line(Fact fact) {
        List<String> parts = new ArrayList<>();
        parts.add(what(fact));
        String when = when(fact);
        if (!when.isEmpty()) parts.add(when);
        return String.join(" · ", parts);
    }

    /** Object, figure and other roles; without any of them the line says that only the words tell. */
    public String what(Fact fact) {
        List<String> parts = new ArrayList<>();
        fact.claim().object().map(Role::caption).map(FactWords::brief).ifPresent(parts::add);
        Quantity value = fact.claim().value();
        if (value != null) parts.add(brief(value.text()));
        for (Role role : fact.parts()) {
            parts.add(words.sayOr("role." + role.name(), VisibleText.of(role.name()))
                    + words.say("list.colon")
                    + brief(role.caption()));
        }
        String what = parts.isEmpty() ? words.say("claim.see-words") : String.join(words.say("list.semicolon"), parts);
        return fact.claim().polarity() == Polarity.NEGATIVE ? words.say("claim.not", what) : what;
    }

    /** When it held, in words; empty when nobody says. */
    public String when(Fact fact) {
        return times.of(fact.claim().times());
    }

    /** The word of one of its marks. */
    public String word(Fact fact, Mark mark) {
        boolean review = mark == Mark.REVIEWED || mark == Mark.UNREVIEWED;
        return words.say(review ? "state." + fact.reviewed().state() : mark.key());
    }

    /** Who asserts it where the document names somebody, such as "according to an agency". */
    public Optional<String> attribution(Fact fact) {
        List<String> who = fact.claim().attribution();
        if (who.isEmpty()) return Optional.empty();
        String chain = who.stream().map(FactWords::brief).collect(Collectors.joining(" → "));
        return Optional.of(words.say("claim.attributed", chain));
    }

    /** What else a reader must know: a basis other than a source, and findings about the source's own words. */
    public List<String> remarks(Fact fact) {
        List<String> remarks = new ArrayList<>();
        switch (fact.claim().basis()) {
            case SOURCED -> {}
            case INFERRED -> remarks.add(words.say("basis.inferred"));
            case OPINION -> remarks.add(words.say("basis.opinion"));
        }
        fact.claim().flags().forEach(f -> remarks.add(brief(f)));
        return remarks;
    }

    /** The words of its marks and its remarks, such as "unreviewed, alleged, opinion". */
    public String states(Fact fact) {
        return Stream.concat(fact.marks().stream().map(m -> word(fact, m)), remarks(fact).stream())
                .collect(Collectors.joining(words.say("list.comma")));
    }

    private static String brief(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
