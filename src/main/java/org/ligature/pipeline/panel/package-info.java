/**
 * The extractors of a run: the built-in rules, and plug-ins that nobody needs to trust.
 *
 * <p>Input: a pack, names of extractors, documents. Output: claims that {@link org.ligature.extract.proof.Gate} let through, and an account of what was
 * rejected. Invariants: a plug-in that throws, hangs or floods costs its own claims of one document and nothing else; the order of extractors
 * decides who owns a claim that several make.
 */
@NullMarked
package org.ligature.pipeline.panel;

import org.jspecify.annotations.NullMarked;
