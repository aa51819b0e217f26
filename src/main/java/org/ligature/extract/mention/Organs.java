package org.ligature.extract.mention;

import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Marks the organs of a party: "party committee", "Communist Party company committee", "general branches". */
final class Organs {
    private static final Set<String> ORGAN = Set.of("organ", "org");

    private final Phrases<Boolean> parties;
    private final Phrases<Boolean> modifiers;
    private final Phrases<Boolean> heads;
    private final Phrases<Boolean> phrases;
    private final Phrases<Boolean> openers;

    Organs(Lexicon lexicon) {
        parties = lexicon.list("party-words");
        modifiers = lexicon.list("organ-modifiers");
        heads = lexicon.list("organ-heads");
        phrases = lexicon.list("organ-phrases");
        openers = lexicon.list("organ-openers");
    }

    void mark(Line line) {
        int at = 0;
        while (at < line.size()) {
            int end = end(line, at);
            if (end > at) {
                line.clear(at, end);
                line.add(Found.name(at, end, ORGAN, null, Mention.How.SHAPE));
                at = end;
            } else {
                at++;
            }
        }
    }

    /** One past the last token of the organ that begins at a token; {@code at} when none does. */
    private int end(Line line, int at) {
        int whole = phrases.length(line.tokens(), at, line.size());
        int opened = openers.length(line.tokens(), at, line.size());
        int party = parties.length(line.tokens(), at + opened, line.size());
        if (party > 0) party += opened;
        int named = party == 0 ? at : headEnd(line, bracketed(line, at + party));
        return Math.max(at + whole, named);
    }

    /** Skips an abbreviation in brackets behind the party's name. */
    private int bracketed(Line line, int at) {
        boolean fits = at + 2 < line.size()
                && line.lower(at).equals("(")
                && line.lower(at + 2).equals(")");
        return fits ? at + 3 : at;
    }

    private int headEnd(Line line, int from) {
        int at = from;
        int best = -1;
        for (int i = 0; i < 4 && at < line.size(); i++) {
            if (line.lower(at).equals("-")
                    || line.lower(at).equals("'s")
                    || line.lower(at).equals("'")) at++;
            int head = heads.length(line.tokens(), at, line.size());
            if (head > 0) best = at + head;
            int modifier = modifiers.length(line.tokens(), at, line.size());
            if (modifier == 0) break;
            at += modifier;
        }
        return best;
    }
}
