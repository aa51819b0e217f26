package org.ligature.testing;

import java.nio.charset.StandardCharsets;
import org.ligature.extract.Source;
import org.ligature.model.Document.Metadata;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** Short plain texts, read as files of theirs would be. */
public final class Texts {
    private Texts() {}

    /** What an extractor is given of a text without metadata of its own. */
    public static Source source(String text) {
        Reading reading = new TextReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        return new Source(reading.document(), reading.rendition(), reading.passages());
    }
}
