package org.ligature.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A company, body or class that claims are about, and how many.
 *
 * @param caption its name in tables
 * @param entity its id where one was recognised, or null
 * @param claims how many claims are about it
 * @param reviewed how many of them have been accepted, amended or rejected
 */
public record SubjectCount(String caption, @Nullable String entity, int claims, int reviewed) {}
