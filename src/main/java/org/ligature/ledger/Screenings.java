package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLEARANCE;
import static org.ligature.ledger.generated.Tables.SCREENING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ligature.ledger.generated.tables.records.ScreeningRecord;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.Screening;

/** Keeps which lists were screened against what, and which matches reviewers cleared. */
public final class Screenings {
    /** The verdict that takes a match out of later screenings. */
    public static final String CLEARED = "cleared";

    /** The name means the entity. */
    public static final String CONFIRMED = "confirmed";

    /** Somebody looked, and could not tell. */
    public static final String UNSURE = "unsure";

    /** What was said before is taken back. */
    public static final String UNDONE = "undone";

    private final Database database;
    private final InstantSource clock;

    Screenings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Screening run) {
        database.write(Sync.NOW, tx -> {
            tx.append(
                    SCREENING,
                    List.of(SCREENING
                            .newRecord()
                            .setId(run.id())
                            .setListName(run.list())
                            .setListHash(run.listHash())
                            .setDatasets(run.datasets())
                            .setThreshold(run.threshold())
                            .setRowsRead(run.rows())
                            .setRowsMatched(run.matched())
                            .setScreenedBy(run.user())
                            .setRecordedAt(clock.instant().toString())));
            return 0;
        });
    }

    /** All runs, the oldest first. */
    public List<Screening> all() {
        return database.read(
                db -> db.selectFrom(SCREENING).orderBy(SCREENING.SEQ).fetch(Screenings::run));
    }

    private static Screening run(ScreeningRecord row) {
        return new Screening(
                row.getId(),
                row.getListName(),
                row.getListHash(),
                row.getDatasets(),
                row.getThreshold(),
                row.getRowsRead(),
                row.getRowsMatched(),
                row.getScreenedBy());
    }

    /** Each run once, as it was last recorded, the latest first. */
    public List<NotedRun> runs() {
        Map<String, NotedRun> last = new LinkedHashMap<>();
        database.read(db ->
                        db.selectFrom(SCREENING).orderBy(SCREENING.SEQ.desc()).fetch())
                .forEach(row ->
                        last.putIfAbsent(row.getId(), new NotedRun(run(row), Instant.parse(row.getRecordedAt()))));
        return List.copyOf(last.values());
    }

    /**
     * Notes what a reviewer said of a match.
     *
     * @param query the screened name, in small letters, its blanks single
     * @param entity id of the matched entity
     * @param verdict {@value #CLEARED}, {@value #CONFIRMED}, {@value #UNSURE} or {@value #UNDONE}
     */
    public void decide(String query, String entity, String verdict, String reviewer, String note) {
        decide(List.of(new Match(query, entity)), verdict, reviewer, note);
    }

    /** A screened name, in small letters, its blanks single, and the id of an entity that it may mean. */
    public record Match(String query, String entity) {}

    /**
     * Notes the same of many matches, at one moment, by which they can be taken back together.
     *
     * @return the moment
     */
    public Instant decide(List<Match> matches, String verdict, String reviewer, String note) {
        Instant now = clock.instant();
        database.write(Sync.NOW, tx -> {
            tx.append(
                    CLEARANCE,
                    matches.stream()
                            .map(m -> CLEARANCE
                                    .newRecord()
                                    .setQuery(m.query())
                                    .setEntity(m.entity())
                                    .setVerdict(verdict)
                                    .setReviewer(reviewer)
                                    .setNote(note)
                                    .setDecidedAt(now.toString()))
                            .toList());
            return 0;
        });
        return now;
    }

    /** What was decided at a moment and still counts. */
    public List<Match> decidedAt(Instant moment) {
        return decisions().entrySet().stream()
                .filter(d -> d.getValue().when().equals(moment))
                .map(d -> d.getKey().split("\n", 2))
                .map(parts -> new Match(parts[0], parts[1]))
                .toList();
    }

    /** The cleared matches, as name, a line break, and entity. */
    public Set<String> cleared() {
        Map<String, MatchDecision> decided = decisions();
        decided.values().removeIf(d -> !d.cleared());
        return decided.keySet();
    }

    /** What was last said of matches, by name, a line break, and entity; without what was taken back. */
    public Map<String, MatchDecision> decisions() {
        return database.read(db -> {
            Map<String, MatchDecision> out = new TreeMap<>();
            db.selectFrom(CLEARANCE).orderBy(CLEARANCE.SEQ).forEach(row -> {
                String match = match(row.getQuery(), row.getEntity());
                MatchDecision said = new MatchDecision(
                        row.getVerdict(), row.getReviewer(), row.getNote(), Instant.parse(row.getDecidedAt()));
                if (said.verdict().equals(UNDONE)) out.remove(match);
                else out.put(match, said);
            });
            return out;
        });
    }

    /** Name and entity in one word, as {@link #cleared} has them. */
    public static String match(String query, String entity) {
        return query + "\n" + entity;
    }
}
