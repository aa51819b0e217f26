package org.ligature.extract.proof;

import java.util.List;
import org.ligature.extract.rules.Asked.Stretch;

/**
 * A quote that was found.
 *
 * @param places its segments, in the order of the document
 * @param ambiguous whether its words stand elsewhere too, and nothing tells which are meant
 */
record Located(List<Place> places, boolean ambiguous) {
    Stretch hull() {
        return new Stretch(places.getFirst().from(), places.getLast().to());
    }
}
