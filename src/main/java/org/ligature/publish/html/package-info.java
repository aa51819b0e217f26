/**
 * A snapshot as one HTML file that opens from disk, with all it needs inside.
 *
 * <p>Input: a snapshot and the words of a language. Output: the file's text. Invariants: the page loads nothing from anywhere
 * and runs no script but its own, which its content security policy names by hash; it can be read, searched and printed without
 * any script; every claim stands in the file once; everything from a document is escaped.
 */
@NullMarked
package org.ligature.publish.html;

import org.jspecify.annotations.NullMarked;
