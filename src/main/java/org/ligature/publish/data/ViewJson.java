package org.ligature.publish.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.SearchRecord;
import org.ligature.publish.Cell;
import org.ligature.publish.Fact;
import org.ligature.publish.Identity;
import org.ligature.publish.Mark;
import org.ligature.publish.Profile;
import org.ligature.publish.Row;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Source;
import org.ligature.schema.TieType;

/** Writes snapshots and profiles as one JSON document; docs/data-formats.md explains the keys. */
public final class ViewJson {
    private ViewJson() {}

    private record Whole(
            Topic theme,
            @Nullable String asOf,
            int count,
            long reviewed,
            int rejected,
            List<Topic> ties,
            List<Line> rows,
            List<Origin> sources) {}

    private record About(
            Identity subject,
            @Nullable String asOf,
            int count,
            long reviewed,
            int rejected,
            List<Box> ties,
            List<Note> named,
            List<Origin> sources) {}

    private record Topic(String id, String en, String zh) {}

    private record Line(
            int number, String subject, @Nullable String subjectId, boolean company, List<Box> cells) {}

    private record Box(
            String tie, String mark, int count, long reviewed, int rejected, List<Note> facts, List<Search> searches) {}

    private record Note(int number, int source, String mark, String before, String after, ClaimLine claim) {}

    private record Search(String where, String query, String found, String user, String when) {}

    private record Origin(
            int number,
            String document,
            String sha256,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String date,
            @Nullable String url,
            @Nullable String lang) {}

    /** A snapshot: its columns, its rows with their claims, its sources. */
    public static String of(Snapshot s) {
        String asOf = s.asOf() == null ? null : s.asOf().toString();
        Topic theme = new Topic(
                s.theme().id(), s.theme().label().en(), s.theme().label().zh());
        return Json.page(new Whole(
                theme,
                asOf,
                s.count(),
                s.reviewed(),
                s.rejected(),
                s.ties().stream().map(ViewJson::topic).toList(),
                s.rows().stream().map(ViewJson::line).toList(),
                s.sources().stream().map(ViewJson::origin).toList()));
    }

    /** A profile: its subject, what is claimed by tie type, facts about others that name it, its sources. */
    public static String of(Profile p) {
        String asOf = p.asOf() == null ? null : p.asOf().toString();
        return Json.page(new About(
                p.who(),
                asOf,
                p.count(),
                p.reviewed(),
                p.rejected(),
                boxes(p.cells()),
                p.named().stream().map(ViewJson::note).toList(),
                p.sources().stream().map(ViewJson::origin).toList()));
    }

    private static Topic topic(TieType tie) {
        return new Topic(tie.id(), tie.label().en(), tie.label().zh());
    }

    private static Line line(Row row) {
        return new Line(row.number(), row.caption(), row.entity(), row.company(), boxes(row.cells()));
    }

    /** Cells of which nothing is known, and for which nobody searched, are left out. */
    private static List<Box> boxes(List<Cell> cells) {
        return cells.stream()
                .filter(c -> c.mark() != Mark.NOT_SEARCHED || c.rejected() > 0)
                .map(ViewJson::box)
                .toList();
    }

    private static Box box(Cell c) {
        return new Box(
                c.tie().id(),
                c.mark().id(),
                c.count(),
                c.reviewed(),
                c.rejected(),
                c.facts().stream().map(ViewJson::note).toList(),
                c.searches().stream().map(ViewJson::search).toList());
    }

    private static Note note(Fact f) {
        return new Note(
                f.number(),
                f.source().number(),
                f.mark().id(),
                f.context().before(),
                f.context().after(),
                ClaimLine.of(f.reviewed()));
    }

    private static Search search(SearchRecord s) {
        return new Search(s.where(), s.query(), s.found(), s.user(), s.when().toString());
    }

    private static Origin origin(Source s) {
        return new Origin(
                s.number(),
                s.document().name(),
                s.document().sha256(),
                s.publisher(),
                s.document().metadata().title(),
                ClaimLine.text(s.date()),
                s.document().metadata().url(),
                s.lang());
    }
}
