package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.SEARCH;

import java.time.Instant;
import java.util.List;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.SearchRecord;

/** Keeps searches made outside Ligature, above all those that found nothing. */
public final class Searches {
    private final Database database;

    Searches(Database database) {
        this.database = database;
    }

    /** Notes a search; the very same search is noted once. */
    public void add(SearchRecord search) {
        database.write(Sync.NOW, tx -> {
            boolean known = tx.db().selectFrom(SEARCH).where(SEARCH.SUBJECT.eq(search.subject())).fetch().stream()
                    .anyMatch(row -> record(row).equals(search));
            if (!known) tx.append(SEARCH, List.of(row(search)));
            return known;
        });
    }

    private static org.ligature.ledger.generated.tables.records.SearchRecord row(SearchRecord search) {
        return SEARCH.newRecord()
                .setSubject(search.subject())
                .setTieType(search.type())
                .setSearchedIn(search.where())
                .setQuery(search.query())
                .setFound(search.found())
                .setSearcher(search.user())
                .setSearchedAt(search.when().toString());
    }

    private static SearchRecord record(org.ligature.ledger.generated.tables.records.SearchRecord row) {
        return new SearchRecord(
                row.getSubject(),
                row.getTieType(),
                row.getSearchedIn(),
                row.getQuery(),
                row.getFound(),
                row.getSearcher(),
                Instant.parse(row.getSearchedAt()));
    }

    /** All searches in the order in which they were noted; those for an erased person are left out. */
    public List<SearchRecord> all() {
        return database.read(db -> db.selectFrom(SEARCH)
                .where(SEARCH.SUBJECT.ne(""))
                .orderBy(SEARCH.SEQ)
                .fetch(Searches::record));
    }
}
