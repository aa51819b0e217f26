package org.ligature.schema;

import java.util.List;

/**
 * A set of tie types that make one table.
 *
 * @param id stable identifier, such as {@code party-state}
 * @param label its name
 * @param ties ids of its tie types, in the order of the columns
 */
public record Theme(String id, Label label, List<String> ties) {}
