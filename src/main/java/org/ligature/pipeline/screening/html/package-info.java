/**
 * Writes a screened list as one HTML file that needs nothing else.
 *
 * <p>Input: screened rows. Output: the file's text. Invariants: everything from lists and documents is escaped by the template engine; the
 * page's own policy lets it load nothing and run nothing.
 */
@NullMarked
package org.ligature.pipeline.screening.html;

import org.jspecify.annotations.NullMarked;
