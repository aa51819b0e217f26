package org.ligature.extract.deep;

import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.schema.Pack;

/** The extractor {@code deep}: the rules, with a language model's opinion of each sentence. */
public final class DeepReading {
    /** The name under which its claims are kept. */
    public static final String ID = "deep";
    /** Changes with the model and how its opinion counts, so that documents are read again. */
    private static final String VERSION = "11";

    private DeepReading() {}

    /** The reader over a pack; the model is loaded anew. */
    public static RuleExtractor open(Pack pack) {
        return new RuleExtractor(pack, new Annotator(pack)::annotate, ID, VERSION, new Reader());
    }
}
