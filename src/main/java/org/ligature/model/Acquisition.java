package org.ligature.model;

import java.time.Instant;

/**
 * How, when and whence a document's bytes came in; the same bytes may come in twice.
 *
 * @param sha256 the document
 * @param how {@code file}, {@code stdin}, {@code upload}, {@code fetch}
 * @param whence path or URL as given
 * @param when the moment it was stored
 */
public record Acquisition(String sha256, String how, String whence, Instant when) {}
