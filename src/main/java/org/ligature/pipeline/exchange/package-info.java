/**
 * What Ligature knows, in the forms that other programs of the field read.
 *
 * <p>Input: claims of the ledger, or an imported list. Output: FollowTheMoney entities as JSON lines, or statements as CSV; claims that were
 * accepted unless the others are asked for, and with them a report of what the model has no place for. The same claims give the same bytes.
 */
@NullMarked
package org.ligature.pipeline.exchange;

import org.jspecify.annotations.NullMarked;
