package org.ligature.server.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.server.http.Asked;

/**
 * One thing that a reader did to a drawing; the address holds all of them in order, so that the last can be undone.
 *
 * @param verb what was done
 * @param id to which node
 * @param x where it was pinned, from the left; 0 otherwise
 * @param y where it was pinned, from the top; 0 otherwise
 */
record Act(Verb verb, String id, int x, int y) {
    /** What can be done. */
    enum Verb {
        OPEN,
        CLOSE,
        HIDE,
        SHOW,
        PIN,
        UNPIN
    }

    private static final int MOST = 200;
    private static final int FAR = 20_000;

    static Act of(Verb verb, String id) {
        return new Act(verb, id, 0, 0);
    }

    /** Reads a list of acts; what is none is left out. */
    static List<Act> parse(String text) {
        List<Act> acts = new ArrayList<>();
        for (String part : text.split("\\|", MOST)) {
            String[] fields = part.split(":", -1);
            for (Verb verb : Verb.values()) {
                if (fields.length < 2 || !verb.name().equalsIgnoreCase(fields[0])) continue;
                boolean placed = verb == Verb.PIN && fields.length == 4;
                if (verb == Verb.PIN && !placed) continue;
                acts.add(new Act(
                        verb, decoded(fields[1]), placed ? number(fields[2]) : 0, placed ? number(fields[3]) : 0));
            }
        }
        return acts;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text), 0, FAR);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static String text(List<Act> acts) {
        return String.join("|", acts.stream().map(Act::text).toList());
    }

    private String text() {
        String place = verb == Verb.PIN ? ":" + x + ":" + y : "";
        return verb.name().toLowerCase(Locale.ROOT) + ":" + Asked.encoded(id) + place;
    }
}
