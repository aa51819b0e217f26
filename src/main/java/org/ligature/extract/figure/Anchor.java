package org.ligature.extract.figure;

import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;

/** The dates that relative dates are read against; moves along as a document is read. */
public final class Anchor {
    private final @Nullable PartialDate document;
    private @Nullable PartialDate text;

    /** @param document when the document was published, or null */
    public Anchor(@Nullable PartialDate document) {
        this.document = document;
    }

    /** Forgets the text's dates: a new row or section begins. */
    public void reset() {
        text = null;
    }

    /** Remembers a date that the text names. */
    public void saw(PartialDate date) {
        text = date;
    }

    @Nullable
    PartialDate document() {
        return document;
    }

    /** The date named last, or the document's. */
    @Nullable
    PartialDate nearest() {
        return text == null ? document : text;
    }

    /** The year that a day without one means: the text's, or the last such day before the document's date. */
    @Nullable
    Integer year(int month, int day) {
        PartialDate near = text;
        if (near != null) return near.year();
        PartialDate doc = document;
        if (doc == null) return null;
        boolean later =
                doc.month() > 0 && (month > doc.month() || (month == doc.month() && doc.day() > 0 && day > doc.day()));
        return later ? doc.year() - 1 : doc.year();
    }
}
