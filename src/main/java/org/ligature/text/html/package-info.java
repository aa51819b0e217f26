/**
 * Converts web pages: finds the part that is there to be read, and makes blocks of it.
 *
 * <p>Input: a page's decoded source. Output: its text, passages, links, and what its head says of it. Invariants: menus, banners, scripts
 * and forms are left out; nothing is fetched; nesting costs no stack.
 */
@NullMarked
package org.ligature.text.html;

import org.jspecify.annotations.NullMarked;
