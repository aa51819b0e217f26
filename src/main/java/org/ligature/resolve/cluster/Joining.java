package org.ligature.resolve.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ligature.model.Judgement;

/** Joins entities into clusters step by step, and knows which must stay apart. */
public final class Joining {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** A name of the cluster that an entity is in; it changes when clusters are joined. */
    String root(String id) {
        String root = id;
        for (String up = parents.get(root); up != null; up = parents.get(root)) root = up;
        String at = id;
        while (!at.equals(root)) {
            String next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }

    public boolean joined(Judgement.Pair pair) {
        return root(pair.one()).equals(root(pair.other()));
    }

    /** Says that two entities are not one. */
    public void keepApart(Judgement.Pair pair) {
        String one = root(pair.one());
        String other = root(pair.other());
        apart.computeIfAbsent(one, k -> new HashSet<>()).add(pair.other());
        apart.computeIfAbsent(other, k -> new HashSet<>()).add(pair.one());
    }

    /** Whether joining two entities would put two into one cluster that are not one. */
    public boolean barred(Judgement.Pair pair) {
        String one = root(pair.one());
        String other = root(pair.other());
        return apart.getOrDefault(one, Set.of()).stream().anyMatch(id -> root(id).equals(other));
    }

    /** Joins the clusters of two entities, whatever is said against it. */
    public void join(Judgement.Pair pair) {
        String one = root(pair.one());
        String other = root(pair.other());
        if (one.equals(other)) return;
        boolean swap = sizes.getOrDefault(one, 1) < sizes.getOrDefault(other, 1);
        String into = swap ? other : one;
        String from = swap ? one : other;
        parents.put(from, into);
        sizes.put(into, sizes.getOrDefault(into, 1) + sizes.getOrDefault(from, 1));
        Set<String> moved = apart.remove(from);
        if (moved != null) apart.computeIfAbsent(into, k -> new HashSet<>()).addAll(moved);
    }
}
