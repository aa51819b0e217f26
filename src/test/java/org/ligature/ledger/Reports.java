package org.ligature.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Acquisition;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** A report about invented companies, put together for a test: a sentence a claim. */
public final class Reports {
    private static final Instant READ = Instant.parse("2026-02-01T00:00:00Z");

    private final String name;
    private final Document.Metadata metadata;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private String pack = "core@1";
    private String source = "";
    private String converter = "plain/1";
    private String lead = "";
    private Modality modality = Modality.ASSERTED;

    private record Sentence(
            int from,
            int to,
            String type,
            String subject,
            @Nullable String object,
            @Nullable String value,
            Times times) {}

    private Reports(String name, Document.Metadata metadata) {
        this.name = name;
        this.metadata = metadata;
    }

    public static Reports named(String name) {
        return new Reports(name, Document.Metadata.NONE);
    }

    /** A report that says nothing for certain. */
    public static Reports alleging(String name) {
        Reports report = named(name);
        report.modality = Modality.ALLEGED;
        return report;
    }

    static Reports at(String url, String name) {
        return new Reports(name, new Document.Metadata(url, null, null, null, null, null, null));
    }

    static Reports titled(String title, String name) {
        return new Reports(name, new Document.Metadata(null, title, null, PartialDate.of(2025, 6), null, null, null));
    }

    /** Adds a sentence that is a claim. */
    public Reports says(String type, String subject, String object, String sentence) {
        return says(type, subject, object, null, Times.NONE, sentence);
    }

    Reports says(
            String type,
            String subject,
            @Nullable String object,
            @Nullable String value,
            Times times,
            String sentence) {
        int from = text.length();
        text.append(sentence);
        sentences.add(new Sentence(from, text.length(), type, subject, object, value, times));
        text.append("\n");
        return this;
    }

    /** Adds a sentence that claims nothing. */
    Reports adds(String sentence) {
        text.append(sentence).append("\n");
        return this;
    }

    /** The same bytes, read with another pack. */
    Reports with(String changed) {
        pack = changed;
        return this;
    }

    /** The same bytes, read with a converter that puts something before the text. */
    Reports converted(String before) {
        lead = before;
        converter = "plain/2";
        return this;
    }

    /** The same bytes from elsewhere. */
    Reports from(String place) {
        source = place;
        return this;
    }

    String sha256() {
        return Ids.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    Document document() {
        return new Document(sha256(), Document.workId(name, metadata), name, "text/plain", text.length(), metadata);
    }

    Acquisition acquisition() {
        return new Acquisition(sha256(), "file", source + name, READ);
    }

    public Rendition rendition() {
        return new Rendition(
                sha256(),
                converter,
                lead + text,
                List.of(new Rendition.Anchor(0, 3, "line 1")),
                List.of(new Rendition.Link(0, 2, "https://example.org/")));
    }

    public List<Claim> claims() {
        return sentences.stream().map(s -> claim(s, s.from(), s.to())).toList();
    }

    private Claim claim(Sentence s, int from, int to) {
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(Role.SUBJECT, s.subject(), s.subject(), "x:" + s.subject()));
        if (s.object() != null) roles.add(new Role(Role.OBJECT, s.object(), s.object(), null));
        return new Claim(
                sha256(),
                s.type(),
                Evidence.of(rendition().segment(lead.length() + from, lead.length() + to, Segment.Use.QUOTE)),
                roles,
                s.value() == null ? null : Quantity.of(s.value()),
                Polarity.POSITIVE,
                modality,
                Basis.SOURCED,
                List.of(),
                s.times(),
                List.of(),
                new Claim.Origin("rules", s.type() + ".plain", pack, 0.8));
    }

    /** The claims with their quotes' edges moved inwards, as another pack would draw them. */
    List<Claim> narrower(int by) {
        return sentences.stream().map(s -> claim(s, s.from() + by, s.to() - by)).toList();
    }

    public DocumentRecord record() {
        return record(claims());
    }

    DocumentRecord record(List<Claim> claims) {
        return new DocumentRecord(
                document(), acquisition(), rendition(), new Extraction("rules", "rules/1 " + pack, claims));
    }
}
