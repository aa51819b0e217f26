package org.ligature.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.NotedRun;
import org.ligature.model.DatasetImport;
import org.ligature.publish.VisibleText;
import org.ligature.server.page.Frame;

/**
 * What the template of the first page shows: the way in for lists, runs that go on or were stopped, and past ones.
 *
 * @param frame around it
 * @param datasets what can be screened against
 * @param going runs that wait, run or were stopped
 * @param runs past runs, the latest first
 * @param fault why a list did not come in, or null
 * @param pasted what was pasted when it did not
 */
public record ScreenView(
        Frame frame,
        List<DatasetImport> datasets,
        List<Job> going,
        List<NotedRun> runs,
        @Nullable String fault,
        String pasted) {
    private static final int LONGEST = 120;
    private static final int MOST = 100;

    public ScreenView {
        datasets = List.copyOf(datasets);
        going = List.copyOf(going);
        runs = List.copyOf(runs);
    }

    public List<NotedRun> shown() {
        return runs.stream().limit(MOST).toList();
    }

    public String visible(String text) {
        return VisibleText.of(text, LONGEST);
    }

    public String day(NotedRun run) {
        return run.when().toString().substring(0, 16).replace('T', ' ');
    }

    /** Data sets with the first figures of their versions. */
    public List<String> versions(NotedRun run) {
        return Labels.versions(run.run());
    }

    /** Threshold and limit, in words. */
    public String settings(NotedRun run) {
        return frame.say("screen.settings.short", Labels.settings(run.run()).toArray());
    }

    public String link(NotedRun run) {
        return Addresses.run(run.run().id()) + "?state=undecided";
    }

    public String link(Job job) {
        return Addresses.run(job.run());
    }

    public String stage(Job job) {
        return frame.say("screen.stage." + job.stage().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The rows of the table of past runs. */
    static List<List<@Nullable Object>> cells(List<NotedRun> runs) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (NotedRun r : runs)
            out.add(List.of(
                    r.run().id(),
                    r.run().list(),
                    r.run().listHash(),
                    r.run().datasets(),
                    r.run().threshold(),
                    r.run().rows(),
                    r.run().matched(),
                    r.run().user(),
                    r.when().toString()));
        return out;
    }
}
