/** Tests of what is served: manifests, catalogs, loading. */
@NullMarked
package org.ligature.pipeline.catalog;

import org.jspecify.annotations.NullMarked;
