package org.ligature.pipeline.panel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.extract.proof.Checked;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.proof.Reason;
import org.ligature.pipeline.panel.Account.Trouble;

/**
 * A plug-in on a thread of its own: whatever it throws is caught, it has limited time and a limited number of proposals a document, and after three
 * documents on which it did not come back it is asked no more.
 */
public final class Guarded implements Member {
    private static final String PROOF = "proof/1";
    private static final int PATIENCE = 3;

    private final Proposer proposer;
    private final Gate gate;
    private final Limits limits;
    private final String stamp;
    private final String name;
    private final AtomicInteger hangs = new AtomicInteger();

    /**
     * What a plug-in may cost.
     *
     * @param time for one document, proof included
     * @param proposals looked at of one document
     */
    public record Limits(Duration time, int proposals) {
        public static final Limits DEFAULT = new Limits(Duration.ofMinutes(2), 10_000);
    }

    private record Heard(Checked checked, long proposed, boolean more) {}

    /** @param rules stamp of the rules that read what the words mean */
    Guarded(Proposer proposer, Gate gate, Limits limits, String rules) {
        this.proposer = proposer;
        this.gate = gate;
        this.limits = limits;
        this.name = proposer.id() + "@" + proposer.version();
        this.stamp = name + " " + PROOF + " " + rules;
    }

    @Override
    public String id() {
        return proposer.id();
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public Said read(Source source) {
        String document = source.document().name();
        if (hangs.get() >= PATIENCE)
            return failed(document, "given-up", "it was not asked any more, as it hung on " + PATIENCE + " documents");
        FutureTask<Heard> task = new FutureTask<>(() -> hear(source));
        Thread.ofPlatform().daemon().name("extractor-" + proposer.id()).start(task);
        try {
            return said(document, task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            task.cancel(true);
            hangs.incrementAndGet();
            return failed(
                    document, "timeout", "it took more than " + limits.time().toSeconds() + " s");
        } catch (ExecutionException e) {
            return failed(document, "failed", "it failed: " + e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return failed(document, "failed", "the run was interrupted");
        }
    }

    private Heard hear(Source source) {
        List<? extends @Nullable Proposal> all = proposer.propose(source);
        if (all == null) throw new IllegalStateException("it returned null instead of a list");
        List<@Nullable Proposal> looked = new ArrayList<>();
        long count = 0;
        for (Proposal proposal : all) {
            if (count++ < limits.proposals()) looked.add(proposal);
            if (Thread.currentThread().isInterrupted()) break;
        }
        return new Heard(gate.check(source, proposer, looked), count, count > limits.proposals());
    }

    private Said said(String document, Heard heard) {
        Checked checked = heard.checked();
        Account account = Account.of(name, heard.proposed(), checked.claims().size(), checked.rejections());
        if (!heard.more()) return new Said(checked.claims(), account, true);
        SortedMap<String, Long> rejected = new TreeMap<>(account.rejected());
        rejected.put(Reason.TOO_MANY.id(), heard.proposed() - limits.proposals());
        Trouble trouble = new Trouble(
                document,
                Reason.TOO_MANY.id(),
                name + " on " + document + ": it proposed " + heard.proposed() + " claims; the first "
                        + limits.proposals() + " were looked at.");
        Account flooded = new Account(
                name, 1, account.proposed(), account.believed(), rejected, List.of(trouble), account.examples());
        return new Said(checked.claims(), flooded, true);
    }

    private Said failed(String document, String reason, String what) {
        String message = name + " on " + document + ": " + what + "; its claims of this document are left out.";
        return new Said(List.of(), Account.failed(name, new Trouble(document, reason, message)), false);
    }
}
