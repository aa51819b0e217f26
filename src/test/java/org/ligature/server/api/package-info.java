/** Tests of the API over HTTP, as its clients use it. */
@NullMarked
package org.ligature.server.api;

import org.jspecify.annotations.NullMarked;
