package org.ligature.model;

/** What a claim rests on in its document: a named or linked source, the writer's inference, or opinion. */
public enum Basis {
    SOURCED,
    INFERRED,
    OPINION
}
