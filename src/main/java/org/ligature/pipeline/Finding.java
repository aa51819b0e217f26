package org.ligature.pipeline;

/**
 * Something that is not as it should be.
 *
 * @param where the document, claim or ledger row
 * @param what what is wrong with it
 * @param remedy what to do about it
 */
public record Finding(String where, String what, String remedy) {}
