package org.ligature.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Segment;
import org.ligature.testing.Golden;
import org.ligature.testing.InventedClaims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimLinesTest {
    private static final List<ReviewedClaim> CLAIMS = InventedClaims.of(7, 120).claims();

    @Test
    void lookLikeTheGoldenFile() {
        Golden.check("publish/claims.jsonl", ClaimLines.of(CLAIMS.subList(0, 12)));
    }

    @Test
    void keysStandInTheirOrderOnEveryLine() {
        assertThat(ClaimLines.of(CLAIMS).lines())
                .hasSize(120)
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).propertyNames())
                                .containsExactly(
                                        "id",
                                        "document",
                                        "document_sha256",
                                        "quote",
                                        "start",
                                        "end",
                                        "type",
                                        "subject",
                                        "subject_mention",
                                        "subject_id",
                                        "object",
                                        "object_id",
                                        "value",
                                        "date",
                                        "polarity",
                                        "modality",
                                        "attributed_to",
                                        "roles",
                                        "rule",
                                        "confidence",
                                        "reviewed",
                                        "basis",
                                        "times",
                                        "flags",
                                        "segments",
                                        "state",
                                        "replies"));
    }

    @Test
    void carryTheExactWordsWhateverTheyHold() {
        for (ReviewedClaim claim : CLAIMS) {
            JsonNode line = JsonMapper.shared().readTree(ClaimLines.of(List.of(claim)));
            Segment main = claim.claim().evidence().main();
            assertThat(line.get("quote").stringValue()).isEqualTo(main.exact());
            assertThat(line.get("end").intValue() - line.get("start").intValue())
                    .isEqualTo(main.exact().codePointCount(0, main.exact().length()));
        }
    }
}
