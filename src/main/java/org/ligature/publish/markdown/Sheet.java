package org.ligature.publish.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.model.PartialDate;
import org.ligature.publish.Fact;
import org.ligature.publish.FactWords;
import org.ligature.publish.Mark;
import org.ligature.publish.Source;
import org.ligature.publish.TimeWords;
import org.ligature.publish.Words;

/** The parts that Markdown documents share: headings, lines of facts, notes and sources. */
final class Sheet {
    private final Words words;
    private final FactWords facts;
    private final TimeWords times;
    private final StringBuilder out = new StringBuilder();

    Sheet(Words words) {
        this.words = words;
        this.facts = new FactWords(words);
        this.times = new TimeWords(words);
    }

    /** A heading; the text is escaped already. */
    void heading(int level, String text) {
        int end = out.length();
        boolean open = end == 0 || (end > 1 && out.charAt(end - 2) == '\n');
        if (!open) out.append('\n');
        out.append("#".repeat(level)).append(' ').append(text).append("\n\n");
    }

    /** A line as it is. */
    void line(String text) {
        out.append(text).append('\n');
    }

    void facts(List<Fact> list) {
        for (Fact fact : list) line("- " + line(fact));
    }

    private String line(Fact fact) {
        String signs = fact.marks().stream().map(Mark::sign).collect(Collectors.joining());
        return signs + " " + Escaped.quote(facts.line(fact)) + " (" + Escaped.quote(facts.states(fact)) + ")[^"
                + fact.number() + "]";
    }

    /** The quotes, each with its source, who asserts it, and what was answered. */
    void notes(List<Fact> list) {
        if (list.isEmpty()) return;
        heading(2, words.say("page.notes.quotes"));
        for (Fact fact : list) line("[^" + fact.number() + "]: " + note(fact));
    }

    private String note(Fact fact) {
        StringBuilder note = new StringBuilder(quoted(fact.quote()));
        note.append(" — ").append(source(fact.source(), false));
        facts.attribution(fact)
                .ifPresent(a -> note.append(words.say("list.semicolon")).append(Escaped.name(a)));
        for (String elsewhere : fact.elsewhere()) note.append(extra("claim.elsewhere", elsewhere));
        for (String reply : fact.reviewed().replies()) note.append(extra("claim.replies", reply));
        return note.toString();
    }

    private String extra(String key, String text) {
        return words.say("list.semicolon") + words.say(key) + words.say("list.colon") + quoted(text);
    }

    private String quoted(String text) {
        return words.say("quote.open") + Escaped.quote(text) + words.say("quote.close");
    }

    void sources(List<Source> list) {
        if (list.isEmpty()) return;
        heading(2, words.say("snapshot.sources"));
        for (Source source : list) {
            String file = Escaped.name(source.document().name());
            line(source.number() + ". " + source(source, true) + words.say("list.comma") + file + ", SHA-256 `"
                    + source.document().sha256() + "`");
        }
    }

    private String source(Source source, boolean linked) {
        String title = "*" + Escaped.name(source.document().caption()) + "*";
        String link = source.link()
                .map(l -> l.replace("(", "%28")
                        .replace(")", "%29")
                        .replace("<", "%3C")
                        .replace("\\", "%5C"))
                .map(l -> "[" + title + "](<" + l + ">)")
                .orElse(title);
        String text = Escaped.name(source.whose()) + words.say("list.comma") + (linked ? link : title);
        PartialDate date = source.date();
        return date == null ? text : text + words.say("list.comma") + times.of(date);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
