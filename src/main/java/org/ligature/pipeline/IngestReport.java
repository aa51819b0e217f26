package org.ligature.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.ligature.ledger.Recorded;
import org.ligature.model.Failure;
import org.ligature.pipeline.panel.Account;

/**
 * What a run did.
 *
 * @param inputs how many documents were given
 * @param read how many were read and recorded
 * @param known how many were there already, extracted by the same rules
 * @param bytes size of all inputs that could be stored
 * @param recorded what changed in the ledger
 * @param accounts what each extractor did, in the order of the run
 * @param failures what was set aside, in the order of the input
 */
public record IngestReport(
        int inputs,
        int read,
        int known,
        long bytes,
        Recorded recorded,
        List<Account> accounts,
        List<Failure> failures) {
    static final IngestReport NOTHING = new IngestReport(0, 0, 0, 0, Recorded.NOTHING, List.of(), List.of());

    public IngestReport {
        accounts = List.copyOf(accounts);
        failures = List.copyOf(failures);
    }

    IngestReport plusRead(long size, Recorded what) {
        return new IngestReport(inputs + 1, read + 1, known, bytes + size, recorded.plus(what), accounts, failures);
    }

    IngestReport plusAccounts(List<Account> more) {
        return new IngestReport(inputs, read, known, bytes, recorded, Account.sum(accounts, more), failures);
    }

    IngestReport plusKnown(long size) {
        return new IngestReport(inputs + 1, read, known + 1, bytes + size, recorded, accounts, failures);
    }

    IngestReport plusFailure(Failure failure) {
        List<Failure> all = new ArrayList<>(failures);
        all.add(failure);
        return new IngestReport(inputs + 1, read, known, bytes, recorded, accounts, all);
    }
}
