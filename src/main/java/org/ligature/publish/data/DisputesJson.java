package org.ligature.publish.data;

import java.util.List;
import org.ligature.review.dispute.Dispute;
import org.ligature.review.dispute.Disputes;
import org.ligature.review.dispute.Explained;
import org.ligature.review.dispute.Side;

/** Writes disputes as one JSON document; docs/data-formats.md explains the keys. */
public final class DisputesJson {
    private DisputesJson() {}

    private record Whole(int count, List<Line> disputes, List<Pair> explained) {}

    private record Line(
            String id, String kind, String subject, String question, double weight, String why, List<Answer> sides) {}

    private record Answer(String answer, long documents, List<ClaimLine> claims) {}

    private record Pair(String subject, String question, String one, String other, String reason) {}

    public static String of(Disputes disputes) {
        return Json.page(new Whole(
                disputes.disputes().size(),
                disputes.disputes().stream().map(DisputesJson::line).toList(),
                disputes.explained().stream().map(DisputesJson::pair).toList()));
    }

    private static Line line(Dispute d) {
        List<Answer> sides = d.sides().stream().map(DisputesJson::answer).toList();
        return new Line(d.id(), d.kind().id(), d.subject(), d.question(), d.weight(), d.why(), sides);
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
