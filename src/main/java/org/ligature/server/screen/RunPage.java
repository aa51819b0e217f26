package org.ligature.server.screen;

import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligature.ledger.MatchDecision;
import org.ligature.ledger.NotedRun;
import org.ligature.ledger.Screenings;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.screening.DecidedRow;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.pipeline.screening.RunResults;
import org.ligature.pipeline.screening.StoredOrders;
import org.ligature.server.http.Answers;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;

/** A run: how far it has come, and then its rows with their matches; writes what is decided about them. */
final class RunPage {
    private static final List<String> VERDICTS =
            List.of(Screenings.CONFIRMED, Screenings.CLEARED, Screenings.UNSURE, Screenings.UNDONE);
    private static final List<String> MANY = List.of(Screenings.CONFIRMED, Screenings.CLEARED, Screenings.UNSURE);
    private static final int LONGEST_NOTE = 2000;

    private final Desk desk;
    private final Jobs jobs;
    private final String user;
    private final Shown shown;
    private final StoredOrders orders;
    private final Entries entries;

    RunPage(Desk desk, Jobs jobs, Shown shown, String user) {
        this.desk = desk;
        this.jobs = jobs;
        this.user = user;
        this.shown = shown;
        this.orders = new StoredOrders(desk.workspace(), desk.pack());
        this.entries = new Entries(new DatasetShelf(desk.workspace()));
    }

    /** Shows the run. */
    void html(Asked asked) {
        String id = asked.part("run");
        Optional<Job> job = job(id);
        if (job.isPresent()) {
            progress(asked, job.get());
            return;
        }
        NotedRun run = run(id);
        Frame frame = Frame.of(asked, desk, run.run().list(), "screen");
        Optional<RunResults> results = shown.results(run);
        if (results.isEmpty()) frame.render("screengone", new RunHead(frame, run));
        else frame.render("screenrun", view(frame, run, results.get()));
    }

    private RunView view(Frame frame, NotedRun run, RunResults results) {
        return new RunView(frame, new RunView.Beside(new Ties(desk), entries), run, results, decisions());
    }

    /** A run without results; of one that an earlier process left, only that it was stopped is known. */
    private Optional<Job> job(String id) {
        Optional<Job> job = jobs.job(id).filter(j -> j.stage() != Job.Stage.DONE);
        if (job.isPresent()) return job;
        return orders.unfinished().stream()
                .filter(o -> o.run().equals(id))
                .findFirst()
                .map(o -> Job.waiting(o).at(Job.Stage.STOPPED));
    }

    private void progress(Asked asked, Job job) {
        boolean part = asked.partial() && asked.text("part").equals("progress");
        Frame frame = Frame.of(asked, desk, job.stored().list().name(), "screen");
        frame.render(part ? "screenstep" : "screengoing", new GoingView(frame, job));
    }

    /** Answers a look of the script at the progress of a run that is over by now. */
    boolean over(Asked asked) {
        boolean part = asked.partial() && asked.text("part").equals("progress");
        if (!part || job(asked.part("run")).isPresent()) return false;
        asked.context().header("HX-Redirect", Addresses.undecided(asked.part("run")));
        asked.context().status(HttpStatus.NO_CONTENT);
        return true;
    }

    NotedRun run(String id) {
        if (job(id).isPresent())
            throw new Refused(
                    409, "The run is not over; its rows can be had when it is. See " + Addresses.run(id) + ".");
        return shown.run(id)
                .orElseThrow(
                        () -> Refused.notFound("There is no such run. Those that were made are listed at /screen."));
    }

    Map<String, MatchDecision> decisions() {
        return desk.workspace().ledger().screenings().decisions();
    }

    /** Decides about a match, or stops a run, goes on with it, or drops it. */
    void act(Asked asked) {
        String id = asked.part("run");
        switch (asked.field("action")) {
            case "stop" -> jobs.stop(id);
            case "resume" -> {
                id = resumed(id);
                asked.context().redirect(Addresses.undecided(id), HttpStatus.SEE_OTHER);
                return;
            }
            case "many" -> {
                decideMany(asked, run(id));
                return;
            }
            case "take-back" -> {
                takeBack(asked);
                return;
            }
            case "forget" -> {
                if (jobs.job(id).filter(j -> !j.ended()).isPresent())
                    throw new Refused(409, "The run is still going on; stop it first.");
                orders.forget(id);
                asked.context().redirect(Addresses.START, HttpStatus.SEE_OTHER);
                return;
            }
            default -> {
                decide(asked, run(id));
                return;
            }
        }
        asked.context().redirect(Addresses.run(id), HttpStatus.SEE_OTHER);
    }

