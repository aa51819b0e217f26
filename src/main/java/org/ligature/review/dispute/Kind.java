package org.ligature.review.dispute;

import java.util.Locale;

/** What sources differ about. */
public enum Kind {
    /** It is so, and it is not so. */
    POLARITY(5),
    /** Two people hold one post at one time. */
    HOLDER(4),
    /** One person's post is at the company, or at its parent or another body. */
    BODY(4),
    /** One organ has two ranks at one time, such as branch and committee. */
    RANK(3),
    /** Two figures for one thing, beyond rounding. */
    FIGURE(3),
    /** Two dates for one event. */
    DATE(3),
    /** Not a dispute between sources: a figure or date that a stated check finds hard to believe. */
    IMPLAUSIBLE(2);

    private final int base;

    Kind(int base) {
        this.base = base;
    }

    /** What it weighs before documents are counted. */
    int base() {
        return base;
    }

    /** Lower-case name, as data uses it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
