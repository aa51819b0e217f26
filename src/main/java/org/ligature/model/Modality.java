package org.ligature.model;

/** How firmly a source puts a claim: as fact, as something alleged or hedged, or as a plan. */
public enum Modality {
    ASSERTED,
    ALLEGED,
    PLANNED
}
