/**
 * Statements in files, and between statements and things.
 *
 * <p>Input and output: statement CSV as the FollowTheMoney tools write it, one value a row, with a column {@code claim} of our own at the end that
 * other programs pass over. Rows of one thing stand together when sorted by {@code canonical_id}; a file that is not sorted gives its things in
 * pieces. Nothing is held but the thing at hand.
 */
@NullMarked
package org.ligature.pipeline.exchange.statement;

import org.jspecify.annotations.NullMarked;
