package org.ligature.screen.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.schema.Schemata;

/** What speaks for and against a match, with invented names and numbers. */
class AlgorithmTest {
    private static final Algorithm BEST = Algorithms.named("best").orElseThrow();

    /** @param properties {@code name=value}, with several separated by semicolons */
    private static Subject subject(String schema, String properties) {
        SortedMap<String, List<String>> map = new TreeMap<>();
        for (String property : properties.split(";", -1)) {
            int equals = property.indexOf('=');
            map.computeIfAbsent(property.substring(0, equals).strip(), k -> new ArrayList<>())
                    .add(property.substring(equals + 1).strip());
        }
        return Subject.of(Objects.requireNonNull(Schemata.standard().schema(schema)), map);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Person  | name=Oda Brandt; birthDate=1960            | name=Oda Brandt; birthDate=1960-04-01      | name_match
                    Person  | name=Oda Brandt; birthDate=1960            | name=Oda Brandt; birthDate=1972            | name_match dob_year_disjoint
                    Person  | name=Oda Brandt; birthDate=1960-04-01      | name=Oda Brandt; birthDate=1960-01-04      | name_match dob_day_disjoint
                    Person  | name=Oda Brandt; nationality=nl            | name=Oda Brandt; country=be                | name_match country_mismatch
                    Person  | name=Oda Brandt; nationality=gb            | name=Oda Brandt; country=gb-sct            | name_match
                    Person  | name=Oda Brandt; gender=female             | name=Oda Brandt; gender=male               | name_match gender_mismatch
                    Person  | name=Oda Brandt; idNumber=AB-1234          | name=Else Other; idNumber=ab 1234          | identifier_match
                    Company | name=Brandt Works; leiCode=00000000000000000098 | name=Else; leiCode=00000000000000000098 | lei_code_match identifier_match
                    Company | name=Brandt; swiftBic=ABCDEF12             | name=Else; swiftBic=ABCDEF12XXX            | bic_code_match
                    Company | name=Brandt; idNumber=123                  | name=Else; idNumber=123                    | -
                    Company | name=Brandt Works; leiCode=00000000000000000098 | name=Brandt Works; leiCode=00000000000000000195 | name_match identifier_mismatch
                    Company | name=Brandt; ticker=44                     | name=Else; ticker=44                       | ticker_match
                    Company | name=Brandt; ticker=4471                   | name=Else; registrationNumber=4471         | -
                    Person  | name=Shorty                                | name=Oda Brandt; weakAlias=shorty          | weak_alias_match
                    Company | name=Brandt Works; address=12 Mill Road, Exford | name=Brandt Works; address=Exford, Mill Road 12 | name_match address_prop_match
                    """)
    void saysWhatItFound(String schema, String example, String candidate, String features) {
        Map<String, Explanation> found =
                BEST.explain(subject(schema, example), subject(schema, candidate), Settings.NONE);
        List<String> held = found.entrySet().stream()
                .filter(e -> e.getValue().score() > 0.5 || e.getKey().startsWith("dob_day"))
                .map(Map.Entry::getKey)
                .toList();
        if (features.equals("-")) assertThat(held).isEmpty();
        else assertThat(held).containsExactly(features.split(" "));
    }

    @Test
    void scoresStayWithinBoundsAndMoreAgainstNeverRaisesThem() {
        Random random = new Random(11);
        String[] names = {"Oda Brandt", "O. Brandt", "Lin Qinghe", "林清河", "Vera Malm", ""};
        String[] against = {"birthDate=1950-02-03", "gender=male", "nationality=br"};
        for (int i = 0; i < 300; i++) {
            String one = "name=" + names[random.nextInt(names.length)];
            String other =
                    "name=" + names[random.nextInt(names.length)] + ";birthDate=1960-04-01;gender=female;country=se";
            double before = score(one, other);
            assertThat(before).isBetween(0.0, 1.0);
            String more = one + ";" + against[random.nextInt(against.length)];
            assertThat(score(more, other)).isLessThanOrEqualTo(before).isBetween(0.0, 1.0);
        }
    }

    private static double score(String example, String candidate) {
        return BEST.score(subject("Person", example), subject("Person", candidate), Settings.NONE);
    }

    @Test
    void algorithmsAreFoundByTheirNames() {
        assertThat(Algorithms.named(" Logic-V2 "))
                .get()
                .extracting(Algorithm::name)
                .isEqualTo("logic-v2");
        assertThat(Algorithms.named("neural-net")).isEmpty();
        assertThat(Algorithms.all())
                .extracting(Algorithm::name)
                .doesNotHaveDuplicates()
                .hasSize(7);
        for (Algorithm algorithm : Algorithms.all()) {
            assertThat(algorithm.features()).extracting(Feature::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void theScoreIsMadeOfWhatIsExplained() {
        Subject one = subject("Person", "name=Oda Brandt; birthDate=1960; nationality=nl");
        Subject other = subject("Person", "name=Oda Brant; birthDate=1972; country=nl");
        double main = 0;
        double others = 0;
        for (Feature feature : BEST.features()) {
            Explanation found = BEST.explain(one, other, Settings.NONE).get(feature.name());
            if (found == null) continue;
            if (feature.qualifier()) others += feature.weight() * found.score();
            else main = Math.max(main, feature.weight() * found.score());
        }
        assertThat(others).isNegative();
        assertThat(BEST.score(one, other, Settings.NONE)).isCloseTo(main + others, within(0.0001));
    }
}
