package org.ligature.publish;

import java.util.ArrayList;
import java.util.List;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;

/** Puts replies into words: what came back, who asked when with how much notice, and where it is known from. */
public final class ReplyWords {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_WORDS = 2000;

    private final Words words;
    private final TimeWords times;

    public ReplyWords(Words words) {
        this.words = words;
        this.times = new TimeWords(words);
    }

    /** The reply without its own words, such as "denied (asked by Invented Monitor on 4 May 2020; 9 days' notice; entered by mq)". */
    public String what(Reply reply) {
        List<String> around = new ArrayList<>();
        asked(reply, around);
        Integer notice = reply.notice();
        if (notice != null) around.add(words.count("reply.notice", notice));
        around.add(reply.found() ? words.say("reply.found") : words.say("reply.entered", name(reply.origin())));
        return words.say("answer." + reply.answer().id())
                + words.say("list.open")
                + String.join(words.say("list.semicolon"), around)
                + words.say("list.close");
    }

    private void asked(Reply reply, List<String> around) {
        String asker = name(reply.asker());
        PartialDate when = reply.asked();
        if (when == null) {
            if (!asker.isEmpty()) around.add(words.say("reply.asked.by", asker));
        } else if (asker.isEmpty()) around.add(words.say("reply.asked.on", times.of(when)));
        else around.add(words.say("reply.asked", asker, times.of(when)));
    }

    /** The answer's own words, or those of the document that reports it, on one line; may be empty. */
    public String quote(Reply reply) {
        return VisibleText.of(reply.words().replaceAll("\\s+", " ").strip(), LONGEST_WORDS);
    }

    /** Both on one line. */
    public String line(Reply reply) {
        String quote = quote(reply);
        return quote.isEmpty()
                ? what(reply)
                : what(reply) + words.say("list.colon") + words.say("quote.open") + quote + words.say("quote.close");
    }

    private static String name(String text) {
        return VisibleText.of(text, LONGEST_NAME);
    }
}
