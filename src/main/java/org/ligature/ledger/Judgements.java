package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.JUDGEMENT;
import static org.ligature.ledger.generated.Tables.XREF;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.generated.tables.records.JudgementRecord;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.Ids;
import org.ligature.model.Judged;
import org.ligature.model.Judgement;
import org.ligature.model.LigatureException;
import org.ligature.model.XrefRun;

/** Keeps what people, and rules they named, said of two entities; the last judgement of a pair counts. */
public final class Judgements {
    private final Database database;
    private final InstantSource clock;

    Judgements(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A pair to be judged, with the score that speaks for it if one was computed. */
    public record Said(Judgement.Pair pair, @Nullable Double score) {}

    /**
     * Judges pairs, all in one transaction.
     *
     * @param by who judges; its score is not looked at
     * @return how many were judged, and the batch by which they can be taken back
     */
    public DecisionBatch judge(List<Said> pairs, Judged judged, Judgement.By by) {
        Instant now = clock.instant();
        return database.write(Sync.NOW, tx -> {
            int before = tx.db().fetchCount(JUDGEMENT);
            String batch = Ids.of("j", List.of(now, judged, by.user(), before));
            tx.append(
                    JUDGEMENT,
                    pairs.stream()
                            .map(p -> row(
                                    p.pair(),
                                    judged,
                                    new Judgement.By(by.user(), by.rule(), p.score(), by.note()),
                                    batch,
                                    now))
                            .toList());
            return new DecisionBatch(batch, pairs.size());
        });
    }

    private static JudgementRecord row(
            Judgement.Pair pair, Judged judged, Judgement.By by, String batch, Instant when) {
        return JUDGEMENT
                .newRecord()
                .setOne(pair.one())
                .setOther(pair.other())
                .setJudged(judged.id())
                .setScore(by.score() == null ? null : by.score().toString())
                .setRule(by.rule())
                .setReviewer(by.user())
                .setNote(by.note())
                .setBatch(batch)
                .setJudgedAt(when.toString());
    }

    /** Takes back the judgements of a batch wherever they still count. */
    public DecisionBatch undo(String batch, String user, String note) {
        List<Said> still = standing().stream()
                .filter(j -> j.batch().equals(batch))
                .map(j -> new Said(j.pair(), null))
                .toList();
        boolean known = database.read(db -> db.fetchExists(JUDGEMENT, JUDGEMENT.BATCH.eq(batch)));
        if (!known) throw new LigatureException("There is no batch of judgements " + batch + ".");
        return judge(still, Judged.NO_JUDGEMENT, new Judgement.By(user, null, null, note));
    }

    /** The judgements that count, in the order in which they were made; those taken back are left out. */
    public List<Judgement> standing() {
        Map<Judgement.Pair, Judgement> last = new LinkedHashMap<>();
        database.read(db -> {
            db.selectFrom(JUDGEMENT).orderBy(JUDGEMENT.SEQ).forEach(row -> {
                Judgement read = read(row);
                Judgement before = last.get(read.pair());
                // Saying the same again does not make a judgement younger.
                if (before != null && before.judged() == read.judged()) return;
                last.remove(read.pair());
                if (read.judged() != Judged.NO_JUDGEMENT) last.put(read.pair(), read);
            });
            return 0;
        });
        return new ArrayList<>(last.values());
    }

    /** Everything that was said of a pair, or of an entity where the other is null, the oldest first. */
    public List<Judgement> history(String one, @Nullable String other) {
        return database
                .read(db -> db.selectFrom(JUDGEMENT)
                        .where(JUDGEMENT.ONE.eq(one).or(JUDGEMENT.OTHER.eq(one)))
                        .orderBy(JUDGEMENT.SEQ)
                        .fetch(Judgements::read))
                .stream()
                .filter(j -> other == null || j.one().equals(other) || j.other().equals(other))
                .toList();
    }

    private static Judgement read(JudgementRecord row) {
        String score = row.getScore();
        Judgement.By by = new Judgement.By(
                row.getReviewer(), row.getRule(), score == null ? null : Double.valueOf(score), row.getNote());
        return new Judgement(
                row.getOne(),
                row.getOther(),
                Judged.of(row.getJudged()),
                by,
                row.getBatch(),
                Instant.parse(row.getJudgedAt()));
    }

    /** Notes a comparison. */
    public void compared(XrefRun run) {
        database.write(Sync.NOW, tx -> {
            tx.append(
                    XREF,
                    List.of(XREF.newRecord()
                            .setId(run.id())
                            .setDatasets(run.datasets())
                            .setSettings(run.settings())
                            .setEntities(run.entities())
                            .setSuggestions(run.suggestions())
                            .setComparedBy(run.user())
                            .setRecordedAt(clock.instant().toString())));
            return 0;
        });
    }

    /** All comparisons, the oldest first. */
    public List<XrefRun> comparisons() {
        return database.read(db -> db.selectFrom(XREF)
                .orderBy(XREF.SEQ)
                .fetch(row -> new XrefRun(
                        row.getId(),
                        row.getDatasets(),
                        row.getSettings(),
                        row.getEntities(),
                        row.getSuggestions(),
                        row.getComparedBy())));
    }
}
