package org.ligature.server.screen;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.StoredOrders;
import org.ligature.schema.Pack;

/** Screens lists in the background, one after the other; a run can be stopped, and goes on where it stopped. */
final class Jobs implements AutoCloseable {
    private static final int KEPT = 50;
    private static final long PATIENCE_SECONDS = 10;

    private final ListScreening screening;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Set<String> stopping = new LinkedHashSet<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("screening").daemon().factory());
    private volatile boolean closing;

    Jobs(Workspace workspace, Pack pack) {
        this.screening = new ListScreening(workspace, pack);
    }

    /** Somebody wants the run to end here. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Begins a run, or goes on with it; one that waits or runs already is left alone. */
    synchronized void start(StoredOrders.Stored stored) {
        Job known = jobs.get(stored.run());
        if (known != null && !known.ended()) return;
        stopping.remove(stored.run());
        jobs.remove(stored.run());
        jobs.put(stored.run(), Job.waiting(stored));
        forgetOldest();
        thread.execute(() -> run(stored));
    }

    private void forgetOldest() {
        List<String> ended = jobs.values().stream()
                .filter(Job::ended)
                .map(Job::run)
                .limit(Math.max(0, jobs.size() - KEPT))
                .toList();
        ended.forEach(jobs::remove);
    }

    /** Has a run end after the rows at hand. */
    synchronized void stop(String run) {
        if (job(run).filter(j -> !j.ended()).isPresent()) stopping.add(run);
    }

    private void run(StoredOrders.Stored stored) {
        String id = stored.run();
        try {
            goOn(id, 0);
            change(id, j -> j.at(Job.Stage.RUNNING));
            screening.run(stored.order(), (done, all, what) -> goOn(id, done), row -> {});
            change(id, j -> j.at(Job.Stage.DONE));
        } catch (Stopped e) {
            change(id, j -> j.at(Job.Stage.STOPPED));
        } catch (RuntimeException e) {
            change(id, j -> j.failed(String.valueOf(e.getMessage())));
        }
    }

    private synchronized void goOn(String id, long done) {
        if (closing || stopping.remove(id)) throw new Stopped();
        if (done > 0) change(id, j -> j.step(done));
    }

    private synchronized void change(String id, UnaryOperator<Job> how) {
        Job job = jobs.get(id);
        if (job != null) jobs.put(id, how.apply(job));
    }

    synchronized Optional<Job> job(String run) {
        return Optional.ofNullable(jobs.get(run));
    }

    /** All that were started, the latest first. */
    synchronized List<Job> all() {
        return List.copyOf(jobs.values()).reversed();
    }

    /** Ends the run at hand after its present rows; it can go on later. */
    @Override
    public void close() {
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) thread.shutdownNow();
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
