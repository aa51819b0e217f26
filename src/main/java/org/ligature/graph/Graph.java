package org.ligature.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Companies, people and bodies, and the ties between them; never changes, and safe for many threads.
 *
 * <p>A node's ties stand in slots, one after the other: {@link #begin} to {@link #ownersEnd} those of its owners, on to
 * {@link #ownedEnd} those of what it owns, on to {@link #end} all others, whichever way they lead.
 */
public final class Graph {
    private final Names ids;
    private final Texts captions;
    private final byte[] kinds;
    private final Ties ties;
    private final Slots slots;
    private final boolean denials;

    Graph(Names ids, Texts captions, byte[] kinds, Ties ties) {
        this.ids = ids;
        this.captions = captions;
        this.kinds = kinds;
        this.ties = ties;
        this.slots = new Slots(kinds.length, ties);
        this.denials = ties.any(Trait.NEGATIVE);
    }

    /** How many nodes there are. */
    public int size() {
        return kinds.length;
    }

    /** How many ties there are. */
    public int ties() {
        return ties.size();
    }

    /** The number of the node of an id, or -1. */
    public int node(String id) {
        return ids.find(id);
    }

    public String id(int node) {
        return ids.at(node);
    }

    /** How a node is called. */
    public String caption(int node) {
        return captions.at(node);
    }

    public NodeKind kind(int node) {
        return NodeKind.at(kinds[node]);
    }

    /** The number of slots of a node. */
    public int degree(int node) {
        return slots.end(node) - slots.begin(node);
    }

    public int begin(int node) {
        return slots.begin(node);
    }

    public int ownersEnd(int node) {
        return slots.ownersEnd(node);
    }

    public int ownedEnd(int node) {
        return slots.ownedEnd(node);
    }

    public int end(int node) {
        return slots.end(node);
    }

    /** The place of a node's first owner; those of one node stand one after the other, up to the first of the next node. */
    public int firstOwner(int node) {
        return slots.firstOwner(node);
    }

    /** The owner at a place, of the tie in the slot as far from {@link #begin}. */
    public int owner(int place) {
        return slots.owner(place);
    }

    /** The node at the other end of the tie in a slot. */
    public int peer(int slot) {
        return slots.peer(slot);
    }

    /** The tie in a slot. */
    public int tie(int slot) {
        return slots.tie(slot);
    }

    /** The end of a tie that is not the given one. */
    public int other(int tie, int node) {
        return ties.from(tie) ^ ties.to(tie) ^ node;
    }

    public int from(int tie) {
        return ties.from(tie);
    }

    public int to(int tie) {
        return ties.to(tie);
    }

    public String type(int tie) {
        return ties.type(tie);
    }

    public Stake stake(int tie) {
        return ties.stake(tie);
    }

    public Span span(int tie) {
        return ties.span(tie);
    }

    /** Whether a tie may have held on some day from one to another. */
    public boolean within(int tie, int first, int last) {
        return ties.within(tie, first, last);
    }

    public float weight(int tie) {
        return ties.weight(tie);
    }

    public boolean has(int tie, Trait trait) {
        return ties.has(tie, trait);
    }

    /** Whether any source denies a tie. */
    public boolean denials() {
        return denials;
    }

    public List<String> statements(int tie) {
        return ties.statements(tie);
    }

    /** A tie with all that is told of it. */
    public Tie told(int tie) {
        return new Tie(
                id(from(tie)),
                id(to(tie)),
                type(tie),
                stake(tie),
                span(tie),
                weight(tie),
                Trait.of(ties.traits(tie)),
                statements(tie));
    }

    /** All ties between two nodes, whichever way they lead, in their order. */
    public int[] between(int one, int other) {
        boolean swap = degree(other) < degree(one);
        int near = swap ? other : one;
        int far = swap ? one : other;
        return IntStream.range(begin(near), end(near))
                .filter(slot -> peer(slot) == far)
                .map(this::tie)
                .sorted()
                .toArray();
    }

    /** Bytes that the graph takes, its arrays counted one by one. */
    public long bytes() {
        return ids.bytes() + captions.bytes() + kinds.length + ties.bytes() + slots.bytes();
    }

    /** Takes nodes and ties, and makes a graph of them. */
    public static final class Builder {
        private final Names ids = new Names();
        private final Texts captions = new Texts();
        private final Ties ties = new Ties();
        private byte[] kinds = new byte[64];

        /** Adds a node, unless there is one of that id; gives its number. */
        public int node(String id, String caption, NodeKind kind) {
            int node = ids.add(id);
            if (node < captions.size()) return node;
            if (node == kinds.length) kinds = Arrays.copyOf(kinds, node + node / 2);
            kinds[node] = kind.code();
            return captions.add(caption);
        }

        /** Adds a tie between two nodes that were added before. */
        public void tie(Tie tie) {
            ties.add(known(tie.from()), known(tie.to()), tie);
        }

        private int known(String id) {
            int node = ids.find(id);
            if (node < 0) throw new IllegalArgumentException("a tie with an unknown end: " + id);
            return node;
        }

        public Graph build() {
            ids.trim();
            captions.trim();
            ties.trim();
            return new Graph(ids, captions, Arrays.copyOf(kinds, ids.size()), ties);
        }
    }
}
