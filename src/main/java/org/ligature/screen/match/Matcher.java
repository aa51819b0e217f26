package org.ligature.screen.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.index.entity.EntityIndex;
import org.ligature.index.entity.Example;
import org.ligature.index.entity.NameKinds;
import org.ligature.index.entity.Scope;
import org.ligature.model.Entity;
import org.ligature.schema.PropertyType;

/** Finds what an example most likely tells of: candidates from the index, scored and explained. Safe for many threads. */
public final class Matcher {
    private static final int KEPT = 50_000;

    private final EntityIndex index;
    /** Names of candidates are asked for again and again; making them ready takes longer than comparing them. */
    private final Map<String, Subject> subjects = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Subject> eldest) {
            return size() > KEPT;
        }
    };

    public Matcher(EntityIndex index) {
        this.index = index;
    }

    /**
     * What is asked.
     *
     * @param example what is known of the thing
     * @param scope among which entities
     * @param algorithm how to score
     * @param settings what is changed about it
     * @param candidates how many entities to score
     */
    public record Asked(Subject example, Scope scope, Algorithm algorithm, Settings settings, int candidates) {}

    /**
     * An entity that was scored.
     *
     * @param entity the entity
     * @param score from 0 to 1
     * @param asked what was asked
     * @param subject the entity, ready to compare
     */
    public record Match(Entity entity, double score, Asked asked, Subject subject) {
        /** What the score stands on, by the names of the features; worked out when it is asked for. */
        public Map<String, Explanation> explanations() {
            return asked.algorithm().explain(asked.example(), subject, asked.settings());
        }
    }

    /** All candidates whose score is above a cutoff, best first. */
    public List<Match> matches(Asked asked, double cutoff) {
        List<Match> matches = new ArrayList<>();
        Algorithm.Scoring scoring = asked.algorithm().scoring(asked.example(), asked.settings());
        for (Entity entity : index.candidates(example(asked.example()), asked.scope(), asked.candidates())) {
            Subject subject = subject(entity);
            double score = scoring.of(subject);
            if (score > cutoff) matches.add(new Match(entity, score, asked, subject));
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score())
                .thenComparing(m -> m.entity().id()));
        return matches;
    }

    private static Example example(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : NameKinds.names(subject.schema())) names.addAll(subject.values(name));
        names.addAll(subject.values("weakAlias"));
        Map<PropertyType, Set<String>> others = new TreeMap<>();
        for (PropertyType type : PropertyType.values()) {
            if (type == PropertyType.NAME || type == PropertyType.ENTITY) continue;
            Set<String> values = subject.ofType(type);
            if (!values.isEmpty()) others.put(type, values);
        }
        return new Example(NameKinds.of(subject.schema()), names, others);
    }

    private Subject subject(Entity entity) {
        synchronized (subjects) {
            Subject kept = subjects.get(entity.id());
            if (kept != null) return kept;
        }
        Subject made = Subject.of(entity);
        synchronized (subjects) {
            subjects.put(entity.id(), made);
        }
        return made;
    }
}
