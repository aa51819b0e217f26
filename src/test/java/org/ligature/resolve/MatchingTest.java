package org.ligature.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ligature.model.Entity;
import org.ligature.resolve.block.Blocks;
import org.ligature.resolve.trait.Population;
import org.ligature.resolve.trait.TraitReader;

/** All people and companies are invented. */
class MatchingTest {
    private static Matching matching(List<Entity> entities, Blocks.Scope scope) {
        TraitReader reader = new TraitReader();
        for (Entity e : entities) reader.add(e, e.datasets().contains("b") ? 1 : 0);
        return Matching.of(Population.of(reader.all()), scope);
    }

    private static List<Suggestion> suggestions(Matching matching, double threshold) {
        return matching.score(0, matching.size(), threshold).stream()
                .map(matching::suggestion)
                .toList();
    }

    private static String who(String id) {
        return id.replaceAll("-.*", "");
    }

    @Test
    void findsThePeopleThatAreOneWithoutBeingTold() {
        List<Entity> people = new InventedPeople(3).people(1500);
        Map<String, Integer> records = new HashMap<>();
        people.forEach(p -> records.merge(who(p.id()), 1, Integer::sum));
        long pairs = records.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        List<Suggestion> found = suggestions(matching(people, Blocks.Scope.ALL), 0.5);
        long right =
                found.stream().filter(s -> who(s.one()).equals(who(s.other()))).count();
        assertThat(right / (double) found.size()).as("precision").isGreaterThan(0.97);
        assertThat(right / (double) pairs).as("recall").isGreaterThan(0.93);
    }

    @Test
    void scoresAreProbabilitiesAndEachPairComesOnce() {
        Matching matching = matching(new InventedPeople(4).people(400), Blocks.Scope.ALL);
        List<Suggestion> all = suggestions(matching, 0);
        assertThat(all).hasSizeGreaterThan(400);
        assertThat(all)
                .allMatch(s -> s.score() >= 0 && s.score() <= 1 && s.one().compareTo(s.other()) < 0);
        assertThat(all.stream().map(s -> s.one() + " " + s.other())).doesNotHaveDuplicates();
        assertThat(suggestions(matching, 0)).isEqualTo(all);
    }

    /** Which of two entities comes first must not matter. */
    @Test
    void theOrderOfTheEntitiesDoesNotMatter() {
        List<Entity> people = new InventedPeople(5).people(300);
        Map<String, Double> forwards = scores(people);
        Map<String, Double> backwards = scores(people.reversed());
        assertThat(backwards.keySet()).isEqualTo(forwards.keySet());
        forwards.forEach((pair, score) ->
                assertThat(backwards.get(pair)).as(pair).isCloseTo(score, org.assertj.core.data.Offset.offset(0.05)));
    }

    private static Map<String, Double> scores(List<Entity> people) {
        Map<String, Double> out = new TreeMap<>();
        suggestions(matching(people, Blocks.Scope.ALL), 0.9)
                .forEach(s -> out.put(s.one() + " " + s.other(), s.score()));
        return out;
    }

    @Test
    void betweenLeavesOutPairsOfOneDataSet() {
        List<Entity> people = new InventedPeople(6)
                .people(300).stream()
                        .map(e -> e.inDatasets(new TreeSet<>(List.of(e.id().endsWith("-0") ? "a" : "b"))))
                        .toList();
        List<Suggestion> found = suggestions(matching(people, Blocks.Scope.BETWEEN), 0.5);
        assertThat(found)
                .isNotEmpty()
                .allMatch(s -> s.one().endsWith("-0") != s.other().endsWith("-0"));
    }

    private static Entity company(String id, String schema, String property, String value, String name) {
        TreeMap<String, List<String>> properties = new TreeMap<>(Map.of("name", List.of(name)));
        properties.put(property, List.of(value));
        return new Entity(id, schema, name, properties, new TreeSet<>(), new TreeSet<>(), null, null, null);
    }

    @Test
    void fewCompaniesAreComparedByWhatExperienceSays() {
        List<Entity> few = List.of(
                company("c1", "Company", "registrationNumber", "QX-99120", "Halcor Optics Co., Ltd."),
                company("c2", "Organization", "registrationNumber", "qx 99120", "Halcor Optics"),
                company("c3", "Company", "registrationNumber", "QX-77001", "Veldport Harbour Works"),
                company("c4", "Company", "registrationNumber", "QX-31415", "Kestrin Foundry"));
        List<Suggestion> found = suggestions(matching(few, Blocks.Scope.ALL), 0.5);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().one()).isEqualTo("c1");
        assertThat(found.getFirst().other()).isEqualTo("c2");
        assertThat(found.getFirst().evidence()).anyMatch(e -> e.field().equals("identifier") && e.bits() > 0);
    }

    @Test
    void aPersonIsNoCompanyAndAVesselIsNone() {
        Entity person = company("x1", "Person", "address", "9 Mill Road 4410", "Halcor Dena");
        Entity company = company("x2", "Company", "address", "9 Mill Road 4410", "Halcor Dena");
        Entity vessel = company("x3", "Vessel", "country", "gb", "Halcor Dena");
        assertThat(suggestions(matching(List.of(person, company, vessel), Blocks.Scope.ALL), 0))
                .isEmpty();
    }

    @Test
    void nothingAndOneGiveNothing() {
        assertThat(suggestions(matching(List.of(), Blocks.Scope.ALL), 0)).isEmpty();
        assertThat(suggestions(matching(new InventedPeople(1).people(1).subList(0, 1), Blocks.Scope.ALL), 0))
                .isEmpty();
    }
}
