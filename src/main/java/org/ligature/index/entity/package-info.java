/**
 * Entities that can be found: by their text, by filters, by id, by example, and counted by facet.
 *
 * <p>Input: entities of any number of data sets. Output: entities, in pages, with totals and counts. The index is a folder
 * that can be deleted and made again at any time; once made it never changes. Fields bear the names that the matching API of
 * OpenSanctions gives them, as clients write them into filters and sort orders.
 */
@NullMarked
package org.ligature.index.entity;

import org.jspecify.annotations.NullMarked;
