package org.ligature.publish.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.publish.Fact;
import org.ligature.publish.FactWords;
import org.ligature.publish.Mark;
import org.ligature.publish.ReplyWords;
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
        ReplyWords says = new ReplyWords(words);
        for (Reply reply : fact.reviewed().replies()) note.append(extra("claim.replies", says, reply));
        return note.toString();
    }

    private String extra(String key, String text) {
        return words.say("list.semicolon") + words.say(key) + words.say("list.colon") + quoted(text);
    }

    private String extra(String key, ReplyWords says, Reply reply) {
        String head = words.say("list.semicolon") + words.say(key) + words.say("list.colon");
        String words = says.quote(reply).isEmpty() ? "" : this.words.say("list.colon") + quoted(says.quote(reply));
        return head + Escaped.name(says.what(reply)) + words;
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
        StringBuilder text = new StringBuilder(Escaped.name(source.whose()));
        String title = source.title();
        if (title != null) text.append(words.say("list.comma")).append(linked ? link(source, title) : italic(title));
        PartialDate date = source.date();
        if (date != null) text.append(words.say("list.comma")).append(times.of(date));
        return text.toString();
    }

    private static String link(Source source, String title) {
        // The address is ASCII by now; only these could end the link early.
        return source.link()
                .map(l -> l.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C"))
                .map(l -> "[" + italic(title) + "](<" + l + ">)")
                .orElse(italic(title));
    }

    private static String italic(String title) {
        return "*" + Escaped.name(title) + "*";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
