/**
 * The list of documents, what failed and why, and the way in for new ones.
 *
 * <p>Input: uploaded files. Output: documents in the ledger; the progress of runs. Invariants: uploads are bounded and go to disk as they come; one run at a time reads them; bad files are set aside with their reason.
 */
@NullMarked
package org.ligature.server.sources;

import org.jspecify.annotations.NullMarked;
