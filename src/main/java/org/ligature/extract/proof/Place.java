package org.ligature.extract.proof;

import org.jspecify.annotations.Nullable;
import org.ligature.model.Passage;

/**
 * Where some words stand in a rendition.
 *
 * @param from string index of their first character
 * @param to string index after their last one
 * @param passage the passage in whose clean text they were found, or null when they were found in the rendition itself
 * @param start index in the passage's text; 0 without one
 * @param end one past the last in the passage's text
 */
record Place(int from, int to, @Nullable Passage passage, int start, int end) {
    static Place raw(int from, int to) {
        return new Place(from, to, null, 0, 0);
    }

    /** How far it is from a stretch of the rendition; 0 within it. */
    int distance(int low, int high) {
        if (to <= low) return low - to + 1;
        return from >= high ? from - high + 1 : 0;
    }
}
