package org.ligature.graph.own;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups the numbers of a network into rings that own one another (strongly connected components), owners before what they own.
 *
 * <p>Tarjan's algorithm (SIAM Journal on Computing 1, 1972), without recursion.
 */
final class Components {
    private final Network network;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final boolean[] stacked;
    private final List<Integer> stack = new ArrayList<>();
    private final List<int[]> found = new ArrayList<>();
    private int count;

    private Components(Network network) {
        this.network = network;
        index = new int[network.size()];
        low = new int[network.size()];
        next = new int[network.size()];
        stacked = new boolean[network.size()];
    }

    static List<int[]> of(Network network) {
        Components components = new Components(network);
        for (int n = 0; n < network.size(); n++) if (components.index[n] == 0) components.walk(n);
        return components.found;
    }

    private void walk(int root) {
        List<Integer> path = new ArrayList<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int at = path.getLast();
            List<Network.Stakeholder> owners = network.holdings().get(at);
            if (next[at] < owners.size()) {
                int owner = owners.get(next[at]++).owner();
                if (index[owner] == 0) enter(owner, path);
                else if (stacked[owner]) low[at] = Math.min(low[at], index[owner]);
                continue;
            }
            path.removeLast();
            if (!path.isEmpty()) low[path.getLast()] = Math.min(low[path.getLast()], low[at]);
            if (low[at] == index[at]) close(at);
        }
    }

    private void enter(int node, List<Integer> path) {
        index[node] = ++count;
        low[node] = count;
        stack.add(node);
        stacked[node] = true;
        path.add(node);
    }

    private void close(int root) {
        List<Integer> members = new ArrayList<>();
        int member;
        do {
            member = stack.removeLast();
            stacked[member] = false;
            members.add(member);
        } while (member != root);
        found.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
}
