package org.ligature.graph.own;

import java.util.List;

/**
 * That somebody controls a company, and by what.
 *
 * @param controller its node
 * @param basis by what it controls, at the weakest step
 * @param certain whether the sources leave no other way to read them
 * @param steps from the controller down to the company
 */
public record Control(int controller, Basis basis, boolean certain, List<Step> steps) {
    public Control {
        steps = List.copyOf(steps);
    }

    /** By what one controls another, the strongest first. */
    public enum Basis {
        /** More than half of the shares, its own and those of companies that it controls. */
        MAJORITY,
        /** It appoints who leads the company, or a source says so. */
        APPOINTMENT,
        /** A party organisation inside the company. */
        PARTY_ORGANISATION,
        /** A source says that it owns or controls the company, without figures. */
        WORD
    }

    /**
     * One step of control.
     *
     * @param controller node that controls
     * @param controlled node that is controlled
     * @param basis by what
     * @param certain whether the sources leave no other way to read them
     * @param ties what it stands on
     */
    public record Step(int controller, int controlled, Basis basis, boolean certain, List<Integer> ties) {
        public Step {
            ties = List.copyOf(ties);
        }
    }
}
