package org.ligature.server.api.ask;

import org.ligature.index.entity.EntitySearch;

/** How much clients may ask for at once: the bounds of the OpenSanctions API where it has any. */
public final class Limits {
    /** Results of one page. */
    public static final int PAGE = 500;
    /** Results of a page when nobody says. */
    public static final int USUAL_PAGE = 10;
    /** Results that can be paged through. */
    public static final int RESULTS = 9_999;
    /** Results that a page may come after. */
    public static final int OFFSET = RESULTS - PAGE;
    /** Queries in one request. */
    public static final int BATCH = 100;
    /** Matches for a query when nobody says. */
    public static final int USUAL_MATCHES = 5;
    /** Entities that are scored for one query. */
    public static final int CANDIDATES = 500;
    /** Bytes of an address. */
    public static final int ADDRESS = 60_000;
    /** Characters of one value of a query. */
    public static final int VALUE = 10_000;
    /** Values of one query. */
    public static final int VALUES = 500;
    /** From this score on, two things count as the same. */
    public static final double THRESHOLD = 0.7;

    private static final int FEWEST_CANDIDATES = 20;
    private static final int CANDIDATES_PER_MATCH = 10;

    private Limits() {}

    /** A page that begins and ends among the results that can be paged through. */
    public static EntitySearch.Page page(int limit, int offset) {
        int from = Math.clamp(offset, 0, RESULTS);
        return new EntitySearch.Page(from, Math.clamp(limit, 0, RESULTS - from));
    }

    /** How many entities are scored so that so many matches can be told. */
    public static int candidates(int matches) {
        int wide = Math.max(FEWEST_CANDIDATES, Math.clamp((long) matches * CANDIDATES_PER_MATCH, 0, RESULTS));
        return Math.min(wide, Math.max(CANDIDATES, matches));
    }
}
