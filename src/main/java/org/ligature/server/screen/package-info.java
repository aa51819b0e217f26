/**
 * The pages that screen a list: bring it, say what its columns hold, watch the run, decide about its matches.
 *
 * <p>Input: lists that are uploaded or pasted, the imported data sets, and decisions. Output: the models of the templates, and results as
 * data. Invariants: lists and results are read as streams, so that long ones need no more memory than short ones; one run goes on at a
 * time; a run that was stopped, also by the end of the process, can go on; decisions name the user and can be taken back.
 */
@NullMarked
package org.ligature.server.screen;

import org.jspecify.annotations.NullMarked;
