package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Graph;
import org.ligature.graph.Trait;

/**
 * Finds who controls a company.
 *
 * <p>Control by majority counts together what a controller holds itself and through companies that it controls, until nothing is added:
 * the company-control problem (S. Ceri, G. Gottlob, L. Tanca, <i>Logic Programming and Databases</i>, 1990). The other kinds go step by
 * step, from the company to who is said to control it, and on to who controls that one.
 */
final class Controls {
    private static final double HALF = 0.5;
    private static final String PARTY_ORGANISATION = "party_org";

    private final Graph graph;
    private final Network network;
    private final Window window;

    Controls(Graph graph, Network network, Window window) {
        this.graph = graph;
        this.network = network;
        this.window = window;
    }

    /** All who control the company, by strength of the basis. */
    List<Control> all() {
        Map<Integer, Control> found = new TreeMap<>();
        for (int owner = 1; owner < network.size(); owner++) majority(owner, found);
        spread(found);
        return found.values().stream()
                .sorted(Comparator.comparing((Control c) -> !c.certain())
                        .thenComparing(Control::basis)
                        .thenComparingInt(c -> c.steps().size())
                        .thenComparingInt(Control::controller))
                .toList();
    }

    private void majority(int owner, Map<Integer, Control> found) {
        for (boolean certain : new boolean[] {true, false}) {
            Map<Integer, Control.Step> held = held(owner, certain);
            if (!held.containsKey(0)) continue;
            List<Control.Step> steps = chain(owner, held);
            found.put(
                    network.nodes().get(owner),
                    new Control(network.nodes().get(owner), Control.Basis.MAJORITY, certain, steps));
            return;
        }
    }

    /** Companies that an owner holds by majority, with the step that adds each of them. */
    private Map<Integer, Control.Step> held(int owner, boolean certain) {
        Map<Integer, Control.Step> held = new HashMap<>();
        boolean added = true;
        while (added) {
            added = false;
            for (int company = 0; company < network.size(); company++) {
                if (company == owner || held.containsKey(company)) continue;
                Control.Step step = step(owner, company, held, certain);
                if (step == null) continue;
                held.put(company, step);
                added = true;
            }
        }
        return held;
    }

    private Control.@Nullable Step step(int owner, int company, Map<Integer, Control.Step> held, boolean certain) {
        double sum = 0;
        int greatest = owner;
        double most = -1;
        List<Integer> ties = new ArrayList<>();
        for (Network.Stakeholder s : network.holdings().get(company)) {
            if (s.owner() != owner && !held.containsKey(s.owner())) continue;
            // Where only the owners are named, a majority is possible but nothing speaks for it.
            double part = certain ? s.low() : s.holding().stake().unknown() ? 0 : s.high();
            sum += part;
            if (part > most) {
                most = part;
                greatest = s.owner();
            }
            ties.addAll(s.holding().ties());
        }
        if (sum <= HALF) return null;
        return new Control.Step(
                network.nodes().get(greatest), network.nodes().get(company), Control.Basis.MAJORITY, certain, ties);
    }

    /** The steps from an owner down to the company, each by the greatest holder among those held. */
    private List<Control.Step> chain(int owner, Map<Integer, Control.Step> held) {
        List<Control.Step> steps = new ArrayList<>();
        int at = 0;
        while (at != owner && steps.size() <= network.size()) {
            Control.Step step = held.get(at);
            if (step == null) break;
            steps.addFirst(step);
            at = network.number(step.controller());
        }
        return steps;
    }

    /** From the company upwards, one step of any basis at a time; a majority that was found stays. */
    private void spread(Map<Integer, Control> found) {
        record Reached(int node, List<Control.Step> steps) {}
        List<Reached> open = new ArrayList<>(List.of(new Reached(network.nodes().getFirst(), List.of())));
        TreeSet<Integer> seen = new TreeSet<>(List.of(network.nodes().getFirst()));
        found.values().stream().filter(Control::certain).forEach(c -> {
            seen.add(c.controller());
            open.add(new Reached(c.controller(), c.steps()));
        });
        for (int at = 0; at < open.size(); at++) {
            Reached reached = open.get(at);
            for (Control.Step step : steps(reached.node())) {
                if (!seen.add(step.controller())) continue;
                List<Control.Step> steps = new ArrayList<>(List.of(step));
                steps.addAll(reached.steps());
                open.add(new Reached(step.controller(), steps));
                found.put(step.controller(), together(step.controller(), steps));
            }
        }
    }

    private static Control together(int controller, List<Control.Step> steps) {
        Control.Basis weakest = steps.stream()
                .map(Control.Step::basis)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Control(controller, weakest, steps.stream().allMatch(Control.Step::certain), steps);
    }

    /** Who controls a node directly, by anything but counted shares. */
    private List<Control.Step> steps(int node) {
        List<Control.Step> steps = new ArrayList<>();
        if (graph.kind(node).unowned()) return steps;
        for (Control.Basis basis : Control.Basis.values()) {
            Map<Integer, List<Integer>> ties = new TreeMap<>();
            for (int slot = graph.begin(node); slot < graph.end(node); slot++) {
                int tie = graph.tie(slot);
                if (speaks(node, slot, tie, basis))
                    ties.computeIfAbsent(graph.peer(slot), p -> new ArrayList<>())
                            .add(tie);
            }
            ties.forEach((controller, list) -> steps.add(new Control.Step(
                    controller, node, basis, list.stream().anyMatch(t -> !graph.has(t, Trait.ALLEGED)), list)));
        }
        return steps;
    }

    private boolean speaks(int node, int slot, int tie, Control.Basis basis) {
        if (graph.has(tie, Trait.NEGATIVE) || !window.holds(graph, tie)) return false;
        boolean owner = slot < graph.ownersEnd(node);
        return switch (basis) {
            case MAJORITY -> false;
            case APPOINTMENT -> owner && graph.has(tie, Trait.APPOINTS);
            case PARTY_ORGANISATION ->
                graph.from(tie) == node
                        && graph.type(tie).equals(PARTY_ORGANISATION)
                        && graph.kind(graph.peer(slot)).official();
            case WORD -> owner && graph.has(tie, Trait.SAID_CONTROL);
        };
    }
}
