/**
 * What clients of the API are told: entities, matches and faults as JSON, in the fields and forms that they know.
 *
 * <p>Input: entities and scores. Output: objects that become JSON. Names of fields are those of the OpenSanctions API, version 5.
 */
@NullMarked
package org.ligature.server.api.say;

import org.jspecify.annotations.NullMarked;
