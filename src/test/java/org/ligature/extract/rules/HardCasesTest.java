package org.ligature.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ligature.extract.rules.Reports.claims;
import static org.ligature.extract.rules.Reports.ofType;
import static org.ligature.extract.rules.Reports.profile;

import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Role;

/** Kinds of sentences that are only read rightly by their meaning; all names are invented. */
class HardCasesTest {

    private static Claim only(List<Claim> claims, String type) {
        List<Claim> found = ofType(claims, type);
        assertThat(found).as("claims of type %s among %s", type, claims).hasSize(1);
        return found.getFirst();
    }

    private static List<String> subjects(List<Claim> claims) {
        return claims.stream().map(c -> c.subject().caption()).toList();
    }

    private static List<String> objects(List<Claim> claims) {
        return claims.stream()
                .map(c -> c.object().map(Role::caption).orElse("-"))
                .toList();
    }

    @Test
    @DisplayName("1: an office that somebody never held is a negative claim")
    void negatedOffice() {
        Claim claim = only(
                profile("Halcor Optics founder Igor Torvey has never been a deputy to the National Assembly."),
                "political_office");
        assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    @DisplayName("1: a Chinese sign that denies elsewhere denies nothing inside a word")
    void signInsideWord() {
        Claim laboratory = only(profile("2021年，砚衡通信公司与乌尔姆港大学共建无线电联合实验室。"), "research");
        assertThat(laboratory.polarity()).isEqualTo(Polarity.POSITIVE);
        Claim committee = only(profile("砚衡通信公司从未设立党委。"), "party_org");
        assertThat(committee.polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    @Disabled("known: the opposite that \"unlike\" implies of the others is not drawn; it needs the others' posts")
    @DisplayName("1: unlike the heads of two others, he is a member")
    void unlike() {
        List<Claim> roles = ofType(
                profile(
                        "Unlike the heads of Calder Mobile and Ostrel Group, Halcor Optics founder Igor Torvey is a member of"
                                + " the Communist Party."),
                "party_role");
        assertThat(roles).filteredOn(c -> c.polarity() == Polarity.NEGATIVE).hasSize(2);
    }

    @Test
    @DisplayName("2: a concession makes one negative and one positive claim")
    void concession() {
        List<Claim> claims = profile(
                "Although not a party member himself, Halcor Optics CEO Igor Torvey is a member of the National Assembly.");
        assertThat(only(claims, "party_role").polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(only(claims, "political_office").polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    @DisplayName("3: whose secretary he is, is what the sentence says, not what the page is about")
    void whoseSecretary() {
        List<Claim> roles = ofType(
                profile("Its chairman, Igor Torvey, is also secretary of the Calder Group party committee."),
                "party_role");
        assertThat(subjects(roles)).contains("Calder Group");
    }

    @Test
    @DisplayName("4, 5: beginnings of different organs keep their own dates")
    void beginnings() {
        List<Claim> organs = ofType(
                profile(
                        "Halcor Optics set up a party branch in 2005. In 2011 Halcor Optics founded a party committee."),
                "party_org");
        assertThat(organs).extracting(c -> c.times().from()).contains(PartialDate.of(2005), PartialDate.of(2011));
    }

    @Test
    @DisplayName("6: a figure of so many every year is a rate")
    void rate() {
        List<Claim> counts =
                ofType(profile("Around 600 new party members join Halcor Optics every year."), "party_member_count");
        assertThat(counts).isNotEmpty().allSatisfy(c -> assertThat(c.flags()).contains("rate"));
    }

    @Test
    @DisplayName("6: a figure for two companies together is marked as joint")
    void joint() {
        List<Claim> counts = ofType(
                profile("There are more than 7,000 party members at Halcor Optics and Calder Mobile."),
                "party_member_count");
        assertThat(counts).isNotEmpty().allSatisfy(c -> assertThat(c.flags()).contains("joint"));
    }

    @Test
    @DisplayName("7: a count holds as of a date")
    void asOf() {
        Claim count = only(profile("As of October 2016, Halcor Optics had 3,600 party members."), "party_member_count");
        assertThat(count.times().asOf()).isEqualTo(PartialDate.of(2016, 10));
        assertThat(count.times().from()).isNull();
    }

    @Test
    @DisplayName("8: what an organ has now is not from the year of its founding")
    void twoTimes() {
        Claim count = only(
                profile("In 2007 Halcor Optics established a party branch that currently has 488 party members."),
                "party_member_count");
        assertThat(count.times().date()).isNull();
    }

    @Test
    @DisplayName("9: what a speaker calls the firm is a statement, not a fact")
    void metaphor() {
        List<Claim> claims = profile(
                "Halcor Optics chairman Igor Torvey said that the firm was 'a state enterprise at heart and the nation's own"
                        + " navy on land'.");
        assertThat(ofType(claims, "statement_quote")).isNotEmpty();
        assertThat(ofType(claims, "military")).isEmpty();
        assertThat(ofType(claims, "ownership")).isEmpty();
    }

    @Test
    @DisplayName("9: an apposition belongs to whom it stands beside")
    void apposition() {
        List<Claim> owned = ofType(
                profile("Calder Holdings Ltd, a state-owned enterprise, described Halcor Optics as a model firm."),
                "ownership");
        assertThat(subjects(owned)).containsOnly("Calder Holdings Ltd");
    }

    @Test
    @DisplayName("10: what is said of a sister company is not said of the company")
    void sister() {
        List<Claim> military = ofType(
                profile("Halcor Optics's sister company Calder Lens remains a supplier to the Orvanian Army."),
                "military");
        assertThat(subjects(military)).containsOnly("Calder Lens");
    }

    @Test
    @DisplayName("11: a flotation is not state finance")
    void flotation() {
        List<Claim> claims =
                profile("Halcor Optics went on to raise $1.8 billion in an initial public offering of its shares.");
        assertThat(ofType(claims, "state_finance")).isEmpty();
    }

    @Test
    @DisplayName("11: money goes from the body to the company")
    void directionOfMoney() {
        Claim claim = only(
                profile("In 2012 the Ministry of Finance injected $40 million into Halcor Optics."), "state_finance");
        assertThat(claim.subject().caption()).isEqualTo("Halcor Optics");
        assertThat(claim.object().map(Role::caption)).contains("Ministry of Finance");
    }

    @Test
    @DisplayName("11: the parent owns the child, in either order")
    void directionOfControl() {
        for (String sentence : List.of(
                "Halcor Optics, a subsidiary of Calder Holdings, makes lenses.",
                "Calder Holdings owns Halcor Optics.",
                "Calder Holdings is the parent company of Halcor Optics.")) {
            List<Claim> owned = ofType(profile(sentence), "ownership");
            assertThat(subjects(owned)).as(sentence).containsOnly("Halcor Optics");
            assertThat(objects(owned)).as(sentence).contains("Calder Holdings");
        }
    }

    @Test
    @DisplayName("12: nested attribution is kept outermost first, and the claim is alleged")
    void nestedAttribution() {
        List<Claim> claims = ofType(
                profile(
                        "According to the Kestrin Times, a report by the Venn Security Agency claimed that Halcor Optics supplied"
                                + " cameras to the Kestrin Police Department."),
                "law_enforcement");
        assertThat(claims).isNotEmpty().allSatisfy(c -> {
            assertThat(c.modality()).isEqualTo(Modality.ALLEGED);
            assertThat(c.attribution()).first().asString().contains("Kestrin Times");
        });
    }

    @Test
    @DisplayName("12: a page that does not mention a role does not deny it")
    void unmentioned() {
        List<Claim> roles = ofType(
                profile("Neither biography mentions his role as party secretary of Halcor Optics."), "party_role");
        assertThat(roles).filteredOn(c -> c.polarity() == Polarity.NEGATIVE).isEmpty();
    }

    @Test
    @DisplayName("13: a percentage above a hundred is kept as written, and flagged")
    void implausible() {
        Claim claim = only(profile("The Ministry of Mines holds a 134% stake in Halcor Optics."), "ownership");
        assertThat(claim.value()).isNotNull();
        assertThat(claim.flags()).contains("implausible-value");
    }

    @Test
    @DisplayName("14: a sentence that a page's furniture interrupts is one claim with several segments")
    void torn() {
        String page = "\n\n\nHighfell Mirror - 30 May 2024\n- %d -\n\n\n";
        List<Claim> claims =
                claims("Halcor Optics\n\nHalcor Optics is a company in Kestrin.\n\nThe Orvanian Army has bought"
                        + page.formatted(12) + "lenses from Halcor Optics since 2011.\n\nThe works are old and"
                        + page.formatted(13) + "rather large for such a town, and the roof\nhas been mended"
                        + page.formatted(14) + "many times.\n");
        assertThat(ofType(claims, "military"))
                .isNotEmpty()
                .allMatch(claim -> claim.evidence().segments().size() > 1);
    }

    @Test
    @DisplayName("15: a city branch is no party branch")
    void cityBranch() {
        assertThat(ofType(
                        profile("In 2019 Halcor Optics signed an agreement with the Kestrin branch of Calder Mobile."),
                        "party_org"))
                .isEmpty();
    }

    @Test
    @DisplayName("15: what will be done is planned")
    void future() {
        List<Claim> claims = ofType(
                profile("Halcor Optics will supply cameras to the Kestrin Police Department."), "law_enforcement");
        assertThat(claims).isNotEmpty().allSatisfy(c -> assertThat(c.modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    @DisplayName("17: what a sentence says of a party alone is not said of the company")
    void background() {
        List<Claim> claims = profile("The Labour Party has tightened its control over private enterprises.");
        assertThat(subjects(claims)).doesNotContain("Halcor Optics");
    }

    @Test
    @DisplayName("18: a visit by three leaders is three claims")
    void visits() {
        List<Claim> visits = ofType(
                profile(
                        "Many leaders, including Igor Torvey, Maria Sanders and Pavel Orlov, have inspected Halcor Optics."),
                "leader_visit");
        assertThat(objects(visits)).containsExactlyInAnyOrder("Igor Torvey", "Maria Sanders", "Pavel Orlov");
    }

    @Test
    @DisplayName("19: several that are added to a list are one claim each")
    void lists() {
        List<Claim> listed = ofType(
                profile(
                        "In May 2019 Halcor Optics, Calder Mobile and Ostrel Group were sanctioned by the Ministry of Trade."),
                "listing_sanction");
        assertThat(subjects(listed)).containsExactlyInAnyOrder("Halcor Optics", "Calder Mobile", "Ostrel Group");
    }

    @Test
    @Disabled("known: \"respectively\" is read as a list; which grade belongs to which company is left to the reviewer")
    @DisplayName("19: respectively")
    void respectively() {
        List<Claim> finance = ofType(
                profile("In 2019 Halcor Optics and Calder Mobile received state loans of $4 million and $9 million,"
                        + " respectively."),
                "state_finance");
        assertThat(finance)
                .extracting(c -> c.value() == null ? "" : c.value().text())
                .containsExactlyInAnyOrder("$4 million", "$9 million");
    }

    @Test
    @DisplayName("A response that denies is not a negative claim, and no-comment neither")
    void responses() {
        for (String sentence : List.of(
                "Halcor Optics denied the allegations.", "Halcor Optics did not respond to a request for comment.")) {
            assertThat(ofType(profile(sentence), "response"))
                    .as(sentence)
                    .isNotEmpty()
                    .allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.POSITIVE));
        }
    }

    @Test
    @DisplayName("Not only is no negation; no longer is one that ends a fact")
    void notOnly() {
        Claim claim = only(
                profile("Halcor Optics supplies optics not only to the Orvanian Army but to farmers."), "military");
        assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(profile("Halcor Optics isn't limited to supplying the Orvanian Army with optics.").stream()
                        .map(Claim::polarity))
                .containsOnly(Polarity.POSITIVE);
    }

    @Test
    @DisplayName("Neither … nor negates both")
    void neitherNor() {
        List<Claim> organs =
                ofType(profile("Halcor Optics has neither a party committee nor a party branch."), "party_org");
        assertThat(organs).isNotEmpty().allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.NEGATIVE));
    }
}
