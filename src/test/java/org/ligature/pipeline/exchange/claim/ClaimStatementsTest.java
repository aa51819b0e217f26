package org.ligature.pipeline.exchange.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Segment;
import org.ligature.model.Statement;
import org.ligature.pipeline.Extractors;
import org.ligature.schema.Pack;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.testing.InventedClaims;

/** What invented claims become; each property is held over several seeds. */
class ClaimStatementsTest {
    private static final Set<String> OURS = Set.of("PartyOrganization", "Count", "StateFinance", "Programme");
    private static final Set<String> CAREFUL = Set.of("Note", "UnknownLink");
    private static final Pack PACK = Extractors.pack("core");

    private static ClaimStatements.Made made(List<ReviewedClaim> claims, boolean extended) {
        return ClaimStatements.of(claims, PACK, new ClaimStatements.Wish("invented", extended));
    }

    private static Map<String, List<Statement>> things(ClaimStatements.Made made) {
        return made.statements().stream()
                .collect(Collectors.groupingBy(Statement::canonicalId, TreeMap::new, Collectors.toList()));
    }

    private static List<String> values(List<Statement> thing, String prop) {
        return thing.stream()
                .filter(s -> s.prop().equals(prop))
                .map(Statement::value)
                .toList();
    }

    private static Schema schema(Statement statement) {
        return Objects.requireNonNull(Schemata.standard().schema(statement.schema()), statement.schema());
    }

