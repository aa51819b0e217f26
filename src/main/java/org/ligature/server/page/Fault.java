package org.ligature.server.page;

/**
 * What the page of a fault shows.
 *
 * @param frame around it
 * @param status HTTP status
 * @param message what happened, and what to do
 */
public record Fault(Frame frame, int status, String message) {
    public static final String TEMPLATE = "fault";
}
