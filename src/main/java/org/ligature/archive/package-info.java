/**
 * Keeps the bytes of every source under their SHA-256, and finds the documents that a user points at.
 *
 * <p>Input: streams, files, folders, standard input. Output: hashes and sizes of what was stored, and the stored bytes again. Invariants: a
 * file of the archive is named after the hash of its content and never changes; the same bytes are stored once; a killed run leaves at
 * most a temporary file, which a later run sweeps away; several processes may write at once.
 */
@NullMarked
package org.ligature.archive;

import org.jspecify.annotations.NullMarked;
