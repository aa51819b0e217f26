package org.ligature.pipeline.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.ledger.DocumentRecord;
import org.ligature.ledger.Extraction;
import org.ligature.ledger.Ledger;
import org.ligature.model.Acquisition;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.LigatureException;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** Adds claims that a reader found and the extractor missed. */
public final class HandClaims {
    private static final String HAND = "hand";

    private final Desk desk;

    public HandClaims(Desk desk) {
        this.desk = desk;
    }

    /**
     * What a reader says that some words say.
     *
     * @param type id of the tie type
     * @param subject name of whom it is about
     * @param object name of the other one, or empty
     * @param value the figure, or empty
     * @param date the date of the fact, or empty
     * @param polarity so, or not so
     * @param modality how firmly it is put
     */
    public record Said(
            String type,
            String subject,
            String object,
            String value,
            String date,
            Polarity polarity,
            Modality modality) {}

    /**
     * Adds a claim on words of a document.
     *
     * @param near about where the words stand, as a code point; decides where they stand more than once
     * @return the claim's id
     */
    public String add(Document document, String words, int near, Said said) {
        Rendition rendition = desk.texts()
                .newest(document.sha256())
                .orElseThrow(() -> new LigatureException("The text of " + document.name() + " was erased."));
        int from = nearest(rendition, words.strip(), rendition.index(Math.max(0, near)));
        if (from < 0 || words.isBlank()) {
            throw new LigatureException("These words do not stand in " + document.name() + ": “" + words.strip()
                    + "”. Copy them from the text as it is shown.");
        }
        Segment quote = rendition.segment(from, from + words.strip().length(), Segment.Use.QUOTE);
        Claim claim = claim(document, Evidence.of(quote), said);
        record(document, rendition, claim);
        return claim.id();
    }

    private static int nearest(Rendition rendition, String words, int near) {
        String text = rendition.text();
        int after = text.indexOf(words, Math.min(near, text.length()));
        int before = text.lastIndexOf(words, near);
        if (after < 0 || before < 0) return Math.max(after, before);
        return after - near <= near - before ? after : before;
    }

    private Claim claim(Document document, Evidence evidence, Said said) {
        if (desk.pack().tieType(said.type()).isEmpty())
            throw new LigatureException("There is no kind of tie “" + said.type() + "”.");
        if (said.subject().isBlank()) throw new LigatureException("Say whom the claim is about.");
        List<Role> roles = new ArrayList<>();
        roles.add(role(Role.SUBJECT, said.subject().strip()));
        if (!said.object().isBlank()) roles.add(role(Role.OBJECT, said.object().strip()));
        return new Claim(
                document.sha256(),
                said.type(),
                evidence,
                roles,
                said.value().isBlank() ? null : Quantity.of(said.value().strip()),
                said.polarity(),
                said.modality(),
                Basis.SOURCED,
                List.of(),
                new Times(date(said.date()), null, null, document.metadata().date()),
                List.of(),
                new Claim.Origin(HAND, HAND, desk.pack().stamp(), 1));
    }

    private static @Nullable PartialDate date(String text) {
        if (text.isBlank()) return null;
        return PartialDate.parse(text)
                .orElseThrow(() -> new LigatureException(
                        "“" + text.strip() + "” is not a date: write 2015, 2015-12 or 2015-12-09."));
    }

    /** A name that is known already stands for the same one. */
    private Role role(String name, String caption) {
        String entity = desk.shelf().subject(caption).map(s -> s.who().entity()).orElse(null);
        return new Role(name, caption, caption, entity);
    }

    /** All claims by hand are one run: what it leaves out would count as taken back. */
    private void record(Document document, Rendition rendition, Claim claim) {
        Ledger ledger = desk.workspace().ledger();
        List<Claim> all = new ArrayList<>(ledger.claims().recorded(document.sha256(), HAND));
        all.add(claim);
        Acquisition acquisition =
                ledger.documents().acquisitions(document.sha256()).getLast();
        Extraction run = new Extraction(HAND, HAND + " " + desk.pack().stamp(), all);
        ledger.record(new DocumentRecord(document, acquisition, rendition, run));
        desk.refreshed();
    }
}
