package org.ligature.review.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.ligature.model.Ids;
import org.ligature.model.ReviewedClaim;

/** Groups the answers of claims about one subject by question, and compares them. */
final class Comparison<R> {
    /** A question with more answers than this is compared with its neighbours only, so that no hub takes quadratic time. */
    private static final int ALL_PAIRS = 60;

    private static final int EXPLAINED_MOST = 12;

    private final Kind kind;
    private final Person subject;
    private final BiFunction<R, R, Outcome> compare;
    private final Map<String, List<Entry<R>>> questions = new TreeMap<>();

    /** Whom the claims are about. */
    record Person(String key, String caption) {}

    private record Answer<R>(R reading, Side side) {}

    Comparison(Kind kind, Person subject, BiFunction<R, R, Outcome> compare) {
        this.kind = kind;
        this.subject = subject;
        this.compare = compare;
    }

    void add(Entry<R> entry) {
        questions.computeIfAbsent(entry.question(), q -> new ArrayList<>()).add(entry);
    }

    void into(List<Dispute> disputes, List<Explained> explained) {
        questions.forEach((question, entries) -> {
            List<Answer<R>> answers = answers(entries);
            if (answers.size() > 1)
                compare(question, entries.getFirst().asked(), answers, new Found(disputes, explained));
        });
    }

    private record Found(List<Dispute> disputes, List<Explained> explained) {}

    private List<Answer<R>> answers(List<Entry<R>> entries) {
        Map<String, List<Entry<R>>> alike = new TreeMap<>();
        for (Entry<R> e : entries)
            alike.computeIfAbsent(e.answer(), a -> new ArrayList<>()).add(e);
        List<Answer<R>> answers = new ArrayList<>();
        alike.forEach((answer, some) -> {
            List<ReviewedClaim> claims =
                    some.stream().map(Entry::claim).sorted(Order.CLAIMS).toList();
            answers.add(new Answer<>(some.getFirst().reading(), new Side(answer, claims)));
        });
        return answers;
    }

    private void compare(String question, String asked, List<Answer<R>> answers, Found found) {
        TreeSet<Integer> against = new TreeSet<>();
        Map<Why, Double> whys = new LinkedHashMap<>();
        int told = 0;
        for (int i = 0; i < answers.size(); i++) {
            int last = answers.size() > ALL_PAIRS ? Math.min(answers.size(), i + 4) : answers.size();
            for (int j = i + 1; j < last; j++) {
                Answer<R> one = answers.get(i);
                Answer<R> other = answers.get(j);
                Outcome outcome = compare.apply(one.reading(), other.reading());
                Reason reason = outcome.reason();
                Why why = outcome.why();
                if (why != null) {
                    against.add(i);
                    against.add(j);
                    whys.merge(why, outcome.gap(), Math::max);
                } else if (reason != null && told++ < EXPLAINED_MOST) {
                    found.explained().add(new Explained(subject.caption(), asked, one.side(), other.side(), reason));
                }
            }
        }
        if (!against.isEmpty()) {
            List<Side> sides = against.stream().map(i -> answers.get(i).side()).toList();
            double gap = whys.values().stream().mapToDouble(d -> d).max().orElse(0);
            found.disputes().add(dispute(question, asked, sides, List.copyOf(whys.keySet()), gap));
        }
    }

    private Dispute dispute(String question, String asked, List<Side> sides, List<Why> whys, double gap) {
        String id = Ids.of("x", List.of(kind, subject.key(), question));
        return new Dispute(id, kind, subject.caption(), asked, sides, whys, Weight.of(kind, sides, gap), List.of());
    }
}
