package org.ligature.publish.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Quantity;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Fact;
import org.ligature.publish.ReplyWords;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;

/** Writes claims as CSV (RFC 4180, UTF-8): one row a claim, in the order given; docs/data-formats.md explains the columns. */
public final class ClaimCsv {
    private static final ReplyWords ENGLISH = new ReplyWords(Words.in("en"));

    private ClaimCsv() {}

    /** The columns, in their order. */
    private enum Column {
        ID,
        DOCUMENT,
        DOCUMENT_SHA256,
        PUBLISHER,
        TITLE,
        PUBLISHED,
        URL,
        QUOTE,
        START,
        END,
        TYPE,
        SUBJECT,
        SUBJECT_MENTION,
        SUBJECT_ID,
        OBJECT,
        OBJECT_ID,
        VALUE,
        NUMBER,
        UNIT,
        DATE,
        FROM,
        TO,
        AS_OF,
        SAID,
        POLARITY,
        MODALITY,
        BASIS,
        ATTRIBUTED_TO,
        ROLES,
        FLAGS,
        RULE,
        CONFIDENCE,
        REVIEWED,
        STATE,
        REPLIES
    }

    /** The claims of a snapshot, in the order of its notes. */
    public static String of(Snapshot snapshot) {
        return of(snapshot.facts().map(Fact::reviewed).toList());
    }

    /** Head and rows. */
    public static String of(Iterable<ReviewedClaim> claims) {
        StringBuilder out = new StringBuilder();
        write(claims, out);
        return out.toString();
    }

    /** The same as a table. */
    public static Table table(String name, Iterable<ReviewedClaim> claims) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReviewedClaim claim : claims) {
            ClaimLine line = ClaimLine.of(claim);
            rows.add(Arrays.stream(Column.values())
                    .map(c -> plain(cell(c, line, claim)))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return new Table(
                name, Arrays.stream(Column.values()).map(ClaimLine::word).toList(), rows);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number ? value : value.toString();
    }

    /** Appends head and rows. */
    public static void write(Iterable<ReviewedClaim> claims, Appendable out) {
        String[] head = Arrays.stream(Column.values()).map(ClaimLine::word).toArray(String[]::new);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(head).get();
        try {
            // Not closed: that would close the caller's output too.
            CSVPrinter printer = new CSVPrinter(out, format);
            for (ReviewedClaim claim : claims) printer.printRecord(row(claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(ReviewedClaim reviewed) {
        ClaimLine line = ClaimLine.of(reviewed);
        return Arrays.stream(Column.values())
                .map(c -> CsvGuard.guard(text(cell(c, line, reviewed))))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable Object cell(Column column, ClaimLine line, ReviewedClaim reviewed) {
        return switch (column) {
            case PUBLISHER, TITLE, PUBLISHED, URL ->
                source(column, reviewed.document().metadata());
            case NUMBER, UNIT, ATTRIBUTED_TO, ROLES, FLAGS -> joined(column, reviewed.claim());
            case FROM, TO, AS_OF, SAID -> time(column, line.times());
            case SUBJECT, SUBJECT_MENTION, SUBJECT_ID, OBJECT, OBJECT_ID, VALUE -> part(column, line);
            case POLARITY, MODALITY, BASIS, RULE, CONFIDENCE, REVIEWED, STATE -> judgement(column, line);
            case ID -> line.id();
            case DOCUMENT -> line.document();
            case DOCUMENT_SHA256 -> line.documentSha256();
            case QUOTE -> line.quote();
            case START -> line.start();
            case END -> line.end();
            case TYPE -> line.type();
            case DATE -> line.date();
            case REPLIES -> reviewed.replies().stream().map(ENGLISH::line).collect(Collectors.joining(" | "));
        };
    }

    private static @Nullable Object source(Column column, Document.Metadata metadata) {
        return switch (column) {
            case PUBLISHER -> metadata.publisher();
            case TITLE -> metadata.title();
            case PUBLISHED -> metadata.date();
            default -> metadata.url();
        };
    }

    private static @Nullable Object part(Column column, ClaimLine line) {
        return switch (column) {
            case SUBJECT -> line.subject();
            case SUBJECT_MENTION -> line.subjectMention();
            case SUBJECT_ID -> line.subjectId();
            case OBJECT -> line.object();
            case OBJECT_ID -> line.objectId();
            default -> line.value();
        };
    }

    private static @Nullable Object time(Column column, ClaimLine.When times) {
        return switch (column) {
            case FROM -> times.from();
            case TO -> times.to();
            case AS_OF -> times.asOf();
            default -> times.said();
        };
    }

    private static Object judgement(Column column, ClaimLine line) {
        return switch (column) {
            case POLARITY -> line.polarity();
            case MODALITY -> line.modality();
            case BASIS -> line.basis();
            case RULE -> line.rule();
            case CONFIDENCE -> line.confidence();
            case REVIEWED -> line.reviewed();
            default -> line.state();
        };
    }

    private static @Nullable Object joined(Column column, Claim claim) {
        Quantity value = claim.value();
        return switch (column) {
            case NUMBER -> value == null ? null : plain(value.number());
            case UNIT -> value == null ? null : value.unit();
            case ATTRIBUTED_TO -> String.join(" > ", claim.attribution());
            case ROLES ->
                claim.roles().stream().map(r -> r.name() + ": " + r.caption()).collect(Collectors.joining("; "));
            default -> String.join("; ", claim.flags());
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
