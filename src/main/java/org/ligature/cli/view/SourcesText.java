package org.ligature.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.model.PartialDate;
import org.ligature.publish.Source;
import org.ligature.publish.VisibleText;
import org.ligature.publish.Words;

/** The numbered list of sources at the end of a view. */
final class SourcesText {
    private static final int LONGEST = 300;

    private final Words words;
    private final Paper paper;

    SourcesText(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    void write(List<Source> sources) {
        if (sources.isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("snapshot.sources"));
        for (Source source : sources) paper.hanging(0, "[" + source.number() + "]", Style.PLAIN, line(source));
    }

    private String line(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(VisibleText.of(source.whose(), LONGEST));
        String title = source.document().metadata().title();
        if (title != null) {
            parts.add(words.say("quote.open") + VisibleText.of(title, LONGEST) + words.say("quote.close"));
        }
        PartialDate date = source.date();
        if (date != null) parts.add(date.toString());
        source.link().ifPresent(parts::add);
        return String.join(words.say("list.comma"), parts);
    }
}
