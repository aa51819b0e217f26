/**
 * The first page, the search, and the help.
 *
 * <p>Input: words that somebody types. Output: what fits, by kind. Invariants: every answer is an address.
 */
@NullMarked
package org.ligature.server.start;

import org.jspecify.annotations.NullMarked;
