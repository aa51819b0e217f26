package org.ligature.publish.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.PartialDate;
import org.ligature.model.Quantity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** A claim as one flat object for programs; docs/data-formats.md explains each key. */
record ClaimLine(
        String id,
        String document,
        String documentSha256,
        String quote,
        int start,
        int end,
        String type,
        String subject,
        @Nullable String subjectMention,
        @Nullable String subjectId,
        @Nullable String object,
        @Nullable String objectId,
        @Nullable String value,
        @Nullable String date,
        String polarity,
        String modality,
        List<String> attributedTo,
        List<Part> roles,
        String rule,
        double confidence,
        boolean reviewed,
        String basis,
        When times,
        List<String> flags,
        List<Stretch> segments,
        String state,
        List<Back> replies) {

    /** A role as data. */
    record Part(
            String name,
            String caption,
            @Nullable String mention,
            @Nullable String entity) {
        static Part of(Role r) {
            return new Part(r.name(), r.caption(), r.mention(), r.entity());
        }
    }

    /** The times as data. */
    record When(
            @Nullable String from,
            @Nullable String to,
            @Nullable String asOf,
            @Nullable String said) {
        static When of(Times t) {
            return new When(text(t.from()), text(t.to()), text(t.asOf()), text(t.said()));
        }
    }

    /** A segment as data. */
    record Stretch(String use, String rendition, int start, int end, String exact, String prefix, String suffix) {
        static Stretch of(Segment s) {
            return new Stretch(word(s.use()), s.rendition(), s.start(), s.end(), s.exact(), s.prefix(), s.suffix());
        }
    }

    /** A reply as data. */
    record Back(
            String id,
            String answer,
            String who,
            @Nullable String asker,
            @Nullable String asked,
            @Nullable Integer notice,
            String words,
            String source,
            String origin) {
        static Back of(Reply r) {
            return new Back(
                    r.id(),
                    r.answer().id(),
                    r.subject(),
                    r.asker().isEmpty() ? null : r.asker(),
                    text(r.asked()),
                    r.notice(),
                    r.words(),
                    r.found() ? "document" : "entered",
                    r.origin());
        }
    }

    static ClaimLine of(ReviewedClaim reviewed) {
        Claim claim = reviewed.claim();
        Segment main = claim.evidence().main();
        Role subject = claim.subject();
        @Nullable Role object = claim.object().orElse(null);
        @Nullable Quantity value = claim.value();
        return new ClaimLine(
                reviewed.id(),
                reviewed.document().name(),
                claim.document(),
                main.exact(),
                main.start(),
                main.end(),
                claim.type(),
                subject.caption(),
                subject.mention(),
                subject.entity(),
                object == null ? null : object.caption(),
                object == null ? null : object.entity(),
                value == null ? null : value.text(),
                text(claim.times().date()),
                word(claim.polarity()),
                word(claim.modality()),
                claim.attribution(),
                claim.roles().stream().map(Part::of).toList(),
                claim.origin().rule(),
                claim.origin().confidence(),
                reviewed.reviewed(),
                word(claim.basis()),
                When.of(claim.times()),
                claim.flags(),
                claim.evidence().segments().stream().map(Stretch::of).toList(),
                reviewed.state(),
                reviewed.replies().stream().map(Back::of).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
