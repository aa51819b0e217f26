package org.ligature.extract.rules;

import java.util.List;
import org.ligature.extract.pattern.Match;

/**
 * Leaves out what is no tie to a state by itself (an owner, an office, a firm's own words) where a document speaks of hardly any
 * tie that is: a story about a bakery has a founder and employees too.
 */
final class Relevance {
    /** Fewer than that are kept anyway. */
    private static final int FEW = 3;
    /** So many weak claims may rest on one that is not. */
    private static final int CARRIED = 5;

    private Relevance() {}

    static List<Draft> relevant(List<Draft> drafts) {
        long weak = drafts.stream().filter(d -> weak(d.match())).count();
        long strong = drafts.size() - weak;
        boolean elsewhere = weak >= FEW && strong * CARRIED < weak;
        return elsewhere ? drafts.stream().filter(d -> !weak(d.match())).toList() : drafts;
    }

    private static boolean weak(Match match) {
        return "true".equals(match.def().set().get("weak"));
    }
}
