package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.DATASET;
import static org.ligature.ledger.generated.Tables.DATASET_FILE;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.ligature.ledger.generated.tables.records.DatasetFileRecord;
import org.ligature.ledger.generated.tables.records.DatasetRecord;
import org.ligature.ledger.store.Database;
import org.ligature.ledger.store.Sync;
import org.ligature.model.DatasetImport;

/** Keeps which lists of entities were imported, from which files and how. */
public final class Datasets {
    private final Database database;
    private final InstantSource clock;

    Datasets(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes an import; the version that is the newest already is not noted again. */
    public void add(DatasetImport made) {
        Optional<DatasetImport> newest = newest(made.name());
        if (newest.isPresent() && newest.get().version().equals(made.version())) return;
        database.write(Sync.NOW, tx -> {
            boolean known = tx.db().fetchExists(DATASET_FILE, DATASET_FILE.VERSION.eq(made.version()));
            if (!known)
                tx.append(
                        DATASET_FILE,
                        made.files().stream().map(f -> row(made, f)).toList());
            tx.append(DATASET, List.of(row(made)));
            return known;
        });
    }

    private static DatasetFileRecord row(DatasetImport made, DatasetImport.File file) {
        return DATASET_FILE
                .newRecord()
                .setVersion(made.version())
                .setName(file.name())
                .setSha256(file.sha256());
    }

    private DatasetRecord row(DatasetImport made) {
        return DATASET.newRecord()
                .setName(made.name())
                .setVersion(made.version())
                .setTitle(made.title())
                .setFormat(made.format())
                .setMapping(made.mapping())
                .setEntities(made.entities())
                .setSetAside(made.setAside())
                .setRecordedAt(clock.instant().toString());
    }

    /** The newest import of each data set, by name. */
    public List<DatasetImport> all() {
        return database.read(db -> {
            Map<String, DatasetImport> newest = new TreeMap<>();
            db.selectFrom(DATASET).orderBy(DATASET.SEQ).forEach(row -> newest.put(row.getName(), read(db, row)));
            return List.copyOf(newest.values());
        });
    }

    public Optional<DatasetImport> newest(String name) {
        return all().stream().filter(d -> d.name().equals(name)).findFirst();
    }

    private static DatasetImport read(DSLContext db, DatasetRecord row) {
        List<DatasetImport.File> files = db.selectFrom(DATASET_FILE)
                .where(DATASET_FILE.VERSION.eq(row.getVersion()))
                .orderBy(DATASET_FILE.SEQ)
                .fetch(f -> new DatasetImport.File(f.getName(), f.getSha256()));
        return new DatasetImport(
                row.getName(),
                row.getVersion(),
                row.getTitle(),
                row.getFormat(),
                row.getMapping(),
                files,
                row.getEntities(),
                row.getSetAside());
    }
}
