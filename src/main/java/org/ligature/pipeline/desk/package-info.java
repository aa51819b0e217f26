/**
 * What a workbench needs at hand: everything that the ledger says now, kept in memory and brought up to date, and the
 * search index over it.
 *
 * <p>Input: an open workspace and a pack. Output: shelves, which never change once handed out, so that one page shows one state;
 * texts of documents; claims added by hand. Invariants: nothing here is more than a copy of the ledger; a page asked for after a
 * decision was made shows it.
 */
@NullMarked
package org.ligature.pipeline.desk;

import org.jspecify.annotations.NullMarked;
