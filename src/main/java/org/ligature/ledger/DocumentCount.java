package org.ligature.ledger;

import java.time.Instant;
import org.ligature.model.Document;

/**
 * A document and how many claims it makes.
 *
 * @param document the document as it is described now
 * @param recorded when it was first recorded
 * @param claims how many claims stand
 * @param reviewed how many of them have been accepted, amended or rejected
 */
public record DocumentCount(Document document, Instant recorded, int claims, int reviewed) {}
