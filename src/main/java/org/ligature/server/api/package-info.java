/**
 * The HTTP API that existing clients speak: search, matching by example, entities with their neighbours, the catalog.
 *
 * <p>Input: requests as clients of the OpenSanctions API (version 5) send them, under {@code /api}. Output: answers in the same
 * form, with the same limits and status codes. All requests but the one that reloads only read. What is served are accepted
 * statements and imported data sets.
 */
@NullMarked
package org.ligature.server.api;

import org.jspecify.annotations.NullMarked;
