package org.ligature.server.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ligature.ledger.NotedRun;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.RunResults;

/** The results that are looked at, held ready: going through those of a long list takes a while. */
final class Shown {
    private static final int KEPT = 4;

    private final Workspace workspace;
    private final ListScreening screening;
    private final Map<String, RunResults> ready = new LinkedHashMap<>(KEPT, 0.75f, true);

    Shown(Workspace workspace) {
        this.workspace = workspace;
        this.screening = new ListScreening(workspace);
    }

    Optional<NotedRun> run(String id) {
        return workspace.ledger().screenings().runs().stream()
                .filter(r -> r.run().id().equals(id))
                .findFirst();
    }

    /** A run's results, unless their file is gone. */
    synchronized Optional<RunResults> results(NotedRun run) {
        String id = run.run().id();
        if (!screening.kept(run.run())) {
            ready.remove(id);
            return Optional.empty();
        }
        RunResults made = ready.get(id);
        if (made == null) {
            made = screening.results(run.run()).orElse(null);
            if (made == null) return Optional.empty();
            ready.put(id, made);
            if (ready.size() > KEPT) ready.remove(ready.keySet().iterator().next());
        }
        return Optional.of(made);
    }
}
