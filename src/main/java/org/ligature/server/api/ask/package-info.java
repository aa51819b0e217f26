/**
 * What clients of the API ask, read strictly.
 *
 * <p>Input: a request's parameters and body. Output: values of the right type and size, scopes and examples; or a fault that names
 * each thing that is wrong. Nothing is looked up here.
 */
@NullMarked
package org.ligature.server.api.ask;

import org.jspecify.annotations.NullMarked;
