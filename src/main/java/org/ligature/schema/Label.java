package org.ligature.schema;

/**
 * A name for people to read, in the interface's two languages.
 *
 * @param en English
 * @param zh Simplified Chinese
 */
public record Label(String en, String zh) {}
