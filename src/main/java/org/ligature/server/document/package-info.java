/**
 * The page of a document: its text as it was, its claims beside their words, and the form for claims that were missed.
 *
 * <p>Input: a hash, and the present shelf. Output: the model of its template, its claims as data, claims made by hand. Invariants: no character of the text is changed, added or left out; long texts are parted, and every part has its address.
 */
@NullMarked
package org.ligature.server.document;

import org.jspecify.annotations.NullMarked;
