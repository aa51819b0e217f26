package org.ligature.server.theme;

import org.ligature.publish.Mark;

/**
 * A cell of the table.
 *
 * @param tie id of its tie type
 * @param count how many claims
 * @param mark the strongest of theirs, or what searches say
 */
public record Box(String tie, int count, Mark mark) {}
