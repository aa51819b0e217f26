package org.ligature.review.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.testing.InventedClaims;
import org.ligature.testing.Told;

class DisputesTest {
    private static final PartialDate Y2016 = PartialDate.of(2016);
    private static final PartialDate JUNE = PartialDate.of(2016, 6);
    private static final PartialDate OCTOBER = PartialDate.of(2016, 10);

    private static Disputes among(Told... told) {
        return Disputes.among(Stream.of(told).map(Told::claim).toList());
    }

    private static Told members(String document, String figure) {
        return Told.in(document, "Orvane", "party_member_count", "Orvane counts " + figure + " party members.")
                .value(figure + " party members");
    }

    private static Told secretary(String document, String person) {
        return Told.in(document, "Orvane", "party_role", person + " is party secretary of Orvane.")
                .role("object", person)
                .role("post", "party secretary");
    }

    private static void one(Disputes found, Kind kind) {
        assertThat(found.disputes()).extracting(Dispute::kind).containsExactly(kind);
    }

    @Test
    void figuresForOneDateThatDifferByMoreThanRoundingAreDisputed() {
        one(among(members("a", "3,210").asOf(JUNE), members("b", "4,700").asOf(JUNE)), Kind.FIGURE);
    }

    @Test
    void anEventAfterTheDocumentIsHardToBelieveUnlessSeveralStandThere() {
        PartialDate said = PartialDate.of(LocalDate.of(2016, 1, 12));
        Told sanctioned = Told.in("a", "Orvane", "listing_sanction", "Harran banned Orvane on 4 May 2021.")
                .of("Invented Monitor", said)
                .from(PartialDate.of(LocalDate.of(2021, 5, 4)));
        Told banned = Told.in("a", "Velmar", "listing_sanction", "Harran banned Velmar on 3 August 2018.")
                .of("Invented Monitor", said)
                .from(PartialDate.of(LocalDate.of(2018, 8, 3)));
        one(among(sanctioned), Kind.IMPLAUSIBLE);
        assertThat(among(sanctioned, banned).disputes())
                .as("a list of newer articles, added later")
                .isEmpty();
    }

    @Test
    void figuresForTwoDatesAreNot() {
        Disputes found =
                among(members("a", "3,210").asOf(JUNE), members("b", "4,700").asOf(OCTOBER));
        assertThat(found.disputes()).isEmpty();
        assertThat(found.explained()).extracting(Explained::reason).containsExactly(Reason.OTHER_TIME);
    }

    @Test
    void aRoundedFigureAgreesWithTheExactOne() {
        Disputes found = among(
                members("a", "about 3,200").asOf(JUNE), members("b", "3,210").asOf(JUNE));
        assertThat(found.disputes()).isEmpty();
        assertThat(found.explained()).extracting(Explained::reason).containsExactly(Reason.ROUNDING);
        assertThat(among(
                                members("a", "more than 3,000").asOf(JUNE),
                                members("b", "3,210").asOf(JUNE))
                        .disputes())
                .isEmpty();
    }

    @Test
    void aBoundThatTheOtherBreaksIsDisputed() {
        one(
                among(
                        members("a", "more than 7,000").asOf(JUNE),
                        members("b", "3,210").asOf(JUNE)),
                Kind.FIGURE);
    }

    @Test
    void aJointFigureIsNotComparedWithASingleOne() {
        Told joint = Told.in("a", "Orvane", "party_member_count", "There are 9,000 members at Orvane and Calder.")
                .role("object", "Calder")
                .value("9,000 members")
                .asOf(JUNE);
        Disputes found = among(joint, members("b", "3,210").asOf(JUNE));
        assertThat(found.disputes()).isEmpty();
        assertThat(found.explained()).extracting(Explained::reason).containsExactly(Reason.JOINT);
    }

    @Test
    void aRateIsNoStock() {
        Told rate = Told.in("a", "Orvane", "party_member_count", "Around 600 new members join Orvane every year.")
                .value("around 600 new members")
                .asOf(JUNE);
        Disputes found = among(rate, members("b", "3,210").asOf(JUNE));
        assertThat(found.disputes()).isEmpty();
        assertThat(found.explained()).extracting(Explained::reason).containsExactly(Reason.RATE);
    }

    @Test
    void aFigureThatOnlyTheQuoteGivesIsReadFromIt() {
        Told bare = Told.in(
                        "a",
                        "Orvane",
                        "party_member_count",
                        "As of June 2016, over 6,000 Orvane\nemployees were members.")
                .asOf(JUNE);
        one(among(bare, members("b", "3,210").asOf(JUNE)), Kind.FIGURE);
    }

