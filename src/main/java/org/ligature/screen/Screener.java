package org.ligature.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.index.names.NameIndex;
import org.ligature.index.names.NameIndexBuilder;
import org.ligature.model.Entity;
import org.ligature.name.ComparableName;
import org.ligature.schema.Property;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.screen.match.Algorithm;
import org.ligature.screen.match.Algorithms;
import org.ligature.screen.match.Explanation;
import org.ligature.screen.match.Settings;
import org.ligature.screen.match.Subject;

/** Finds the entities that names may mean: candidates by the keys of names, scored as the API scores them. Safe for many threads. */
public final class Screener {
    /** So many names are compared for one name of a query. */
    private static final int CANDIDATES = 60;
    /** Names are kept ready to compare while there are no more than this; else they are made ready again for each comparison. */
    private static final int READY = 300_000;

    private static final Algorithm SCORING = Algorithms.named(Algorithms.BEST).orElseThrow();

    private final NameIndex index;
    private final NameIndex codes;
    private final List<Entity> entities;
    private final @Nullable List<Subject> ready;

    private Screener(NameIndex index, NameIndex codes, List<Entity> entities) {
        this.index = index;
        this.codes = codes;
        this.entities = entities;
        this.ready =
                index.size() > READY ? null : entities.stream().map(Subject::of).toList();
    }

    /** Gathers entities; several pieces of one entity, with one id, count as one. */
    public static final class Builder {
        private final NameIndexBuilder names = new NameIndexBuilder();
        private final NameIndexBuilder codes = new NameIndexBuilder();
        private final List<Entity> entities = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        /** Takes in an entity. */
        public Builder add(Entity given) {
            Schema schema = Schemata.standard().schema(given.schema());
            if (schema == null || !(schema.matchable() || schema.name().equals("Thing"))) return this;
            Entity entity = lean(given, telling(schema, given));
            int number = numbers.computeIfAbsent(entity.id(), id -> entities.size());
            if (number == entities.size()) entities.add(entity);
            else entities.set(number, entities.get(number).with(entity));
            Subject subject = Subject.of(entity);
            Set<String> weak = new LinkedHashSet<>(entity.values(List.of("weakAlias")));
            for (ComparableName name : subject.names(subject.kind())) add(name, number);
            for (String name : weak) add(ComparableName.of(name, subject.kind()), number);
            long[] numbered = CodeKeys.of(subject);
            if (numbered.length > 0) codes.add("", numbered, number);
            return this;
        }

        private void add(ComparableName name, int number) {
            if (!name.isEmpty()) names.add(name.words().text(), name.keys(), number);
        }

        /** What things are told apart by; the rest would only fill the memory. */
        private static SortedMap<String, List<String>> telling(Schema schema, Entity entity) {
            SortedMap<String, List<String>> kept = new TreeMap<>();
            entity.properties().forEach((name, values) -> {
                Property property = schema.property(name);
                boolean tells = property != null && (property.matchable() || name.equals("weakAlias"));
                if (tells) kept.put(name, values);
            });
            return kept;
        }

        private static Entity lean(Entity all, SortedMap<String, List<String>> kept) {
            return new Entity(
                    all.id(), all.schema(), all.caption(), kept, all.datasets(), new TreeSet<>(), null, null, null);
        }

        public Screener build() {
            return new Screener(names.build(), codes.build(), List.copyOf(entities));
        }
    }

    /** How many entities it knows. */
    public int size() {
        return entities.size();
    }

    private record Scored(int entity, Subject subject, double score) {}

    /**
     * The entities that a query may mean.
     *
     * @param most how many at most
     * @param least the least score
     * @return the most likely first; of those as likely, whose names have more in common with the query
     */
    public List<Hit> screen(Query query, int most, double least) {
        Subject asked = query.subject();
        Algorithm.Scoring scoring = SCORING.scoring(asked, Settings.NONE);
        Map<Integer, Scored> found = new LinkedHashMap<>();
        long[] numbered = CodeKeys.of(asked);
        if (numbered.length > 0) {
            for (int candidate : codes.candidates(numbered, CANDIDATES)) {
                int owner = codes.owner(candidate);
                found.computeIfAbsent(owner, o -> scored(scoring, o));
            }
        }
        for (ComparableName name : asked.names(query.kind())) {
            for (int candidate : index.candidates(name.keys(), CANDIDATES)) {
                int owner = index.owner(candidate);
                if (!found.containsKey(owner)
                        && !query.apart(entities.get(owner).schema())) found.put(owner, scored(scoring, owner));
            }
        }
        return found.values().stream()
                .filter(s -> s.score() >= least)
                // Of those as likely, those come first that share rarer keys: the order in which the index found them.
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .limit(most)
                .map(s -> hit(asked, s))
                .toList();
    }

    private Scored scored(Algorithm.Scoring scoring, int owner) {
        Subject subject = ready == null ? Subject.of(entities.get(owner)) : ready.get(owner);
        return new Scored(owner, subject, scoring.of(subject));
    }

    private Hit hit(Subject asked, Scored scored) {
        Entity entity = entities.get(scored.entity());
        Map<String, Explanation> why = SCORING.explain(asked, scored.subject(), Settings.NONE);
        Explanation names = why.getOrDefault(Algorithms.NAME_FEATURE, Explanation.NONE);
        List<String> reasons =
                why.values().stream().flatMap(e -> e.reasons().stream()).toList();
        return new Hit(
                entity.id(),
                names.candidate() == null ? entity.caption() : names.candidate(),
                entity.caption(),
                entity.schema(),
                List.copyOf(entity.datasets()),
                scored.score(),
                reasons,
                List.of());
    }
}
