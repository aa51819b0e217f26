package org.ligature.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.archive.Archive;
import org.ligature.archive.Input;
import org.ligature.archive.Inputs;
import org.ligature.archive.Stored;
import org.ligature.archive.TooLarge;
import org.ligature.extract.Source;
import org.ligature.ledger.DocumentRecord;
import org.ligature.ledger.Extraction;
import org.ligature.ledger.Ledger;
import org.ligature.ledger.Recorded;
import org.ligature.model.Acquisition;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Failure;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.panel.Account;
import org.ligature.pipeline.panel.Member;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Said;
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
    private final Panel panel;
    private final TextReader reader;
    private final InstantSource clock;
    private final Options options;

    /**
     * How a run works.
     *
     * @param threads how many documents are read at once
     * @param largest the most bytes that a document may have
     */
    public record Options(int threads, long largest) {}

    Ingest(Workspace workspace, Panel panel, Options options) {
        this.archive = workspace.archive();
        this.ledger = workspace.ledger();
        this.panel = panel;
        this.clock = workspace.clock();
        this.reader = new TextReader(new Limits(options.largest(), Limits.DEFAULT.time()));
        this.options = options;
    }

    private sealed interface Outcome {
        String whence();

        record Read(List<DocumentRecord> records, List<Account> accounts) implements Outcome {
            @Override
            public String whence() {
                return records.getFirst().acquisition().whence();
            }
        }

        record Known(Acquisition acquisition, long size) implements Outcome {
            @Override
            public String whence() {
                return acquisition.whence();
            }
        }

        record Failed(Failure failure, List<Account> accounts) implements Outcome {
            @Override
            public String whence() {
                return failure.whence();
            }
        }
    }

    /** Ingests what was found, and records what could not be reached. */
    public IngestReport run(Inputs inputs, Progress progress) {
        IngestReport[] report = {IngestReport.NOTHING};
        for (Failure failure : inputs.failures()) report[0] = record(report[0], new Outcome.Failed(failure, List.of()));
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
        return new Outcome.Failed(new Failure(input.whence(), reason, message, clock.instant()), List.of());
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
        List<Member> due = panel.members().stream()
                .filter(m -> !ledger.done(stored.sha256(), stamp(m)))
                .toList();
        if (due.isEmpty()) return new Outcome.Known(acquisition, stored.size());
        byte[] bytes = archive.bytes(stored.sha256());
        return extracted(reader.read(input.name(), bytes, input.sidecar().orElse(Metadata.NONE)), acquisition, due);
    }

    private static String stamp(Member member) {
        return member.stamp() + " " + TextReader.STAMP;
    }

    /** Each extractor's claims are a record of their own, so that one that fails today loses nothing that it claimed before. */
    private Outcome extracted(Reading reading, Acquisition acquisition, List<Member> due) {
        Source source = new Source(reading.document(), reading.rendition(), reading.passages());
        List<DocumentRecord> records = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Member member : panel.members()) {
            if (!due.contains(member)) {
                ledger.claims()
                        .recorded(reading.document().sha256(), member.id())
                        .forEach(c -> taken.add(c.id()));
                continue;
            }
            Said said = member.read(source);
            accounts.add(said.account());
            List<Claim> claims =
                    said.claims().stream().filter(c -> taken.add(c.id())).toList();
            Extraction extraction = new Extraction(member.id(), stamp(member), claims);
            if (said.complete())
                records.add(new DocumentRecord(reading.document(), acquisition, reading.rendition(), extraction));
        }
        return records.isEmpty() ? unread(acquisition, accounts) : new Outcome.Read(records, accounts);
    }

    private Outcome unread(Acquisition acquisition, List<Account> accounts) {
        String message = accounts.getFirst().troubles().getFirst().message();
        return new Outcome.Failed(new Failure(acquisition.whence(), "extractor", message, clock.instant()), accounts);
    }

    private IngestReport record(IngestReport report, Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> {
                Recorded recorded = ledger.recordAll(read.records());
                long size = read.records().getFirst().document().size();
                return report.plusRead(size, recorded).plusAccounts(read.accounts());
            }
            case Outcome.Known known -> {
                ledger.acquired(known.acquisition());
                return report.plusKnown(known.size());
            }
            case Outcome.Failed failed -> {
                ledger.failed(failed.failure());
                return report.plusFailure(failed.failure()).plusAccounts(failed.accounts());
            }
        }
    }
}
