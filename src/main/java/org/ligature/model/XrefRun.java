package org.ligature.model;

/**
 * One comparison of data sets with themselves and each other.
 *
 * @param id the same for the same data sets, settings and way of comparing
 * @param datasets names and versions of the data sets
 * @param settings what was asked for
 * @param entities how many entities were compared
 * @param suggestions how many pairs may be one
 * @param user who compared
 */
public record XrefRun(String id, String datasets, String settings, int entities, int suggestions, String user) {}
