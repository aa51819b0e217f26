/**
 * The workbench: web pages over a ledger, served by Ligature itself.
 *
 * <p>Input: an open desk and where to listen. Output: a running server and its address. Invariants: it listens on loopback unless
 * told otherwise, and elsewhere only with an access token; nothing is loaded from anywhere else; every write needs a token that only
 * our own pages know; all that comes from documents is escaped.
 */
@NullMarked
package org.ligature.server;

import org.jspecify.annotations.NullMarked;
