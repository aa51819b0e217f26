package org.ligature.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.ClaimQuery;
import org.ligature.ledger.SubjectCount;
import org.ligature.model.LigatureException;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.publish.Context;
import org.ligature.publish.Identity;
import org.ligature.publish.Material;
import org.ligature.publish.Profile;
import org.ligature.publish.Snapshot;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;
import org.ligature.schema.Theme;

/** Makes frozen views of what the ledger says now. */
public final class Views {
    private static final int AROUND = 240;

    private final Workspace workspace;
    private final Pack pack;
    private final Findings findings;
    private final Map<String, Optional<Rendition>> renditions = new HashMap<>();
    private final Map<String, String> schemata;

    public Views(Workspace workspace, Pack pack) {
        this.workspace = workspace;
        this.pack = pack;
        this.findings = new Findings(workspace.ledger());
        this.schemata =
                pack.gazetteer().stream().collect(Collectors.toMap(NamedThing::id, NamedThing::schema, (a, b) -> a));
    }

    /** A theme across all companies. */
    public Snapshot snapshot(String themeId) {
        return snapshot(themeId, null);
    }

    /**
     * A theme across all companies, as of a day.
     *
     * @param day what came out later is left out; null for all
     */
    public Snapshot snapshot(String themeId, @Nullable LocalDate day) {
        Theme theme = pack.theme(themeId)
                .orElseThrow(() -> new LigatureException("There is no theme " + themeId + " in the pack " + pack.id()
                        + "; choose one of "
                        + String.join(
                                ", ", pack.themes().stream().map(Theme::id).toList()) + "."));
        Material material = material(ClaimQuery.ALL.ofTypes(theme.ties()), day);
        return Snapshot.of(theme, pack.tieTypes(), material, moment(day));
    }

    /**
     * One company, body or person.
     *
     * @param name its canonical name or another one that the gazetteer knows, in any case
     */
    public Profile profile(String name) {
        return profile(name, null);
    }

    /**
     * One company, body or person, as of a day.
     *
     * @param name see {@link #profile(String)}
     * @param day what came out later is left out; null for all
     */
    public Profile profile(String name, @Nullable LocalDate day) {
        Identity who = identity(name);
        Profile profile = Profile.of(who, pack.tieTypes(), material(ClaimQuery.ALL, day), moment(day));
        if (profile.count() > 0 || who.entity() != null || searched(who)) return profile;
        throw new LigatureException("Nothing is known about \"" + name + "\"" + suggestions(name)
                + ". Names are those of the table: ligature snapshot party-state.");
    }

    /** What tables call somebody who is asked for by any name, in any case; the name itself where nobody is known by it. */
    public String caption(String name) {
        return identity(name).caption();
    }

    private Identity identity(String name) {
        return pack.gazetteer().stream()
                .filter(t ->
                        Stream.concat(t.names().stream(), t.namesZh().stream()).anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .map(Identity::of)
                .orElseGet(() -> Identity.named(captions().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name)));
    }

    private List<String> captions() {
        return workspace.ledger().claims().subjects(ClaimQuery.ALL).stream()
                .map(SubjectCount::caption)
                .toList();
    }

    private boolean searched(Identity who) {
        return workspace.ledger().searches().all().stream().anyMatch(s -> who.bears(s.subject()));
    }

    private String suggestions(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        String found = captions().stream()
                .filter(c -> c.toLowerCase(Locale.ROOT).contains(wanted) || wanted.contains(c.toLowerCase(Locale.ROOT)))
                .limit(5)
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "" : "; did you mean: " + found + "?";
    }

    private static @Nullable Instant moment(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Claims with all that a page shows beside them. */
    public Material material(ClaimQuery query) {
        return material(query, null);
    }

    private Material material(ClaimQuery query, @Nullable LocalDate day) {
        List<ReviewedClaim> claims = findings.claims(query, day);
        return new Material(claims, workspace.ledger().searches().all(), this::context, this::company);
    }

    /** Text around a segment, up to {@value #AROUND} characters each way and not across a blank line. */
    private Context context(Segment segment) {
        Optional<Rendition> found = renditions.computeIfAbsent(
                segment.rendition(), id -> workspace.ledger().documents().rendition(id));
        if (found.isEmpty()) return Context.kept(segment);
        Rendition rendition = found.get();
        String text = rendition.text();
        int from = rendition.index(segment.start());
        int to = rendition.index(segment.end());
        String before = text.substring(Math.max(0, from - AROUND), from);
        String after = text.substring(to, Math.min(text.length(), to + AROUND));
        int paragraph = before.lastIndexOf("\n\n");
        int end = after.indexOf("\n\n");
        return new Context(
                paragraph < 0 ? before : before.substring(paragraph), end < 0 ? after : after.substring(0, end));
    }

    /** Whether a subject is a company; one that no gazetteer knows is taken for one. */
    private boolean company(Role subject) {
        String entity = subject.entity();
        return entity == null || schemata.getOrDefault(entity, "Company").equals("Company");
    }
}
