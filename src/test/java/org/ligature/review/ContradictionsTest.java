package org.ligature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.testing.InventedClaims;

/** Which claims can't all be so. */
class ContradictionsTest {
    private static final List<ReviewedClaim> CLAIMS =
            InventedClaims.of(5, 12_000).claims();

    @Test
    void contradictionIsMutualAndNeverWithItself() {
        Map<String, Set<String>> found = Contradictions.among(CLAIMS);
        assertThat(found).isNotEmpty();
        found.forEach((id, others) -> {
            assertThat(others).doesNotContain(id);
            others.forEach(other -> assertThat(found.get(other)).contains(id));
        });
    }

    @Test
    void onlyClaimsAboutOneSubjectAndOfOneKindContradict() {
        Map<String, ReviewedClaim> byId =
                CLAIMS.stream().collect(java.util.stream.Collectors.toMap(ReviewedClaim::id, c -> c, (a, b) -> a));
        Contradictions.among(CLAIMS)
                .forEach((id, others) -> others.forEach(other -> {
                    ReviewedClaim one = byId.get(id);
                    ReviewedClaim two = byId.get(other);
                    assertThat(one.rejected() || two.rejected()).isFalse();
                    assertThat(one.claim().type()).isEqualTo(two.claim().type());
                    assertThat(one.claim().subject().entity())
                            .isEqualTo(two.claim().subject().entity());
                    boolean denied = one.claim().polarity() != two.claim().polarity();
                    boolean figures = one.claim().value() != null && two.claim().value() != null;
                    assertThat(denied || figures).isTrue();
                }));
    }

    @Test
    void whatNobodyDeniesContradictsNothing() {
        List<ReviewedClaim> affirmed = CLAIMS.stream()
                .filter(c ->
                        c.claim().polarity() == Polarity.POSITIVE && c.claim().value() == null)
                .toList();
        assertThat(Contradictions.among(affirmed)).isEmpty();
    }
}
