package org.ligature.review.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.model.Answer;
import org.ligature.model.PartialDate;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Words;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.testing.Told;

class RepliesTest {
    private static final ReplyWords ENGLISH = new ReplyWords(Words.in("en"));
    private static final PartialDate DAY = new PartialDate(2024, 5, 20);

    private static Told response(String document, String sentence) {
        return Told.in(document, "Orvane", "response", sentence).of("The Monitor", DAY);
    }

    private static final Told CLAIM = Told.in("a", "Orvane", "party_org", "Orvane has a committee.")
            .of("The Monitor", DAY)
            .alleged();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orvane did not respond to our questions.|NONE
                    Orvane has not yet replied.|NONE
                    No response came from Orvane.|NONE
                    Orvane declined to comment.|REFUSED
                    Orvane refused any comment.|REFUSED
                    A spokesman of Orvane denied it.|DENIED
                    Orvane confirmed the contract.|CONFIRMED
                    Orvane did not answer, but deleted the page.|DELETED
                    奥万公司拒绝置评。|REFUSED
                    奥万公司未回应。|NONE
                    """)
    void readsWhatCameBack(String sentence, Answer answer) {
        assertThat(FoundReplies.in(List.of(response("a", sentence).claim())))
                .extracting(Reply::answer)
                .containsExactly(answer);
    }

    @Test
    void anAttackIsNoReply() {
        assertThat(FoundReplies.in(
                        List.of(response("a", "Orvane calls the Monitor dirty.").claim())))
                .isEmpty();
    }

    @Test
    void noticeAndPublicationTellWhenTheyWereAsked() {
        ReviewedClaim told = response("a", "Although given 9 days advance notice, Orvane refused to comment.")
                .claim();
        assertThat(FoundReplies.in(List.of(told))).singleElement().satisfies(r -> {
            assertThat(r.asker()).isEqualTo("The Monitor");
            assertThat(r.notice()).isEqualTo(9);
            assertThat(r.asked()).isEqualTo(new PartialDate(2024, 5, 11));
        });
    }

    private static List<String> repliesTo(Told claim, List<Reply> entered, Told... responses) {
        List<ReviewedClaim> all = Stream.of(responses).map(Told::claim).toList();
        return AttachedReplies.of(all, entered).with(claim.claim()).replies().stream()
                .map(ENGLISH::line)
                .toList();
    }

    @Test
    void aReplyStandsBesideWhatItsDocumentSaysOfTheSameSubject() {
        Told refused = response("a", "Orvane declined to comment.");
        assertThat(repliesTo(CLAIM, List.of(), refused))
                .containsExactly(
                        "refused to comment (asked by The Monitor; found in a document): “Orvane declined to comment.”");
        assertThat(repliesTo(CLAIM, List.of(), response("b", "Orvane declined to comment.")))
                .isEmpty();
        Told other = Told.in("a", "Calder", "response", "Calder declined to comment.")
                .of("The Monitor", DAY);
        assertThat(repliesTo(CLAIM, List.of(), other)).isEmpty();
    }

    @Test
    void aDenialThatSaysWhatIsDeniedAnswersThatOnly() {
        String words = "Orvane is state-owned, which Orvane denies.";
        Told owned = Told.in("a", "Orvane", "ownership", words).of("The Monitor", DAY);
        List<ReviewedClaim> told = List.of(response("a", words).claim(), owned.claim(), CLAIM.claim());
        AttachedReplies replies = AttachedReplies.of(told.subList(0, 1), List.of(), told);
        assertThat(replies.with(owned.claim()).replies())
                .extracting(Reply::answer)
                .containsExactly(Answer.DENIED);
        AttachedReplies bare =
                AttachedReplies.of(List.of(response("a", "Orvane denied it.").claim()), List.of());
        assertThat(bare.with(owned.claim()).replies()).hasSize(1);
    }

    @Test
    void ofAHeadingAndItsSentenceTheOneThatTellsMoreStays() {
        assertThat(repliesTo(
                        CLAIM,
                        List.of(),
                        response("a", "Orvane: no comment."),
                        response("a", "Given 3 days notice, Orvane declined to comment.")))
                .singleElement()
                .asString()
                .contains("3 days' notice");
    }

    @Test
    void aReplyEnteredByHandStandsWhereItWasPut() {
        String id = CLAIM.claim().id();
        Reply one = new Reply("r-1", "Orvane", id, "Ann", DAY, 2, Answer.DENIED, "Not so.", "mq");
        Reply whole = new Reply("r-2", "Orvane", "", "", null, null, Answer.NONE, "", "mq");
        Reply elsewhere = new Reply("r-3", "Orvane", "c-other", "", null, null, Answer.NONE, "", "mq");
        assertThat(repliesTo(CLAIM, List.of(one, whole, elsewhere)))
                .containsExactly(
                        "denied (asked by Ann on 20 May 2024; 2 days' notice; entered by mq): “Not so.”",
                        "no answer (entered by mq)");
    }

    @Test
    void exportsCarryReplies() {
        Reply one = new Reply("r-1", "Orvane", "", "", null, null, Answer.DENIED, "Not so.", "mq");
        ReviewedClaim with = AttachedReplies.of(List.of(), List.of(one)).with(CLAIM.claim());
        assertThat(ClaimCsv.of(List.of(with))).contains("replies").contains("denied (entered by mq): “Not so.”");
    }
}
