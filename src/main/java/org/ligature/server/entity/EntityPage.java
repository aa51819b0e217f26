package org.ligature.server.entity;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.SearchRecord;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.publish.Context;
import org.ligature.publish.Identity;
import org.ligature.publish.Material;
import org.ligature.publish.Profile;
import org.ligature.publish.VisibleText;
import org.ligature.publish.data.ClaimCsv;
import org.ligature.publish.data.Table;
import org.ligature.publish.data.ViewJson;
import org.ligature.server.http.Asked;
import org.ligature.server.http.Refused;
import org.ligature.server.page.Frame;
import org.ligature.server.page.Known;
import org.ligature.server.page.Leaf;

/** A company, a person in a public role, a body or a programme, with all that is claimed about it. */
public final class EntityPage implements Leaf {
    private static final int LONGEST = 80;

    private final Desk desk;

    public EntityPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void html(Asked asked) {
        Known known = Known.of(asked, desk);
        Subject subject = subject(known, asked);
        Profile profile = profile(known, subject, false);
        Frame frame = Frame.of(asked, desk, subject.who().caption(), "");
        frame.render("entity", new Entity(frame, subject, profile, desk, known));
    }

    private Subject subject(Known known, Asked asked) {
        String id = asked.text("id");
        return known.shelf()
                .subject(id)
                .or(() -> desk.shelf().subject(id).map(EntityPage::unknown))
                .or(() -> searched(known.shelf(), id))
                .orElseThrow(() -> Refused.notFound("Nothing is known about “" + VisibleText.of(id, LONGEST)
                        + "”. Look for another spelling in the search."));
    }

    /** Somebody of whom nothing was known yet. */
    private static Subject unknown(Subject now) {
        return new Subject(now.key(), now.who(), List.of(), List.of());
    }

    /** Somebody about whom nothing is claimed, but for whom somebody searched. */
    private static java.util.Optional<Subject> searched(Shelf shelf, String name) {
        return shelf.searches().stream()
                .map(SearchRecord::subject)
                .filter(name::equals)
                .findFirst()
                .map(n -> new Subject(n, Identity.named(n), List.of(), List.of()));
    }

    private Profile profile(Known known, Subject subject, boolean texts) {
        List<ReviewedClaim> claims =
                Stream.concat(subject.own().stream(), subject.named().stream()).toList();
        Material material = new Material(
                claims, known.shelf().searches(), texts ? desk.texts()::around : Context::kept, desk::company);
        return Profile.of(subject.who(), desk.pack().tieTypes(), material, known.moment());
    }

    @Override
    public String json(Asked asked) {
        Known known = Known.of(asked, desk);
        return ViewJson.of(profile(known, subject(known, asked), true));
    }

    @Override
    public Table table(Asked asked) {
        Subject subject = subject(Known.of(asked, desk), asked);
        return ClaimCsv.table(subject.who().caption(), subject.own());
    }
}
