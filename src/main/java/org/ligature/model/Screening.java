package org.ligature.model;

/**
 * One screening of a list.
 *
 * @param id the same for the same list, data sets and settings
 * @param list name of the list's file
 * @param listHash SHA-256 of the list
 * @param datasets names and versions of the data sets, such as {@code ofac@1f3a…}
 * @param threshold score from which a match counts, and the other settings
 * @param rows how many rows were read
 * @param matched how many had a match that nobody has cleared
 * @param user who screened
 */
public record Screening(
        String id,
        String list,
        String listHash,
        String datasets,
        String threshold,
        int rows,
        int matched,
        String user) {}
