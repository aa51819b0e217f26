/**
 * What all pages share between a request and an answer: who may ask, in which language, what a fault looks like, how files are served.
 *
 * <p>Input: HTTP requests. Output: HTTP answers with their security headers. Invariants: nothing is written for a request that does not come
 * from our own pages; no answer lets a script run that is not one of our files.
 */
@NullMarked
package org.ligature.server.http;

import org.jspecify.annotations.NullMarked;
