package org.ligature.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.publish.Fact;
import org.ligature.publish.FactWords;
import org.ligature.publish.Mark;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;

/** Writes one fact: its line with mark, the exact words, and who says so. */
final class FactText {
    private static final int LONGEST_QUOTE = 2000;
    private static final int LONGEST_NAME = 160;

    private final Words words;
    private final FactWords facts;
    private final ReplyWords replies;
    private final Paper paper;

    FactText(Words words, Paper paper) {
        this.words = words;
        this.facts = new FactWords(words);
        this.replies = new ReplyWords(words);
        this.paper = paper;
    }

    void write(Fact fact, int indent) {
        String signs = fact.marks().stream().map(Mark::sign).collect(Collectors.joining());
        paper.hanging(indent, signs, Style.PLAIN, facts.line(fact) + " (" + facts.states(fact) + ")");
        int margin = indent + 2;
        paper.text(margin, Style.QUOTE, quoted(fact.quote()));
        paper.text(margin, Style.FAINT, origin(fact));
        for (String elsewhere : fact.elsewhere()) {
            paper.text(margin, Style.FAINT, words.say("claim.elsewhere") + words.say("list.colon") + quoted(elsewhere));
        }
        for (Reply reply : fact.reviewed().replies()) {
            paper.hanging(
                    margin,
                    Mark.REPLY.sign(),
                    Style.PLAIN,
                    words.say("claim.replies") + words.say("list.colon") + replies.line(reply));
        }
    }

    private String quoted(String text) {
        return words.say("quote.open") + VisibleText.of(text, LONGEST_QUOTE) + words.say("quote.close");
    }

    private String origin(Fact fact) {
        List<String> parts = new ArrayList<>();
        int number = fact.source().number();
        // A claim that is shown alone has no list of sources to point into.
        parts.add("— " + cite(fact.source()) + (number == 0 ? "" : " [" + number + "]"));
        facts.attribution(fact).ifPresent(parts::add);
        return String.join(words.say("list.semicolon"), parts);
    }

    private String cite(Source source) {
        PartialDate date = source.date();
        String whose = VisibleText.of(source.whose(), LONGEST_NAME);
        return date == null ? whose : whose + words.say("list.comma") + date;
    }
}
