package org.ligature.model;

import java.time.Instant;

/**
 * A search that somebody made outside Ligature, kept so that "searched, nothing found" differs from "not searched".
 *
 * @param subject caption of the company or person searched for
 * @param type tie type it was about, or empty for any
 * @param where what was searched, such as a register or a web site
 * @param query the words used
 * @param found what was found; empty for nothing
 * @param user who searched
 * @param when the moment
 */
public record SearchRecord(
        String subject, String type, String where, String query, String found, String user, Instant when) {}
