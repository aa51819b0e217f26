/**
 * Starts Ligature: reads the configuration, wires the rooms together and hands over to the command line.
 *
 * <p>Input: the program's arguments and environment. Output: an exit code. The only room that may read the system clock;
 * every other room is given one.
 */
@NullMarked
package org.ligature.app;

import org.jspecify.annotations.NullMarked;
