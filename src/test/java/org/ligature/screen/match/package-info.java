/** Tests of scores and their reasons. */
@NullMarked
package org.ligature.screen.match;

import org.jspecify.annotations.NullMarked;
