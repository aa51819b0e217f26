package org.ligature.review.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.testing.InventedClaims;
import org.ligature.testing.Told;

class TimeTest {
    private static final KnownBy JUNE = new KnownBy(LocalDate.of(2020, 6, 1));

    private static Told told(String document) {
        return Told.in(document, "Orvane", "party_org", "Orvane has a committee.");
    }

    private static boolean known(Told told) {
        return !JUNE.of(List.of(told.claim())).isEmpty();
    }

    @Test
    void whatCameOutByTheDayWasKnown() {
        assertThat(known(told("a").of("M", PartialDate.of(2020, 6)))).isTrue();
        assertThat(known(told("a").of("M", new PartialDate(2020, 6, 2)))).isFalse();
        assertThat(known(told("a"))).isFalse();
    }

    @Test
    void whatHappenedAfterTheDayWasNot() {
        Told early = told("a").of("M", PartialDate.of(2019));
        assertThat(known(early.from(PartialDate.of(2018)))).isTrue();
        assertThat(known(early.from(PartialDate.of(2021)))).isFalse();
    }

    @Test
    void aLaterDayNeverKnowsLess() {
        List<ReviewedClaim> claims = InventedClaims.of(9, 2000).claims();
        List<ReviewedClaim> before = List.of();
        for (int month = 1; month <= 12; month++) {
            KnownBy day = new KnownBy(LocalDate.of(2024, month, 1));
            List<ReviewedClaim> now = day.of(claims);
            assertThat(now).containsAll(before).isEqualTo(day.of(claims));
            before = now;
        }
        assertThat(before).isNotEmpty();
    }

    private static ReviewedClaim members(String document, String figure, int year) {
        return Told.in(document, "Orvane", "party_member_count", "Orvane has " + figure + " members.")
                .value(figure + " members")
                .asOf(PartialDate.of(year))
                .claim();
    }

    @Test
    void figuresOfSeveralDaysAreASeriesOldestFirst() {
        List<ReviewedClaim> claims = Stream.of(members("b", "3,600", 2017), members("a", "3,210", 2016))
                .toList();
        assertThat(Series.among(claims)).singleElement().satisfies(s -> {
            assertThat(s.unit()).isEqualTo("member");
            assertThat(s.points()).extracting(Series.Point::number).containsExactly(3210.0, 3600.0);
        });
        assertThat(Series.among(List.of(members("a", "3,210", 2016), members("b", "3,300", 2016))))
                .isEmpty();
    }
}
