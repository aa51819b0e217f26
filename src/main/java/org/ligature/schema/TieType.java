package org.ligature.schema;

import java.util.List;

/**
 * A kind of link between a company and a state or its ruling party.
 *
 * @param id stable identifier, such as {@code party_org}
 * @param label full name
 * @param abbrev short English name for narrow columns, at most 12 characters
 * @param description one sentence on what a source says when it claims this
 * @param roles names of the roles that claims of this type may fill, subject first
 */
public record TieType(String id, Label label, String abbrev, String description, List<String> roles) {}
