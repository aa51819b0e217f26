/**
 * The Reconciliation Service API, version 0.2, as OpenRefine speaks it: finds the entities that names in a table mean, and fetches
 * their properties.
 *
 * <p>Input: batches of queries, what people type into suggestion boxes, ids with properties. Output: candidates, suggestions, rows.
 */
@NullMarked
package org.ligature.server.api.reconcile;

import org.jspecify.annotations.NullMarked;
