/**
 * What the pages of the workbench share: their frame, their three forms at one address, the lines in which facts are shown.
 *
 * <p>Input: a request and the present shelf. Output: models for the templates, and data. Invariants: a page shows one state of the
 * ledger; its address says all that it shows; reading pages need no script; only the review, document and sources pages write.
 */
@NullMarked
package org.ligature.server.page;

import org.jspecify.annotations.NullMarked;
