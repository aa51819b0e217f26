package org.ligature.review;

/**
 * Who decides, and why.
 *
 * @param user name of the person
 * @param note the reason, or empty
 */
public record Reviewer(String user, String note) {
    public Reviewer {
        if (user.isBlank()) throw new IllegalArgumentException("a decision needs the name of who decides");
    }
}
