package org.ligature.publish.data;

import java.util.List;
import org.ligature.publish.DisputeWords;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;

/** Writes disputes as one JSON document; docs/data-formats.md explains the keys. */
public final class DisputesJson {
    private DisputesJson() {}

    private record Whole(int count, List<Line> disputes, List<Pair> explained) {}

    private record Line(
            String id,
            String kind,
            String subject,
            String question,
            double weight,
            String why,
            List<Code> causes,
            List<Answer> sides) {}

    private record Code(String cause, List<String> details) {}

    private record Answer(String answer, long documents, List<ClaimLine> claims) {}

    private record Pair(String subject, String question, String one, String other, String reason) {}

    /**
     * The whole document.
     *
     * @param says in whose language the reasons are put into words
     */
    public static String of(Disputes disputes, DisputeWords says) {
        return Json.page(new Whole(
                disputes.disputes().size(),
                disputes.disputes().stream().map(d -> line(d, says)).toList(),
                disputes.explained().stream().map(DisputesJson::pair).toList()));
    }

    private static Line line(Dispute d, DisputeWords says) {
        List<Answer> sides = d.sides().stream().map(DisputesJson::answer).toList();
        List<Code> causes = d.whys().stream()
                .map(w -> new Code(w.cause().id(), w.details()))
                .toList();
        return new Line(d.id(), d.kind().id(), d.subject(), d.question(), d.weight(), says.why(d), causes, sides);
    }

    private static Answer answer(Side s) {
        return new Answer(
                s.answer(),
                s.documents(),
                s.claims().stream().map(ClaimLine::of).toList());
    }

    private static Pair pair(Explained e) {
        return new Pair(
                e.subject(),
                e.question(),
                e.one().answer(),
                e.other().answer(),
                e.reason().id());
    }
}
