package org.ligature.extract.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.token.Tokenizer;
import org.ligature.extract.word.Phrases;
import org.ligature.schema.NamedThing;

/** Finds the names that a pack lists: longest first, at the borders of words, as they are written. */
final class Gazetteer {
    private final Phrases<NamedThing> names = Phrases.asWritten();

    Gazetteer(List<NamedThing> things, Tokenizer tokenizer) {
        for (NamedThing thing : things) add(thing, tokenizer);
    }

    private void add(NamedThing thing, Tokenizer tokenizer) {
        names.add(tokenizer.tokens(thing.caption()), thing);
        for (String name : thing.names()) names.add(tokenizer.tokens(name), thing);
        for (String name : thing.namesZh()) names.add(tokenizer.tokens(name), thing);
    }

    /** The entry whose name begins at a token, or null. */
    Phrases.@Nullable Hit<NamedThing> match(List<Token> tokens, int at) {
        return names.match(tokens, at, tokens.size());
    }

    /** Marks every listed name in a line. */
    void mark(Line line) {
        int at = 0;
        while (at < line.size()) {
            Phrases.Hit<NamedThing> hit = line.taken()[at] ? null : match(line.tokens(), at);
            if (hit != null && line.free(at, at + hit.length()) && !ofAnother(line, at + hit.length(), hit)) {
                line.add(found(at, hit));
                at += hit.length();
            } else {
                at++;
            }
        }
    }

    /** A listed person's one name alone is another's family name where a given name stands behind it. */
    private static boolean ofAnother(Line line, int next, Phrases.Hit<NamedThing> hit) {
        return hit.length() == 1 && hit.value().schema().equals("Person") && PersonShapes.given(line, next);
    }

    private static Found found(int at, Phrases.Hit<NamedThing> hit) {
        NamedThing thing = hit.value();
        return new Found(
                at, at + hit.length(), Kinds.of(thing), thing.caption(), thing.id(), Mention.How.GAZETTEER, null);
    }
}
