package org.ligature.extract.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;

/**
 * A figure or date found among tokens.
 *
 * @param from index of its first token
 * @param to one past its last
 * @param reach one past the last token of what is counted, which other mentions may be part of; {@code to} when nothing is
 * @param classes such as {@code money} or {@code date}
 * @param amount what it amounts to, or null for dates
 * @param period when it is, or null for amounts and for dates that name no time
 */
public record Figure(
        int from,
        int to,
        int reach,
        Set<String> classes,
        Mention.@Nullable Amount amount,
        Mention.@Nullable Period period) {}