    @Test
    void soAndNotSoAreDisputedUnlessForTwoTimes() {
        Told yes = Told.in("a", "Orvane", "political_office", "Ilan Torvey sits in the assembly.")
                .role("object", "Ilan Torvey");
        Told no = Told.in("b", "Orvane", "political_office", "Ilan Torvey never sat in the assembly.")
                .role("object", "Ilan Torvey")
                .not();
        one(among(yes, no), Kind.POLARITY);
        assertThat(among(yes.from(PartialDate.of(2019)), no.from(PartialDate.of(2012)))
                        .disputes())
                .isEmpty();
    }

    @Test
    void besideADatedAnswerOneWithoutADateIsOfTheDayThatItWasGiven() {
        Told yes = Told.in("a", "Orvane", "political_office", "Ilan Torvey sits in the assembly.")
                .role("object", "Ilan Torvey");
        Told no = Told.in("b", "Orvane", "political_office", "Ilan Torvey did not sit in the assembly of 2012.")
                .role("object", "Ilan Torvey")
                .from(PartialDate.of(2012))
                .not();
        assertThat(among(yes.of("Harran Mirror", PartialDate.of(2019)), no).disputes())
                .isEmpty();
        one(among(yes.of("Harran Mirror", PartialDate.of(2012, 5)), no), Kind.POLARITY);
        one(among(yes, no), Kind.POLARITY);
    }

    @Test
    void onePostHasOneHolderAtATime() {
        one(
                among(
                        secretary("a", "Ilan Torvey").from(Y2016),
                        secretary("b", "Mara Quist").from(Y2016)),
                Kind.HOLDER);
        Disputes later = among(
                secretary("a", "Ilan Torvey").from(Y2016),
                secretary("b", "Mara Quist").from(PartialDate.of(2019)));
        assertThat(later.disputes()).isEmpty();
        assertThat(later.explained()).extracting(Explained::reason).containsExactly(Reason.OTHER_TIME);
    }

    @Test
    void aDeputyDisputesNothing() {
        Told deputy = Told.in("b", "Orvane", "party_role", "Mara Quist is deputy party secretary of Orvane.")
                .role("object", "Mara Quist")
                .role("post", "deputy party secretary")
                .from(Y2016);
        assertThat(among(secretary("a", "Ilan Torvey").from(Y2016), deputy).disputes())
                .isEmpty();
    }

    @Test
    void aPostAtTheParentIsNotThePostAtTheCompany() {
        Told parent = Told.in("b", "Orvane", "party_role", "Ilan Torvey is party secretary of Orvane's parent company.")
                .role("object", "Ilan Torvey")
                .role("post", "party secretary");
        one(among(secretary("a", "Ilan Torvey"), parent), Kind.BODY);
    }

    @Test
    void branchAndCommitteeInOneYearAreDisputedBetweenDocuments() {
        Told committee = Told.in("a", "Orvane", "party_org", "Orvane has a party committee.")
                .role("object", "party committee")
                .asOf(Y2016);
        Told branch = Told.in("b", "Orvane", "party_org", "Orvane has a party branch.")
                .role("object", "party branch")
                .asOf(Y2016);
        one(among(committee, branch), Kind.RANK);
        Told branches = Told.in("b", "Orvane", "party_org", "Orvane has 12 party branches.")
                .role("object", "party branches")
                .asOf(Y2016);
        assertThat(among(committee, branches).disputes()).isEmpty();
    }

    @Test
    void oneBeginningHasOneDate() {
        Told early = Told.in("a", "Orvane", "party_org", "Orvane set up a party committee in 2008.")
                .role("object", "party committee")
                .from(PartialDate.of(2008));
        Told late = Told.in("b", "Orvane", "party_org", "The party committee of Orvane was established in 2011.")
                .role("object", "party committee")
                .from(PartialDate.of(2011));
        one(among(early, late), Kind.DATE);
        Told second = Told.in("b", "Orvane", "party_org", "Orvane opened a second party committee in 2011.")
                .role("object", "party committee")
                .from(PartialDate.of(2011));
        assertThat(among(early, second).disputes()).isEmpty();
    }

    @Test
    void aVagueBeginningAgreesWithTheNextYear() {
        Told vague = Told.in("a", "Orvane", "party_org", "Soon after 1999 a party branch was established at Orvane.")
                .role("object", "party branch")
                .from(PartialDate.of(1999));
        Told exact = Told.in("b", "Orvane", "party_org", "Orvane established a party branch in 2000.")
                .role("object", "party branch")
                .from(PartialDate.of(2000));
        assertThat(among(vague, exact).disputes()).isEmpty();
    }

