package org.ligature.extract.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ligature.extract.Source;
import org.ligature.extract.mention.Annotator;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/** Extracts claims from short texts of invented reports. */
final class Reports {
    static final Pack PACK = PackLoader.builtIn("prc-tech");
    private static final Annotator ANNOTATOR = new Annotator(PACK);
    private static final RuleExtractor EXTRACTOR = new RuleExtractor(PACK, ANNOTATOR::annotate);

    private Reports() {}

    /** The claims of a text as it stands. */
    static List<Claim> claims(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Reading reading = new TextReader().read("report.txt", bytes, Metadata.NONE);
        return EXTRACTOR.extract(new Source(reading.document(), reading.rendition(), reading.passages()));
    }

    /** The claims of one sentence in a profile of the invented company Halcor Optics. */
    static List<Claim> profile(String sentence) {
        return claims("Halcor Optics\n\nHalcor Optics is a company in Kestrin.\n\n" + sentence + "\n");
    }

    /** Those claims of a type. */
    static List<Claim> ofType(List<Claim> claims, String type) {
        return claims.stream().filter(c -> c.type().equals(type)).toList();
    }
}
