package org.ligature.resolve.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Ids;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;

/**
 * Which entities are one, and under what id. A canonical id comes from the oldest judgement of its cluster, so it stays when the cluster grows; where
 * a member has an id of Wikidata, that is it.
 */
public final class Clusters {
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    private final SortedMap<String, Cluster> byId = new TreeMap<>();
    private final Map<String, Cluster> byMember = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Clusters() {}

    /** Works out clusters from the judgements that count, in the order in which they were made. */
    public static Clusters of(List<Judgement> standing) {
        Clusters out = new Clusters();
        Joining joining = new Joining();
        of(standing, Judged.POSITIVE).forEach(j -> joining.join(j.pair()));
        Map<String, List<Judgement>> against = new TreeMap<>();
        for (Judgement no : of(standing, Judged.NEGATIVE))
            if (joining.joined(no.pair()))
                against.computeIfAbsent(joining.root(no.one()), r -> new ArrayList<>())
                        .add(no);
        Map<String, List<Judgement>> groups = new TreeMap<>();
        for (Judgement yes : of(standing, Judged.POSITIVE))
            groups.computeIfAbsent(joining.root(yes.one()), r -> new ArrayList<>())
                    .add(yes);
        groups.forEach((root, positive) -> {
            List<Judgement> negative = against.get(root);
            if (negative == null) out.add(cluster(positive));
            else out.conflicts.add(new Conflict(members(positive), negative, positive));
        });
        return out;
    }

    private static List<Judgement> of(List<Judgement> all, Judged judged) {
        return all.stream().filter(j -> j.judged() == judged).toList();
    }

    private void add(Cluster cluster) {
        byId.put(cluster.id(), cluster);
        cluster.members().forEach(m -> byMember.put(m, cluster));
        cluster.earlier().forEach(e -> byMember.put(e, cluster));
    }

    private static SortedSet<String> members(List<Judgement> positive) {
        SortedSet<String> members = new TreeSet<>();
        for (Judgement yes : positive) {
            members.add(yes.one());
            members.add(yes.other());
        }
        return members;
    }

    /** Goes through the judgements again, to see which ids smaller clusters had before they were joined. */
    private static Cluster cluster(List<Judgement> positive) {
        Joining joining = new Joining();
        Map<String, String> ids = new HashMap<>();
        Map<String, Integer> ages = new HashMap<>();
        Set<String> earlier = new TreeSet<>();
        String id = "";
        for (int age = 0; age < positive.size(); age++) {
            Judgement.Pair pair = positive.get(age).pair();
            String one = ids.remove(joining.root(pair.one()));
            String other = joining.joined(pair) ? null : ids.remove(joining.root(pair.other()));
            id = older(one, other, ages);
            if (id == null) {
                id = Ids.of("lg", List.of(pair.one(), pair.other()));
                ages.put(id, age);
            }
            if (one != null) earlier.add(one);
            if (other != null) earlier.add(other);
            joining.join(pair);
            ids.put(joining.root(pair.one()), id);
        }
        SortedSet<String> members = members(positive);
        earlier.remove(id);
        String known =
                members.stream().filter(WIKIDATA.asMatchPredicate()).findFirst().orElse(null);
        if (known == null) return new Cluster(id, members, new TreeSet<>(earlier));
        earlier.add(id);
        return new Cluster(known, members, new TreeSet<>(earlier));
    }

    private static @Nullable String older(@Nullable String one, @Nullable String other, Map<String, Integer> ages) {
        if (one == null) return other;
        if (other == null) return one;
        return ages.getOrDefault(one, 0) <= ages.getOrDefault(other, 0) ? one : other;
    }

    /** All clusters, by canonical id. */
    public List<Cluster> all() {
        return List.copyOf(byId.values());
    }

    /** What can't be merged because judgements contradict each other. */
    public List<Conflict> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }

    /** The cluster of an entity, or that has or had an id; null for an entity that stands alone. */
    public @Nullable Cluster of(String id) {
        Cluster found = byMember.get(id);
        return found != null ? found : byId.get(id);
    }

    /** The id under which all that is said of an entity is joined; its own where nothing joins it to another. */
    public String canonical(String id) {
        Cluster found = of(id);
        return found == null ? id : found.id();
    }
}
