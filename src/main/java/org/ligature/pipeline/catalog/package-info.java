/**
 * What is served to matching clients: data sets named in a manifest or kept in the ledger, loaded into one index.
 *
 * <p>Input: a manifest file, files of entities, the ledger. Output: a catalog of data sets with their scopes, and the index of
 * their entities. Manifests name files of this machine only: nothing is fetched. What was loaded never changes; a
 * reload makes another beside it and puts it in its place.
 */
@NullMarked
package org.ligature.pipeline.catalog;

import org.jspecify.annotations.NullMarked;
