package org.ligature.name;

/** What a name names: people, organisations and other things are compared by different rules. */
public enum NameKind {
    /** A human being: family and given names, initials, patronymics, in any order. */
    PERSON,
    /** A company, body or any other organisation: brand, place, industry and legal form. */
    ORGANIZATION,
    /** Anything else, such as a vessel or a place: compared like an organisation, but without legal forms. */
    OTHER
}
