package org.ligature.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import org.ligature.archive.Archive;
import org.ligature.archive.Input;
import org.ligature.archive.Inputs;
import org.ligature.archive.Stored;
import org.ligature.archive.TooLarge;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.ledger.DocumentRecord;
import org.ligature.ledger.Extraction;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Recorded;
import org.ligature.model.Acquisition;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Failure;
import org.ligature.model.LigatureException;
import org.ligature.text.Limits;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;
import org.ligature.text.UnreadableDocument;

/**
 * Takes documents the whole way: acquire, read, extract, record. Reads on several threads, records on the calling one in
 * the order of the input, one transaction a document.
 */
public final class Ingest {
    /** How many bytes of documents may be worked on at once: their text and offsets take some twenty times as much memory. */
    private static final long IN_FLIGHT = 8L << 20;

    private final Archive archive;
    private final Ledger ledger;
    private final Extractor extractor;
    private final TextReader reader;
    private final InstantSource clock;
    private final Options options;
    private final String stamp;

    /**
     * How a run works.
     *
     * @param threads how many documents are read at once
     * @param largest the most bytes that a document may have
     */
    public record Options(int threads, long largest) {}

    Ingest(Workspace workspace, Extractor extractor, Options options) {
        this.archive = workspace.archive();
        this.ledger = workspace.ledger();
        this.extractor = extractor;
        this.clock = workspace.clock();
        this.reader = new TextReader(new Limits(options.largest(), Limits.DEFAULT.time()));
        this.options = options;
        this.stamp = extractor.stamp() + " " + TextReader.STAMP;
    }

    private sealed interface Outcome {
        String whence();

        record Read(DocumentRecord record) implements Outcome {
            @Override
            public String whence() {
                return record.acquisition().whence();
            }
        }

        record Known(Acquisition acquisition, long size) implements Outcome {
            @Override
            public String whence() {
                return acquisition.whence();
            }
        }

        record Failed(Failure failure) implements Outcome {
            @Override
            public String whence() {
                return failure.whence();
            }
        }
    }

    /** Ingests what was found, and records what could not be reached. */
    public IngestReport run(Inputs inputs, Progress progress) {
        IngestReport[] report = {IngestReport.NOTHING};
        for (Failure failure : inputs.failures()) report[0] = record(report[0], new Outcome.Failed(failure));
        List<Input> found = inputs.found();
        int[] done = {0};
        new OrderedWork<Input, Outcome>(options.threads(), IN_FLIGHT, Ingest::weight, this::work)
                .run(found.iterator(), outcome -> {
                    report[0] = record(report[0], outcome);
                    progress.step(++done[0], found.size(), outcome.whence());
                });
        return report[0];
    }

    private static long weight(Input input) {
        return input.how().equals("file") ? new java.io.File(input.whence()).length() : IN_FLIGHT;
    }

    private Outcome work(Input input) {
        try {
            return read(input);
        } catch (TooLarge e) {
            return failed(input, "too-large", input.whence() + " has " + message(e));
        } catch (UnreadableDocument e) {
            return failed(input, e.reason(), message(e));
        } catch (IOException e) {
            return failed(input, "unreadable", input.whence() + " can't be read: " + message(e) + ".");
        } catch (StackOverflowError | RuntimeException e) {
            // A bug must not cost the other documents; a full disk must stop the run.
            if (e instanceof LigatureException stop) throw stop;
            return failed(
                    input,
                    "internal",
                    input.whence() + " could not be read because of a fault in Ligature ("
                            + e.getClass().getSimpleName() + ": " + message(e) + "); please report it.");
        }
    }

    private static String message(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private Outcome failed(Input input, String reason, String message) {
        return new Outcome.Failed(new Failure(input.whence(), reason, message, clock.instant()));
    }

    private Outcome read(Input input) throws IOException {
        Stored stored;
        try (InputStream in = input.open()) {
            stored = archive.put(in, options.largest());
        }
        if (ledger.erasures().erased(stored.sha256())) {
            archive.erase(stored.sha256());
            return failed(input, "erased", input.whence() + " names a person who was erased; it is left out.");
        }
        Acquisition acquisition = new Acquisition(stored.sha256(), input.how(), input.whence(), clock.instant());
        if (ledger.done(stored.sha256(), stamp)) return new Outcome.Known(acquisition, stored.size());
        byte[] bytes = archive.bytes(stored.sha256());
        Reading reading = reader.read(input.name(), bytes, input.sidecar().orElse(Metadata.NONE));
        Source source = new Source(reading.document(), reading.rendition(), reading.passages());
        Extraction extraction = new Extraction(extractor.id(), stamp, extractor.extract(source));
        return new Outcome.Read(new DocumentRecord(reading.document(), acquisition, reading.rendition(), extraction));
    }

    private IngestReport record(IngestReport report, Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                Recorded recorded = ledger.record(read.record());
                return report.plusRead(read.record().document().size(), recorded);
            }
            case Outcome.Known known -> {
                ledger.acquired(known.acquisition());
                return report.plusKnown(known.size());
            }
            case Outcome.Failed failed -> {
                ledger.failed(failed.failure());
                return report.plusFailure(failed.failure());
            }
        }
    }
}
