package org.ligature.graph;

/** For each node the ties that meet in it: those of its owners, those of what it owns, all others. */
final class Slots {
    private static final int GROUPS = 3;

    /** Where each group of each node begins; one more at the end. */
    private final int[] starts;

    private final int[] peers;
    private final int[] ties;

    /** Owners alone once more, close together: who climbs from owner to owner looks at little memory. */
    private final int[] ownerStarts;

    private final int[] owners;

    Slots(int nodes, Ties all) {
        boolean[] own = all.ownership();
        starts = new int[GROUPS * nodes + 1];
        count(all, own);
        for (int i = 0; i < starts.length - 1; i++) starts[i + 1] += starts[i];
        peers = new int[starts[starts.length - 1]];
        ties = new int[peers.length];
        fill(all, own);
        ownerStarts = new int[nodes + 1];
        for (int n = 0; n < nodes; n++) ownerStarts[n + 1] = ownerStarts[n] + ownersEnd(n) - begin(n);
        owners = new int[ownerStarts[nodes]];
        for (int n = 0; n < nodes; n++) {
            System.arraycopy(peers, begin(n), owners, ownerStarts[n], ownersEnd(n) - begin(n));
        }
    }

    private static int group(int node, int group) {
        return GROUPS * node + group;
    }

    /** Counts one place ahead, so that summing up gives the beginnings. */
    private void count(Ties all, boolean[] own) {
        for (int t = 0; t < own.length; t++) {
            starts[group(all.to(t), own[t] ? 0 : 2) + 1]++;
            if (all.from(t) != all.to(t)) starts[group(all.from(t), own[t] ? 1 : 2) + 1]++;
        }
    }

    private void fill(Ties all, boolean[] own) {
        int[] next = starts.clone();
        for (int t = 0; t < own.length; t++) {
            int from = all.from(t);
            int to = all.to(t);
            put(next[group(to, own[t] ? 0 : 2)]++, from, t);
            if (from != to) put(next[group(from, own[t] ? 1 : 2)]++, to, t);
        }
    }

    private void put(int slot, int peer, int tie) {
        peers[slot] = peer;
        ties[slot] = tie;
    }

    int begin(int node) {
        return starts[GROUPS * node];
    }

    int ownersEnd(int node) {
        return starts[GROUPS * node + 1];
    }

    int ownedEnd(int node) {
        return starts[GROUPS * node + 2];
    }

    int end(int node) {
        return starts[GROUPS * node + 3];
    }

    int peer(int slot) {
        return peers[slot];
    }

    int tie(int slot) {
        return ties[slot];
    }

    /** Where a node's owners begin among all owners. */
    int firstOwner(int node) {
        return ownerStarts[node];
    }

    int owner(int place) {
        return owners[place];
    }

    /** Bytes that they take. */
    long bytes() {
        return 4L * (starts.length + peers.length + ties.length + ownerStarts.length + owners.length);
    }
}
