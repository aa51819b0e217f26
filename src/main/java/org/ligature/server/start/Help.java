package org.ligature.server.start;

import java.util.List;
import org.ligature.pipeline.desk.Desk;
import org.ligature.publish.Mark;
import org.ligature.schema.PatternDef;
import org.ligature.schema.TieType;
import org.ligature.server.page.Frame;

/** What the template of the help shows. */
public final class Help {
    private static final int EXAMPLES = 2;

    private final Frame frame;
    private final Desk desk;

    /**
     * Keys and what they do.
     *
     * @param keys as the keyboard has them, separated by blanks
     * @param what it does, as a key of the message files
     */
    public record Key(String keys, String what) {}

    Help(Frame frame, Desk desk) {
        this.frame = frame;
        this.desk = desk;
    }

    public Frame frame() {
        return frame;
    }

    public List<Key> keys() {
        return List.of(
                new Key("/", frame.say("web.key.search")),
                new Key("j k", frame.say("web.key.next")),
                new Key("o", frame.say("web.key.open")),
                new Key("y", frame.say("web.key.accept")),
                new Key("h", frame.say("web.key.unsure")),
                new Key("n", frame.say("web.key.reject")),
                new Key("u", frame.say("web.key.undo")),
                new Key("e", frame.say("web.key.edit")),
                new Key("a", frame.say("web.key.add")),
                new Key("f", frame.say("web.key.filter")),
                new Key("Esc", frame.say("web.key.leave")),
                new Key("?", frame.say("web.key.help")));
    }

    public List<Mark> marks() {
        return List.of(Mark.values());
    }

    public String meaning(Mark mark) {
        return frame.say("web.mark." + mark.id());
    }

    /** Words of the interface and what they mean: pairs. */
    public List<List<String>> words() {
        return List.of(
                        "claim",
                        "statement",
                        "quote",
                        "tie",
                        "path",
                        "known",
                        "theme",
                        "pack",
                        "decision",
                        "reply",
                        "snapshot",
                        "rendition",
                        "screening")
                .stream()
                .map(w -> List.of(frame.say("web.word." + w), frame.say("web.word." + w + ".is")))
                .toList();
    }

    public List<TieType> ties() {
        return desk.pack().tieTypes();
    }

    public String label(TieType tie) {
        return frame.words().label(tie.label());
    }

    /** Sentences that a rule of the pack was written for. */
    public List<String> examples(TieType tie) {
        return desk.pack().patterns().stream()
                .filter(p -> p.type().equals(tie.id()))
                .map(PatternDef::example)
                .flatMap(List::stream)
                .limit(EXAMPLES)
                .toList();
    }

    public String pack() {
        return desk.pack().stamp();
    }
}
