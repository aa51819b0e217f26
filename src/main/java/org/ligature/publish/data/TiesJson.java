package org.ligature.publish.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.publish.Fact;
import org.ligature.publish.ties.OwnersView;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.PathsView;

/** Writes views of the graph as one JSON document; docs/data-formats.md explains the keys. */
public final class TiesJson {
    private TiesJson() {}

    private record Note(int number, int source, ClaimLine claim) {}

    private record Owners(
            Party company,
            @Nullable String asOf,
            @Nullable String known,
            OwnersView.Bough tree,
            List<OwnersView.Share> shares,
            List<OwnersView.Controlled> controls,
            OwnersView.@Nullable Fifty fifty,
            List<Party> overfull,
            boolean cut,
            List<Note> notes) {}

    private record Paths(
            Party from,
            @Nullable Party to,
            @Nullable String known,
            List<PathsView.Way> paths,
            List<PathsView.Link> links,
            List<Note> notes) {}

    /**
     * Owners of a company.
     *
     * @param known the last day on which what counts had come out; null where all counts
     */
    public static String of(OwnersView v, @Nullable String known) {
        return Json.page(new Owners(
                v.company(),
                v.asOf(),
                known,
                v.tree(),
                v.shares(),
                v.controls(),
                v.fifty(),
                v.overfull(),
                v.cut(),
                notes(v.notes())));
    }

    /**
     * Paths, or people who link.
     *
     * @param known see {@link #of(OwnersView, String)}
     */
    public static String of(PathsView v, @Nullable String known) {
        return Json.page(new Paths(v.from(), v.to(), known, v.paths(), v.links(), notes(v.notes())));
    }

    private static List<Note> notes(List<Fact> facts) {
        return facts.stream()
                .map(f -> new Note(f.number(), f.source().number(), ClaimLine.of(f.reviewed())))
                .toList();
    }
}
