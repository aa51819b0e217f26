package org.ligature.extract.proof;

/**
 * A proposal that is not believed.
 *
 * @param reason why
 * @param type its tie type, or empty
 * @param quote the beginning of its words, or empty
 */
public record Rejection(Reason reason, String type, String quote) {}
