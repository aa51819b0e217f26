package org.ligature.pipeline.exchange.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ligature.model.Answer;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Decision;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Statement;
import org.ligature.model.Times;
import org.ligature.model.Verdict;
import org.ligature.pipeline.Extractors;

/** Single invented claims and exactly what becomes of them. */
class SayingTest {
    private final List<ReviewedClaim> claims = new ArrayList<>();
    private boolean extended;

    private void claim(String document, String type, @Nullable Quantity value, Role... roles) {
        String quote = "Words of the invented " + document + " about " + type + " of " + roles[0].caption();
        Segment segment = new Segment("r-1", 10, 10 + quote.length(), quote, "", "", Segment.Use.QUOTE);
        Claim claim = new Claim(
                Ids.sha256(document.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                type,
                Evidence.of(segment),
                List.of(roles),
                value,
                Polarity.POSITIVE,
                Modality.ASSERTED,
                Basis.SOURCED,
                List.of(),
                new Times(PartialDate.of(2019), null, null, null),
                List.of(),
                new Claim.Origin("hand", "hand", "core@1", 1));
        Document from = new Document(
                claim.document(),
                "w-1",
                document,
                "text/plain",
                1,
                new Document.Metadata(null, null, null, null, null, "zh", null));
        Decision accepted = new Decision(
                "d-1", claim.id(), Verdict.ACCEPTED, "mq", Instant.parse("2026-03-01T10:00:00.5Z"), "", Map.of());
        claims.add(new ReviewedClaim(
                claim,
                claim.id(),
                from,
                accepted,
                List.of(new Reply("r-1", "Venn Cloud", "", "Ann", null, null, Answer.DENIED, "We deny this.", "mq"))));
    }

    private static Role role(String name, String caption) {
        return new Role(name, caption, caption, null);
    }

    private List<Statement> of(String schema) {
        ClaimStatements.Wish wish = new ClaimStatements.Wish("invented", extended);
        return ClaimStatements.of(claims, Extractors.pack("core"), wish).statements().stream()
                .filter(s -> s.schema().equals(schema))
                .toList();
    }

    private static List<String> values(List<Statement> statements, String prop) {
        return statements.stream()
                .filter(s -> s.prop().equals(prop))
                .map(Statement::value)
                .distinct()
                .toList();
    }

    @Test
    void aStakeIsAnOwnershipWithItsPercentage() {
        Quantity stake = new Quantity("41.5%", new BigDecimal("41.5"), "%");
        claim("a.txt", "ownership", stake, role("subject", "Orvane Optics"), role("object", "Norland Fund"));
        List<Statement> ownership = of("Ownership");
        assertThat(values(ownership, "percentage")).containsExactly("41.5");
        assertThat(values(ownership, "startDate")).containsExactly("2019");
        assertThat(values(ownership, "description"))
                .containsExactly("Reply of the subject: denied (asked by Ann; entered by mq): “We deny this.”");
        assertThat(values(ownership, "owner")).isEqualTo(values(of("LegalEntity"), "id"));
        assertThat(values(ownership, "asset")).isEqualTo(values(of("Company"), "id"));
        assertThat(ownership).allMatch(s -> "2026-03-01T10:00:00".equals(s.firstSeen()));
        assertThat(ownership.stream().filter(s -> s.prop().equals("summary"))).allMatch(s -> "zho".equals(s.lang()));
        assertThat(ownership.stream().filter(s -> s.prop().equals("percentage")))
                .allMatch(s -> s.lang() == null || s.propType().equals("string"));
    }

    @Test
    void twoDocumentsThatSayTheSameStandBehindOneTie() {
        for (String document : List.of("a.txt", "b.txt"))
            claim(document, "ownership", null, role("subject", "Orvane Optics"), role("object", "Norland Fund"));
        List<Statement> ownership = of("Ownership");
        assertThat(ownership.stream().map(Statement::canonicalId).distinct()).hasSize(1);
        assertThat(values(ownership, "proof")).hasSize(2);
        assertThat(values(ownership, "recordId"))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(ReviewedClaim::id).toList());
    }

    @Test
    void theCommitteesOfTwoCompaniesAreTwo() {
        extended = true;
        for (String company : List.of("Orvane Optics", "Venn Cloud"))
            claim("a.txt", "party_org", null, role("subject", company), role("object", "Party committee"));
        List<Statement> organs = of("PartyOrganization");
        assertThat(values(organs, "id")).hasSize(2);
        assertThat(values(organs, "host")).hasSize(2);
    }

    @Test
    void aNameWithCapitalsIsOneThingForAll() {
        for (String company : List.of("Orvane Optics", "Venn Cloud"))
            claim("a.txt", "law_enforcement", null, role("subject", company), role("object", "Kestrin Police"));
        assertThat(values(of("PublicBody"), "id")).hasSize(1);
        for (String company : List.of("Orvane Optics", "Venn Cloud"))
            claim("a.txt", "military", null, role("subject", company), role("object", "the local garrison"));
        assertThat(values(of("Organization"), "id")).hasSize(2);
    }

    @Test
    void countsNeedOurOwnSchema() {
        Quantity count = new Quantity("more than 7,000", BigDecimal.valueOf(7000), "member");
        claim("a.txt", "party_member_count", count, role("subject", "Orvane Optics"));
        assertThat(values(of("Note"), "description")).singleElement().asString().contains("Figure: more than 7,000");
        extended = true;
        assertThat(of("Note")).isEmpty();
        assertThat(values(of("Count"), "number")).containsExactly("7000");
        assertThat(values(of("Count"), "wording")).containsExactly("more than 7,000");
    }

    @Test
    void aTieTypeThatNobodyWroteARuleForIsALink() {
        claim("a.txt", "moon_base", null, role("subject", "Orvane Optics"), role("object", "Tolmer"));
        assertThat(values(of("UnknownLink"), "role")).containsExactly("moon_base");
    }

    @Test
    void aPartWithoutAPropertyStandsInTheDescription() {
        claim(
                "a.txt",
                "programme",
                null,
                role("subject", "Venn Cloud"),
                role("object", "Clear Horizon"),
                role("term", "two years"));
        assertThat(values(of("ProjectParticipant"), "description")).contains("term: two years");
    }

    @Test
    void aTextThatIsTooLongIsCutAndCounted() {
        claim("a.txt", "military", null, role("subject", "Venn Cloud"), role("object", "N".repeat(5000)));
        ClaimStatements.Made made =
                ClaimStatements.of(claims, Extractors.pack("core"), new ClaimStatements.Wish("invented", false));
        assertThat(made.losses().count(Loss.CUT)).isEqualTo(1);
        assertThat(values(of("Organization"), "name"))
                .singleElement()
                .asString()
                .endsWith("…")
                .hasSize(384);
    }
}
