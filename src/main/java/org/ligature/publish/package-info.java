/**
 * Frozen views of what the ledger holds: snapshots of a theme and profiles of a company, and the words they are shown in.
 *
 * <p>Input: claims with their decisions, searches, and a way to look up the text around a quote. Output: immutable views,
 * sorted and numbered, which the packages below write as data, Markdown and HTML. Invariants: nothing is shown without its
 * quote and its source; unreviewed, alleged, negative and planned claims are marked as such, by a sign and by a word; the same
 * claims give the same bytes; nothing here reads the clock.
 */
@NullMarked
package org.ligature.publish;

import org.jspecify.annotations.NullMarked;
