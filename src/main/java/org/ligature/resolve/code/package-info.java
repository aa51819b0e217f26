/**
 * Identifiers that can be checked by themselves.
 *
 * <p>Input: a code as a source writes it. Output: of which kind it is, if its form and check digits are right. Invariants: no input throws;
 * nothing is looked up anywhere.
 */
@NullMarked
package org.ligature.resolve.code;

import org.jspecify.annotations.NullMarked;