    /** Things that are no company, person or place: what claims make beside those who play a part in them. */
    private static Map<String, List<Statement>> ties(ClaimStatements.Made made) {
        return things(made).entrySet().stream()
                .filter(e -> e.getKey().startsWith("t-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStatementFitsTheModel(long seed) {
        for (boolean extended : List.of(false, true)) {
            ClaimStatements.Made made = made(InventedClaims.of(seed, 300).claims(), extended);
            Map<String, List<Statement>> things = things(made);
            for (Statement s : made.statements()) {
                assertThat(extended || !OURS.contains(s.schema()))
                        .as(s.schema())
                        .isTrue();
                if (s.prop().equals(Statement.PRESENCE)) continue;
                Property property = Objects.requireNonNull(schema(s).property(s.prop()), s.schema() + ":" + s.prop());
                assertThat(s.propType()).isEqualTo(property.type().id());
                if (property.type() == PropertyType.ENTITY) pointsTo(things, property, s.value());
            }
        }
    }

    private static void pointsTo(Map<String, List<Statement>> things, Property property, String target) {
        assertThat(target).matches("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?");
        assertThat(things).as(property.qualified()).containsKey(target);
        Schema there = schema(things.get(target).getFirst());
        assertThat(there.isA(Objects.requireNonNull(property.range())))
                .as("%s points to %s", property.qualified(), there.name())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whatIsNotSoOrOnlyAllegedNeverLooksLikeAFact(long seed) {
        for (boolean extended : List.of(false, true)) {
            List<ReviewedClaim> claims = InventedClaims.of(seed, 300).claims();
            ClaimStatements.Made made = made(claims, extended);
            int seen = 0;
            for (ReviewedClaim claim : claims) {
                boolean negative = claim.claim().polarity() == Polarity.NEGATIVE;
                boolean asserted = claim.claim().modality() == Modality.ASSERTED;
                if (claim.rejected() || (asserted && !negative)) continue;
                seen++;
                for (List<Statement> tie : ties(made).values()) {
                    if (tie.stream().noneMatch(s -> claim.id().equals(s.claim()))) continue;
                    assertThat(tie.getFirst().schema()).isIn(negative ? Set.of("Note") : CAREFUL);
                    assertThat(values(tie, "description"))
                            .anyMatch(d -> d.contains(
                                    negative
                                            ? "not so"
                                            : claim.claim().modality() == Modality.ALLEGED ? "Alleged" : "Planned"));
                    for (String role : values(tie, "role")) assertThat(role).matches("(alleged|planned): .*");
                }
            }
            assertThat(seen).isGreaterThan(20);
        }
    }

    @Test
    void rejectedClaimsLeaveNoTrace() {
        List<ReviewedClaim> claims = InventedClaims.of(7, 400).claims();
        Set<String> rejected = claims.stream()
                .filter(ReviewedClaim::rejected)
                .map(ReviewedClaim::id)
                .collect(Collectors.toSet());
        assertThat(rejected).isNotEmpty();
        assertThat(made(claims, true).statements()).noneMatch(s -> rejected.contains(s.claim()));
    }

    @Test
    void everyClaimStandsWithItsWordsAndItsDocument() {
        List<ReviewedClaim> claims = InventedClaims.of(8, 300).claims();
        ClaimStatements.Made made = made(claims, false);
        for (ReviewedClaim claim : claims) {
            if (claim.rejected()) continue;
            List<List<Statement>> own = ties(made).values().stream()
                    .filter(tie -> tie.stream().anyMatch(s -> claim.id().equals(s.claim())))
                    .toList();
            assertThat(own).as(claim.id()).isNotEmpty();
            String quote = claim.claim().evidence().quotes().stream()
                    .map(Segment::exact)
                    .collect(Collectors.joining(" […] "));
            for (List<Statement> tie : own) {
                assertThat(values(tie, "summary")).contains(quote);
                assertThat(values(tie, "proof"))
                        .contains("doc-" + claim.document().sha256().substring(0, 20));
            }
        }
    }

    @Test
    void whatNobodyReviewedSaysSo() {
        ClaimStatements.Made made = made(InventedClaims.of(9, 300).claims(), true);
        Predicate<List<Statement>> unreviewed =
                tie -> values(tie, "description").stream().anyMatch(d -> d.contains("Nobody has reviewed"));
        int count = 0;
        for (List<Statement> tie : ties(made).values()) {
            boolean open =
                    tie.stream().anyMatch(s -> Set.of("unreviewed", "unsure").contains(s.origin()));
            assertThat(unreviewed.test(tie)).isEqualTo(open);
            if (open) count++;
        }
        assertThat(count).isPositive().isLessThan(ties(made).size());
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<ReviewedClaim> claims = new ArrayList<>(InventedClaims.of(10, 300).claims());
        ClaimStatements.Made once = made(claims, true);
        Collections.shuffle(claims, new Random(11));
        ClaimStatements.Made again = made(claims, true);
        assertThat(again.statements()).isEqualTo(once.statements());
        assertThat(again.losses().csv()).isEqualTo(once.losses().csv());
        assertThat(new TreeSet<>(once.statements().stream().map(Statement::id).toList()))
                .hasSameSizeAs(once.statements());
    }

    @Test
    void whatIsLostIsCounted() {
        List<ReviewedClaim> claims = InventedClaims.of(12, 300).claims().stream()
                .filter(c -> !c.rejected())
                .toList();
        LossReport nearest = made(claims, false).losses();
        LossReport extended = made(claims, true).losses();
        assertThat(nearest.count(Loss.PLACE)).isEqualTo(claims.size());
        assertThat(nearest.count(Loss.NOT_SO)).isEqualTo(count(claims, c -> c.polarity() == Polarity.NEGATIVE));
        assertThat(nearest.count(Loss.ASSERTER))
                .isEqualTo(count(claims, c -> !c.attribution().isEmpty()));
        assertThat(nearest.count(Loss.FIGURE)).isGreaterThan(extended.count(Loss.FIGURE));
        assertThat(nearest.count(Loss.KIND)).isGreaterThan(extended.count(Loss.KIND));
        assertThat(nearest.csv().lines().count()).isEqualTo(nearest.lines().size() + 1L);
    }

    private static int count(List<ReviewedClaim> claims, Predicate<Claim> which) {
        return (int) claims.stream().map(ReviewedClaim::claim).filter(which).count();
    }
}
