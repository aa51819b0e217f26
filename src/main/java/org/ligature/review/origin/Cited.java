package org.ligature.review.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;

/** Turns what documents name as their sources into leanings on documents that are held, or on works that are not. */
final class Cited {
    private final List<Text> texts;
    private final List<Lean> leans;
    private final Map<String, NavigableSet<Integer>> publishers;
    private final Map<String, Integer> places = new HashMap<>();

    /** The first words by which a document names a source stand for all. */
    private final Map<List<String>, Lean> found = new TreeMap<>(
            java.util.Comparator.comparing((List<String> k) -> k.getFirst()).thenComparing(List::getLast));

    Cited(List<Text> texts, List<Lean> leans) {
        this.texts = texts;
        this.leans = leans;
        this.publishers = Citations.publishers(texts);
        for (int i = 0; i < texts.size(); i++) places.put(texts.get(i).sha256(), i);
    }

    void add(List<ReviewedClaim> claims) {
        for (int i = 0; i < texts.size(); i++) {
            for (Citations.Named named : Citations.in(texts.get(i).text())) cite(i, named.name(), named.words());
        }
        for (ReviewedClaim claim : claims) {
            Integer place = places.get(claim.document().sha256());
            if (place == null) continue;
            String words = claim.claim().evidence().main().exact().replaceAll("\\s+", " ");
            // Whoever the claim is about speaks for himself: that is no source beside the document.
            claim.claim().attribution().stream()
                    .filter(name -> claim.claim().roles().stream()
                            .noneMatch(r -> r.caption().equals(name)))
                    .forEach(name -> cite(place, name, words));
        }
        leans.addAll(found.values());
    }

    private void cite(int place, String name, String words) {
        Document by = texts.get(place).document();
        String key = Citations.key(name);

        // A publisher that cites itself leans on nobody else.
        if (key.isEmpty()
                || own(by.metadata().publisher(), key)
                || own(by.metadata().author(), key)) return;
        Document on = only(key, place);
        NavigableSet<Integer> held = publishers.get(key);
        String publisher = held == null
                ? null
                : texts.get(held.first()).document().metadata().publisher();
        String work = publisher == null ? name : publisher;
        found.putIfAbsent(
                List.of(by.sha256(), key),
                new Lean(by.sha256(), on == null ? null : on.sha256(), work, Sign.CITES, words, 1));
    }

    /** Whether a name is the document's own publisher or desk. */
    private static boolean own(@Nullable String who, String key) {
        return who != null && (Citations.key(who) + " ").startsWith(key + " ");
    }

    /** The document that is meant, where the publisher has but one that came out before. */
    private @Nullable Document only(String key, int place) {
        NavigableSet<Integer> held = publishers.get(key);
        if (held == null) return null;
        var before = held.headSet(place);
        return before.size() == 1 ? texts.get(before.first()).document() : null;
    }
}
