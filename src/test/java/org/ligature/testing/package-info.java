/**
 * What tests share: programs of the system that they talk to instead of imitations.
 *
 * <p>A test whose program is not installed skips, and says what it missed. Where {@code LIGATURE_REQUIRE_SERVICES=1} is
 * set, as {@code .ci/run} does, it fails instead.
 */
@NullMarked
package org.ligature.testing;

import org.jspecify.annotations.NullMarked;
