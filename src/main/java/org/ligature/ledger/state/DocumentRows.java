package org.ligature.ledger.state;

import static org.ligature.ledger.generated.Tables.DOCUMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.store.Storable;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;

/** Documents as rows, and back. */
public final class DocumentRows {
    private DocumentRows() {}

    public static org.ligature.ledger.generated.tables.records.DocumentRecord row(Document document, Instant now) {
        Document.Metadata metadata = document.metadata();
        PartialDate date = metadata.date();
        return Storable.row(DOCUMENT.newRecord()
                .setSha256(document.sha256())
                .setWork(document.work())
                .setName(document.name())
                .setMediaType(document.mediaType())
                .setSize(document.size())
                .setUrl(metadata.url())
                .setTitle(metadata.title())
                .setPublisher(metadata.publisher())
                .setPublished(date == null ? null : date.toString())
                .setAuthor(metadata.author())
                .setLang(metadata.lang())
                .setRights(metadata.rights())
                .setRecordedAt(now.toString()));
    }

    public static Document document(Record row) {
        return new Document(
                row.get(DOCUMENT.SHA256),
                row.get(DOCUMENT.WORK),
                row.get(DOCUMENT.NAME),
                row.get(DOCUMENT.MEDIA_TYPE),
                row.get(DOCUMENT.SIZE),
                new Document.Metadata(
                        row.get(DOCUMENT.URL),
                        row.get(DOCUMENT.TITLE),
                        row.get(DOCUMENT.PUBLISHER),
                        date(row.get(DOCUMENT.PUBLISHED)),
                        row.get(DOCUMENT.AUTHOR),
                        row.get(DOCUMENT.LANG),
                        row.get(DOCUMENT.RIGHTS)));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    /** The rows of some documents, oldest first. */
    public static List<? extends Record> of(DSLContext db, Collection<String> documents) {
        return db.selectFrom(DOCUMENT)
                .where(DOCUMENT.SHA256.in(documents))
                .orderBy(DOCUMENT.SEQ)
                .fetch();
    }

    /** The row that counts for each of some documents. */
    public static Map<String, Record> latest(DSLContext db, Collection<String> documents) {
        Map<String, Record> latest = new LinkedHashMap<>();
        Chunks.of(documents).forEach(some -> of(db, some).forEach(row -> latest.put(row.get(DOCUMENT.SHA256), row)));
        return latest;
    }
}
