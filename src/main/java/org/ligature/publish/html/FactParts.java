package org.ligature.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Reply;
import org.ligature.model.Times;
import org.ligature.publish.Cell;
import org.ligature.publish.Fact;
import org.ligature.publish.FactWords;
import org.ligature.publish.Mark;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Source;
import org.ligature.publish.TimeWords;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;

/** The parts of a fact as the page shows them: safe to see, cut where a hostile text would flood the page. */
public final class FactParts {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_QUOTE = 2000;

    private final Words words;
    private final FactWords facts;
    private final TimeWords times;
    private final ReplyWords replies;

    public FactParts(Words words) {
        this.words = words;
        this.facts = new FactWords(words);
        this.times = new TimeWords(words);
        this.replies = new ReplyWords(words);
    }

    public String name(String caption) {
        return VisibleText.of(caption, LONGEST_NAME);
    }

    public String what(Fact fact) {
        return facts.what(fact);
    }

    public String when(Fact fact) {
        return facts.when(fact);
    }

    public String word(Fact fact, Mark mark) {
        return facts.word(fact, mark);
    }

    public String quote(Fact fact) {
        return visible(fact.quote());
    }

    /** Any longer words of a document. */
    public String visible(String text) {
        return VisibleText.of(text, LONGEST_QUOTE);
    }

    /** The text before the quote, from the beginning of a word on. */
    public String before(Fact fact) {
        return Around.before(fact.context().before());
    }

    /** The text after the quote, up to the end of a word. */
    public String after(Fact fact) {
        return Around.after(fact.context().after());
    }

    public @Nullable String attribution(Fact fact) {
        return facts.attribution(fact).orElse(null);
    }

    public @Nullable String title(Source source) {
        String title = source.title();
        return title == null ? null : name(title);
    }

    public @Nullable String date(Source source) {
        PartialDate date = source.date();
        return date == null ? null : times.of(date);
    }

    /** See {@link FactWords#remarks}. */
    public List<String> remarks(Fact fact) {
        return facts.remarks(fact);
    }

    /** Who searched where and when for ties of a cell. */
    public String searches(Cell cell) {
        return cell.searches().stream()
                .map(s -> {
                    String day = s.when().toString().substring(0, 10);
                    String where = name(s.where()) + words.say("list.comma") + day;
                    return s.found().isBlank() ? where : where + words.say("list.colon") + name(s.found());
                })
                .collect(Collectors.joining(words.say("list.semicolon")));
    }

    /** What came back, who asked and when. */
    public String reply(Reply reply) {
        return replies.what(reply);
    }

    /** The reply's own words, or empty. */
    public String replied(Reply reply) {
        return replies.quote(reply);
    }

    /** How the claim is put, as the filter names it; several words where several hold. */
    public String ways(Fact fact) {
        Claim claim = fact.claim();
        List<String> ways = new ArrayList<>();
        if (fact.marks().contains(Mark.REPLY)) ways.add("reply");
        if (claim.polarity() == Polarity.NEGATIVE) ways.add("negative");
        if (claim.modality() == Modality.ALLEGED) ways.add("alleged");
        if (claim.modality() == Modality.PLANNED) ways.add("planned");
        if (ways.isEmpty()) ways.add("asserted");
        return String.join(" ", ways);
    }

    /** First date of the fact, for the filter; empty when it has none. */
    public String first(Fact fact) {
        PartialDate date = fact.date();
        return date == null ? "" : date.toString();
    }

    /** Last date of the fact, for the filter. */
    public String last(Fact fact) {
        Times t = fact.claim().times();
        PartialDate to = t.to() != null ? t.to() : t.date();
        return to == null ? "" : to.toString();
    }
}
