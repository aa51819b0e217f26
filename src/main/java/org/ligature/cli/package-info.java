/**
 * Turns command-line arguments into use cases and their outcomes into text and exit codes.
 *
 * <p>Input: arguments. Output: standard output and error, and an exit code: 0 done, 1 findings or partly done, 2 wrong
 * usage, 3 failed. The only room that prints.
 */
@NullMarked
package org.ligature.cli;

import org.jspecify.annotations.NullMarked;
