/**
 * Lists of entities that others publish: read in, kept, and read again.
 *
 * <p>Input: files in the formats of the field. Output: entities, one after the other; what can't be read is counted and named by file and
 * row. The files' bytes go to the archive and the import to the ledger; entities are written down once under {@code index/datasets}, which can
 * be deleted and is made again from the archive.
 */
@NullMarked
package org.ligature.pipeline.datasets;

import org.jspecify.annotations.NullMarked;
