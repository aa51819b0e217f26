package org.ligature.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

class SubjectsTest {
    @Test
    void aNameJoinsTheOneEntityThatBearsIt() {
        Subjects subjects = new Subjects(List.of(claim("Orvane Optics", "inv:1"), claim("Orvane Optics", null)));
        assertThat(subjects.key("Orvane Optics")).isEqualTo(new Subjects.Key("inv:1", "Orvane Optics"));
    }

    @Test
    void aNameThatTwoEntitiesBearJoinsNeither() {
        Subjects subjects = new Subjects(List.of(claim("Calder", "inv:1"), claim("Calder", "inv:2")));
        assertThat(subjects.key("Calder")).isEqualTo(new Subjects.Key(null, "Calder"));
    }

    @Test
    void anEntityIsShownUnderItsMostFrequentName() {
        Subjects subjects = new Subjects(List.of(
                claim("Quillon", "inv:1"), claim("Quillon Systems", "inv:1"), claim("Quillon Systems", "inv:1")));
        assertThat(subjects.key(new Role(Role.SUBJECT, "Quillon", null, "inv:1")))
                .isEqualTo(new Subjects.Key("inv:1", "Quillon Systems"));
        assertThat(subjects.key("Quillon")).isEqualTo(new Subjects.Key("inv:1", "Quillon Systems"));
    }

    private static ReviewedClaim claim(String caption, String entity) {
        Claim claim = new Claim(
                "sha",
                "party_org",
                Evidence.of(new Segment("r", 0, 1, "x", "", "", Segment.Use.QUOTE)),
                List.of(new Role(Role.SUBJECT, caption, null, entity)),
                null,
                Polarity.POSITIVE,
                Modality.ASSERTED,
                Basis.SOURCED,
                List.of(),
                Times.NONE,
                List.of(),
                new Claim.Origin("test", "rule", "pack@1", 1));
        Document document = new Document("sha", "w", "invented.txt", "text/plain", 1, Document.Metadata.NONE);
        return new ReviewedClaim(claim, claim.id(), document, null, List.of());
    }
}
