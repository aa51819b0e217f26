package org.ligature.ledger;

import java.time.Instant;
import org.ligature.model.Screening;

/**
 * A screening with when it was last made.
 *
 * @param run what was screened, and how
 * @param when the moment it was recorded
 */
public record NotedRun(Screening run, Instant when) {}
