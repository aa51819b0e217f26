package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.ReviewedClaim;

/** Turns what documents name as their sources into leanings on documents that are held, or on works that are not. */
final class Cited {
    private static final int SAME_WORDS = 30;
    private static final Pattern KIND = Pattern.compile("reports?|department|website|magazine|newspaper|daily|journal");
    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:request|comment|respon|question|repl(?:y|ies)\\b|advance notice)", Pattern.CASE_INSENSITIVE);

    private final List<Text> texts;
    private final List<Lean> leans;
    private final Map<String, NavigableSet<Integer>> publishers;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<String>> desks = new HashMap<>();

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
        askers(claims);
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
                    .filter(name -> named(name, words))
                    .forEach(name -> cite(place, name, words));
        }
        leans.addAll(whole());
    }

    /** Who asks a company for its reply is the document's own desk, which it doesn't lean on. */
    private void askers(List<ReviewedClaim> claims) {
        for (ReviewedClaim claim : claims) {
            boolean asked = claim.claim().type().equals("response")
                    && REQUEST.matcher(claim.claim().evidence().main().exact()).find();
            if (!asked) continue;
            claim.claim()
                    .object()
                    .ifPresent(o -> desks.computeIfAbsent(claim.document().sha256(), k -> new HashSet<>())
                            .add(Citations.key(o.caption())));
        }
    }

    /** "The ministry" names nobody; a nation's government is named only where the words say that it speaks. */
    private static boolean named(String name, String words) {
        if (!Character.isUpperCase(name.codePointAt(0)) && Character.isLowerCase(name.codePointAt(0))) return false;
        return !name.endsWith(" government") || words.contains("overnment") || words.contains("uthorities");
    }

    /** A document that gives a name once whole and once in part, as "Chen" or "the Treasury", leans on one source. */
    private List<Lean> whole() {
        Map<String, Map<String, Lean>> byDocument = new TreeMap<>();
        found.forEach((key, lean) ->
                byDocument.computeIfAbsent(key.getFirst(), k -> new TreeMap<>()).put(key.getLast(), lean));
        List<Lean> kept = new ArrayList<>();
        byDocument
                .values()
                .forEach(named -> named.forEach((key, lean) -> {
                    boolean part = named.entrySet().stream().anyMatch(e -> part(key, lean, e.getKey(), e.getValue()));
                    if (!part) kept.add(lean);
                }));
        return kept;
    }

    /** The end of a name is the whole again; its beginning only in the same words, or where no more than its kind is missing. */
    private static boolean part(String key, Lean lean, String other, Lean whole) {
        if (other.endsWith(" " + key)) return true;
        if (!other.startsWith(key + " ")) return false;
        int same = Math.min(
                SAME_WORDS, Math.min(lean.words().length(), whole.words().length()));
        boolean oneSentence = lean.words().regionMatches(0, whole.words(), 0, same);
        return oneSentence || KIND.matcher(other.substring(key.length() + 1)).matches();
    }

    private void cite(int place, String name, String words) {
        Document by = texts.get(place).document();
        String key = Citations.key(name);

        // A publisher that cites itself leans on nobody else.
        if (key.isEmpty()
                || own(by.metadata().publisher(), key)
                || own(by.metadata().author(), key)
                || desks.getOrDefault(by.sha256(), Set.of()).contains(key)) return;
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
