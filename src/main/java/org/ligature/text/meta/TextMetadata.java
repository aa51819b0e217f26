package org.ligature.text.meta;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;

/** What the first lines of a text say of it: title, author, date; and its language. A date in the prose is never taken for the text's own. */
public final class TextMetadata {
    private static final int FIRST = 8;
    private static final int LONGEST_LINE = 200;
    private static final int SAMPLE = 20_000;

    private TextMetadata() {}

    /** Reads metadata from a text's passages. */
    public static Metadata of(List<Passage> passages) {
        List<String> top = passages.stream()
                .limit(FIRST)
                .map(Passage::text)
                .filter(words -> words.length() <= LONGEST_LINE)
                .toList();
        Optional<Byline> byline =
                top.stream().map(Byline::parse).flatMap(Optional::stream).findFirst();
        PartialDate lone = top.stream()
                .map(DateLine::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        PartialDate date = byline.map(Byline::date).orElse(lone);
        String author = byline.map(Byline::author).orElse(null);
        return new Metadata(null, title(passages), null, date, author, language(passages), null);
    }

    /** The first heading, when hardly anything stands before it. */
    private static @Nullable String title(List<Passage> passages) {
        return passages.stream()
                .limit(3)
                .filter(p -> p.kind() == Kind.HEADING && p.text().length() <= LONGEST_LINE)
                .map(Passage::text)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(List<Passage> passages) {
        StringBuilder sample = new StringBuilder();
        for (Passage passage : passages) {
            if (sample.length() > SAMPLE) break;
            sample.append(passage.text(), 0, Math.min(SAMPLE, passage.text().length()))
                    .append('\n');
        }
        return Language.of(sample);
    }
}