    @Test
    void whatIsHardToBelieveIsFlagged() {
        one(
                among(Told.in("a", "Orvane", "ownership", "The fund holds 140% of Orvane.")
                        .role("object", "Sovereign Fund")
                        .value("140%")),
                Kind.IMPLAUSIBLE);
        one(
                among(
                        Told.in("a", "Orvane", "presence", "Orvane runs 90,000 cameras in Kestrin.")
                                .role("object", "Kestrin")
                                .value("90,000 cameras"),
                        Told.in("b", "Orvane", "presence", "Kestrin has 40,000 people.")
                                .role("object", "Kestrin")
                                .value("40,000 people")),
                Kind.IMPLAUSIBLE);
        one(
                among(Told.in("a", "Orvane", "project", "Orvane delivered it on 3 May 2020.")
                        .of("Monitor", PartialDate.of(2019, 1))
                        .from(PartialDate.of(2020, 5))),
                Kind.IMPLAUSIBLE);
        one(
                among(
                        Told.in("a", "Orvane", "market", "Orvane was founded in 2001 in Kestrin."),
                        Told.in("b", "Orvane", "project", "Orvane won the harbour contract in 1998.")
                                .from(PartialDate.of(1998))),
                Kind.IMPLAUSIBLE);
    }

    private static Cause cause(Disputes found) {
        assertThat(found.disputes()).hasSize(1);
        return found.disputes().getFirst().whys().getFirst().cause();
    }

    @Test
    void aFoundingIsReadFromTheWordsAroundIt() {
        Told won = Told.in("b", "Orvane", "project", "Orvane won the harbour contract in 1998.")
                .from(PartialDate.of(1998));
        for (String words : List.of(
                "Orvane, which was founded in 2001, sells cameras.",
                "Founded in 2001, Orvane sells cameras.",
                "Orvane was incorporated in 2001.")) {
            assertThat(cause(among(Told.in("a", "Orvane", "market", words), won)))
                    .isEqualTo(Cause.BEFORE_FOUNDING);
        }
        assertThat(among(Told.in("a", "Orvane", "market", "Founded in 2001, Calder buys from Orvane."), won)
                        .disputes())
                .isEmpty();
    }

    @Test
    void membersBeforeTheFirstOrganAreHardToBelieve() {
        Told branch = Told.in("a", "Orvane", "party_org", "Orvane established its party branch in 2012.")
                .role("object", "party branch")
                .from(PartialDate.of(2012));
        Told members = members("b", "3,210").asOf(PartialDate.of(2009));
        assertThat(cause(among(branch, members))).isEqualTo(Cause.BEFORE_ORGAN);
        assertThat(among(branch, members("b", "3,210").asOf(PartialDate.of(2013)))
                        .disputes())
                .isEmpty();
        Told committee = Told.in("a", "Orvane", "party_org", "Orvane established its party committee in 2012.")
                .role("object", "party committee")
                .from(PartialDate.of(2012));
        assertThat(among(committee, members).disputes())
                .as("a branch may have come before")
                .isEmpty();
        Told already = Told.in("c", "Orvane", "party_org", "Orvane has a party organisation.")
                .role("object", "party organisation")
                .asOf(PartialDate.of(2008));
        assertThat(among(branch, already, members).disputes())
                .extracting(Dispute::kind)
                .doesNotContain(Kind.IMPLAUSIBLE);
    }

    @Test
    void anEndBeforeItsBeginningIsHardToBelieve() {
        Told grant = Told.in("a", "Orvane", "state_finance", "Orvane received grants from 2018 to 2012.")
                .role("object", "Harran Fund")
                .lasting(PartialDate.of(2018), PartialDate.of(2012));
        assertThat(cause(among(grant))).isEqualTo(Cause.ENDS_BEFORE_BEGIN);
    }

    @Test
    void theSameQuestionKeepsItsIdWhenClaimsJoin() {
        Told[] two = {members("a", "3,210").asOf(JUNE), members("b", "4,700").asOf(JUNE)};
        Told[] three = {two[0], two[1], members("c", "4,701").asOf(JUNE)};
        assertThat(among(three).disputes().getFirst().id())
                .isEqualTo(among(two).disputes().getFirst().id());
    }

    @Test
    void disputesAreMutualAndTheSameInAnyOrder() {
        List<ReviewedClaim> claims = InventedClaims.of(5, 6_000).claims();
        Disputes found = Disputes.among(claims);
        assertThat(found.disputes()).isNotEmpty();
        Map<String, Set<String>> against = found.byClaim();
        against.forEach((id, others) -> {
            assertThat(others).doesNotContain(id);
            others.forEach(o -> assertThat(against.get(o)).contains(id));
        });
        List<ReviewedClaim> shuffled = new java.util.ArrayList<>(claims);
        java.util.Collections.shuffle(shuffled, new Random(3));
        assertThat(Disputes.among(shuffled)).isEqualTo(found);
        assertThat(found.disputes()).allSatisfy(d -> assertThat(d.claims()).noneMatch(ReviewedClaim::rejected));
    }
}