    /** Goes on with a run; where a data set has a new version since, it is another run, over the same list. */
    private String resumed(String id) {
        StoredOrders.Stored stored = orders.find(id)
                .orElseThrow(() -> Refused.notFound("The list of this run is gone; bring it again at /screen."));
        StoredOrders.Stored now = orders.keep(stored.list(), stored.order());
        if (!now.run().equals(id)) orders.forget(id);
        jobs.start(now);
        return now.run();
    }

    private void decide(Asked asked, NotedRun run) {
        RunResults results = shown.results(run)
                .orElseThrow(() -> Refused.notFound("The results of this run were deleted; screen the list again."));
        String verdict = asked.field("verdict");
        if (!VERDICTS.contains(verdict))
            throw new LigatureException("There is no such verdict; " + String.join(", ", VERDICTS) + ".");
        int at = place(asked, results);
        DecidedRow row = row(results, at);
        String entity = asked.field("entity");
        if (row.row().hits().stream().noneMatch(h -> h.id().equals(entity)))
            throw Refused.notFound("Row " + row.row().row() + " has no such match.");
        desk.workspace()
                .ledger()
                .screenings()
                .decide(ListScreening.key(row.row().query()), entity, verdict, user, note(asked));
        answer(asked, run, results, at, entity);
    }

    /** Decides all open matches of the rows that the address asks for, from a score on. */
    private void decideMany(Asked asked, NotedRun run) {
        RunResults results = shown.results(run)
                .orElseThrow(() -> Refused.notFound("The results of this run were deleted; screen the list again."));
        String verdict = asked.field("verdict");
        if (!MANY.contains(verdict))
            throw new LigatureException("There is no such verdict for many; " + String.join(", ", MANY) + ".");
        List<Screenings.Match> open = Open.matches(results, decisions(), asked);
        if (open.isEmpty()) {
            asked.context().redirect(asked.address("", Map.of("batch", "", "last", "")), HttpStatus.SEE_OTHER);
            return;
        }
        Instant moment = desk.workspace().ledger().screenings().decide(open, verdict, user, note(asked));
        asked.context()
                .redirect(
                        asked.address("", Map.of("batch", moment.toString(), "last", "", "page", "")),
                        HttpStatus.SEE_OTHER);
    }

    /** Takes back what was decided together and still counts. */
    private void takeBack(Asked asked) {
        Screenings screenings = desk.workspace().ledger().screenings();
        Batch.moment(asked.field("batch")).ifPresent(moment -> {
            List<Screenings.Match> matches = screenings.decidedAt(moment);
            if (!matches.isEmpty()) screenings.decide(matches, Screenings.UNDONE, user, "");
        });
        asked.context().redirect(asked.address("", Map.of("batch", "", "last", "")), HttpStatus.SEE_OTHER);
    }

    private static String note(Asked asked) {
        String note = asked.field("note");
        if (note.length() > LONGEST_NOTE)
            throw new LigatureException("A note has at most " + LONGEST_NOTE + " characters.");
        return note;
    }

    private void answer(Asked asked, NotedRun run, RunResults results, int at, String entity) {
        if (asked.partial()) {
            Frame frame = Frame.of(asked, desk, run.run().list(), "screen");
            RunView view = view(frame, run, results);
            Answers.html(asked.context(), "screenanswer", new RunView.Answer(view, row(results, at), at));
            return;
        }
        String last = asked.field("verdict").equals(Screenings.UNDONE) ? "" : at + "." + hit(row(results, at), entity);
        asked.context().redirect(asked.address("", Map.of("last", last)) + "#r" + at, HttpStatus.SEE_OTHER);
    }

    private static int hit(DecidedRow row, String entity) {
        for (int i = 0; i < row.row().hits().size(); i++)
            if (row.row().hits().get(i).id().equals(entity)) return i;
        return 0;
    }

    private DecidedRow row(RunResults results, int at) {
        try (RunResults.Reader reader = results.reader(decisions())) {
            return reader.row(at);
        }
    }

    private static int place(Asked asked, RunResults results) {
        try {
            int at = Integer.parseInt(asked.field("at"));
            if (at >= 0 && at < results.size()) return at;
        } catch (NumberFormatException e) {
            // Answered as any other row that is not there.
        }
        throw Refused.notFound("There is no such row in this run.");
    }
}
