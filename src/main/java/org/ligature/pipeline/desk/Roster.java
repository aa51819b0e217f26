package org.ligature.pipeline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.publish.Identity;
import org.ligature.publish.Subjects;
import org.ligature.schema.NamedThing;

/** Gathers the claims of each subject. */
final class Roster {
    private final Map<String, NamedThing> gazetteer;
    private final Subjects same;
    private final Map<String, Heap> heaps = new TreeMap<>();

    private record Heap(Role first, List<ReviewedClaim> own, List<ReviewedClaim> named) {}

    Roster(Map<String, NamedThing> gazetteer, List<ReviewedClaim> claims) {
        this.gazetteer = gazetteer;
        this.same = new Subjects(claims);
        claims.forEach(this::sort);
    }

    private void sort(ReviewedClaim claim) {
        String about = key(claim.claim().subject());
        heap(about, claim.claim().subject()).own().add(claim);
        TreeSet<String> others = new TreeSet<>();
        for (Role role : claim.claim().roles()) {
            String key = key(role);
            if (!key.equals(about) && others.add(key)) heap(key, role).named().add(claim);
        }
    }

    private Heap heap(String key, Role role) {
        return heaps.computeIfAbsent(key, k -> new Heap(role, new ArrayList<>(), new ArrayList<>()));
    }

    String key(Role role) {
        return same.key(role).text();
    }

    String key(String caption) {
        return same.key(caption).text();
    }

    Map<String, Subject> subjects() {
        Map<String, Subject> all = new TreeMap<>();
        heaps.forEach((key, heap) -> all.put(key, new Subject(key, identity(key, heap), heap.own(), heap.named())));
        return all;
    }

    private Identity identity(String key, Heap heap) {
        NamedThing thing = gazetteer.get(key);
        if (thing != null) return Identity.of(thing);
        String entity = heap.first().entity();
        return entity == null
                ? Identity.named(key)
                : new Identity(heap.first().caption(), entity, null, List.of(), List.of());
    }
}
