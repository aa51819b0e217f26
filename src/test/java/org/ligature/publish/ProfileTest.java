package org.ligature.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.cli.term.Columns;
import org.ligature.cli.term.Terminal;
import org.ligature.cli.view.ProfileText;
import org.ligature.publish.data.ViewJson;
import org.ligature.publish.markdown.MarkdownProfile;
import org.ligature.testing.Golden;
import org.ligature.testing.InventedClaims;

class ProfileTest {
    private static final Material MATERIAL = InventedClaims.of(7, 120).material();
    private static final Words EN = Words.in("en");

    @Test
    void looksLikeTheGoldenFiles() {
        Profile profile = profile("Ostrel Airlines");
        Golden.check("publish/profile.txt", text(profile));
        Golden.check("publish/profile.md", MarkdownProfile.of(profile, EN));
        Golden.check("publish/profile.json", ViewJson.of(profile("云岭光学")));
    }

    @Test
    void holdsTheSameFactsAsTheSnapshot() {
        Row row = Fixtures.snapshot(MATERIAL).rows().stream()
                .filter(r -> r.caption().equals("Ostrel Airlines"))
                .findFirst()
                .orElseThrow();
        assertThat(profile("Ostrel Airlines").facts().map(Fact::quote))
                .containsExactlyInAnyOrderElementsOf(
                        row.facts().map(Fact::quote).toList());
    }

    @Test
    void findsASubjectByItsOtherNamesAndShowsBothScripts() {
        Identity who = new Identity("Yunling Optics", null, "Company", List.of(), List.of("云岭光学"));
        Profile profile = Profile.of(who, Fixtures.PACK.tieTypes(), MATERIAL, null);
        assertThat(profile.count()).isEqualTo(profile("云岭光学").count()).isPositive();
        assertThat(text(profile)).startsWith("Yunling Optics · 云岭光学\n");
    }

    @Test
    void namesWhatItIsToOthers() {
        Profile fund = profile("Norland Sovereign Fund");
        assertThat(fund.count()).isZero();
        assertThat(fund.named()).isNotEmpty().allMatch(f -> f.claim().type().equals("ownership"));
        assertThat(text(fund)).contains("Nothing is known here").contains("Named in claims about others");
    }

    @Test
    void tellsNothingFoundFromNotSearched() {
        String text = text(profile("Sundry Foods"));
        assertThat(text)
                .contains("∅ Searched, nothing found: Party organisation")
                .doesNotContain("Not searched");
        assertThat(text(profile("Venn Cloud"))).contains("· Not searched: ");
    }

    @Test
    void saysWhenNobodyRepliedToWhatIsAlleged() {
        assertThat(Fixtures.snapshot(MATERIAL).companies()).anySatisfy(row -> {
            Profile profile = profile(row.caption());
            assertThat(profile.alleges()).isTrue();
            assertThat(profile.replies()).isEmpty();
            assertThat(text(profile)).contains("No reply to what is alleged is recorded.");
        });
    }

    private static Profile profile(String name) {
        return Profile.of(Identity.named(name), Fixtures.PACK.tieTypes(), MATERIAL, null);
    }

    private static String text(Profile profile) {
        String text = ProfileText.of(profile, EN, new Terminal(80, false));
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        return text;
    }
}
