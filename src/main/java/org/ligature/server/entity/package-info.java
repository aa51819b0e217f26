/**
 * The page of a company, person, body or programme: all that is claimed about it, by kind of tie.
 *
 * <p>Input: a key or name, and the present shelf. Output: the model of its template, and its claims as data. Invariants: every fact shows its quote, its source, its date and how far it carries; nothing known differs from nothing found.
 */
@NullMarked
package org.ligature.server.entity;

import org.jspecify.annotations.NullMarked;
