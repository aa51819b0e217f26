@NullMarked
package org.ligature.server.screen;

import org.jspecify.annotations.NullMarked;
