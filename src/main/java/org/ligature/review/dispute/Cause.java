package org.ligature.review.dispute;

import java.util.Locale;

/** Why answers can't both be so, or which check finds a claim hard to believe; message files have the sentences. */
public enum Cause {
    /** One says that it is so, the other that it is not. */
    SO_AND_NOT,
    /** One post has two holders at one time. */
    TWO_HOLDERS,
    /** One post has two holders in one year, as far as dates are given. */
    TWO_HOLDERS_IN_A_YEAR,
    /** The post is the company's in one, another body's in the other. */
    TWO_BODIES,
    /** The organ has two ranks in one year. */
    TWO_RANKS,
    /** The organ has two ranks in one year, and one of the claims tells of a founding. */
    RANK_MAY_HAVE_CHANGED,
    /** The figures differ by more than rounding. */
    FIGURES_APART,
    /** One beginning has two dates. */
    TWO_DATES,
    /** A share is above 100 %. */
    SHARE_ABOVE_WHOLE,
    /** More devices than people in a place; details: how many people a claim gives it. */
    DEVICES_ABOVE_PEOPLE,
    /** More members than staff in a year; details: the staff, the year. */
    MEMBERS_ABOVE_STAFF,
    /** One document's figures have the same digits a thousandfold apart; details: the other figure. */
    SAME_DIGITS,
    /** The event lies after the document that reports it; details: the document's date. */
    AFTER_DOCUMENT,
    /** The event lies before the company's founding; details: the year of the founding. */
    BEFORE_FOUNDING,
    /** Party members are counted before the company's first party organ was set up; details: when that was. */
    BEFORE_ORGAN,
    /** It ends before it begins; details: the beginning, the end. */
    ENDS_BEFORE_BEGIN;

    /** Lower-case name with hyphens, as data and message files use it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
