package org.ligature.archive;

/**
 * What the archive did with a stream of bytes.
 *
 * @param sha256 the hash under which the bytes are kept
 * @param size how many there are
 * @param added false when the archive had them already
 */
public record Stored(String sha256, long size, boolean added) {}
