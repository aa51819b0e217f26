package org.ligature.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ligature.model.PartialDate;
import org.ligature.schema.TieType;

/** The lines under a snapshot's title: how many claims on how many companies, how many reviewed, and what is missing. */
public final class SnapshotSummary {
    private final Words words;

    public SnapshotSummary(Words words) {
        this.words = words;
    }

    /** One sentence a line. */
    public List<String> lines(Snapshot snapshot) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "snapshot.overview",
                subjects(snapshot),
                words.count("count.claims", snapshot.count()),
                words.count("count.documents", snapshot.sources().size())));
        long reviewed = snapshot.reviewed();
        String review = words.say("snapshot.review", reviewed, snapshot.count() - reviewed);
        int rejected = snapshot.rejected();
        lines.add(
                rejected == 0
                        ? review
                        : review + words.say("list.semicolon") + words.count("count.rejected", rejected));
        Instant asOf = snapshot.asOf();
        if (asOf != null) lines.add(words.say("snapshot.as-of", day(asOf)));
        empty(snapshot, lines);
        return lines;
    }

    private String subjects(Snapshot snapshot) {
        String companies = words.count("count.companies", snapshot.companies().size());
        int others = snapshot.others().size();
        return others == 0 ? companies : companies + words.say("list.comma") + words.count("count.others", others);
    }

    private void empty(Snapshot snapshot, List<String> lines) {
        List<TieType> filled = snapshot.filled();
        String none = snapshot.ties().stream()
                .filter(t -> !filled.contains(t))
                .map(t -> words.label(t.label()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!none.isEmpty() && snapshot.count() > 0) lines.add(words.say("snapshot.nothing-in-columns", none));
    }

    private String day(Instant moment) {
        return new TimeWords(words)
                .of(PartialDate.of(moment.truncatedTo(ChronoUnit.DAYS)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()));
    }
}
