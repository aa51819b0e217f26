/**
 * Views as Markdown documents that one would hand over: a table, facts with numbered notes, sources at the end.
 *
 * <p>Input: the frozen views of {@code publish} and the words of a language. Output: GitHub-flavoured Markdown. Invariants:
 * every quote is a numbered note with its source; nothing that a document says can act as Markdown or HTML.
 */
@NullMarked
package org.ligature.publish.markdown;

import org.jspecify.annotations.NullMarked;
