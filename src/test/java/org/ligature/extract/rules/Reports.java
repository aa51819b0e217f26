package org.ligature.extract.rules;

import java.util.List;
import java.util.Map;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.mention.Annotator;
import org.ligature.model.Claim;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.testing.Texts;

/** Extracts claims from short texts of invented reports. */
final class Reports {
    static final Pack PACK = PackLoader.builtIn("prc-tech");
    private static final Annotator ANNOTATOR = new Annotator(PACK);
    static final RuleExtractor EXTRACTOR = new RuleExtractor(PACK, ANNOTATOR::annotate);

    /** The patterns alone, without the weights that judge what they propose. */
    private static final RuleExtractor PATTERNS = new RuleExtractor(unweighed(PACK), ANNOTATOR::annotate);

    private Reports() {}

    private static Pack unweighed(Pack p) {
        return new Pack(
                p.id(),
                p.version(),
                p.licence(),
                p.tieTypes(),
                p.themes(),
                p.gazetteer(),
                p.words(),
                p.patterns(),
                Map.of());
    }

    /** The claims of a text as it stands. */
    static List<Claim> claims(String text) {
        return claims(EXTRACTOR, text);
    }

    private static List<Claim> claims(RuleExtractor extractor, String text) {
        return extractor.extract(Texts.source(text));
    }

    /** The claims of a text where another reader has a say. */
    static List<Claim> claims(SecondOpinion opinion, String text) {
        return claims(new RuleExtractor(PACK, ANNOTATOR::annotate, "advised", "1", opinion), text);
    }

    /** The sentences of a text, with what they point to. */
    static List<Sentence> sentences(String text) {
        return EXTRACTOR.sentences(Texts.source(text));
    }

    /** The claims of one sentence in a profile of the invented company Halcor Optics. */
    static List<Claim> profile(String sentence) {
        return claims(about(sentence));
    }

    /** What patterns alone propose of one sentence in the same profile. */
    static List<Claim> patterns(String sentence) {
        return claims(PATTERNS, about(sentence));
    }

    private static String about(String sentence) {
        return "Halcor Optics\n\nHalcor Optics is a company in Kestrin.\n\n" + sentence + "\n";
    }

    /** Those claims of a type. */
    static List<Claim> ofType(List<Claim> claims, String type) {
        return claims.stream().filter(c -> c.type().equals(type)).toList();
    }
}
