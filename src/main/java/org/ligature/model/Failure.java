package org.ligature.model;

import java.time.Instant;

/**
 * A document that could not be read, set aside with its reason while the run went on.
 *
 * @param whence path or URL as given
 * @param reason a short, stable code: {@code encrypted}, {@code truncated}, {@code too-large}, {@code empty}, {@code unreadable} …
 * @param message one line: what happened, and what to do about it
 * @param when the moment it was set aside
 */
public record Failure(String whence, String reason, String message, Instant when) {}
