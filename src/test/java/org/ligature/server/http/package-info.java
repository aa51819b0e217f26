/** Tests of what all pages share. */
@NullMarked
package org.ligature.server.http;

import org.jspecify.annotations.NullMarked;
