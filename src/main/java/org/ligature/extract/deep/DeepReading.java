package org.ligature.extract.deep;

import org.ligature.extract.Plugin;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.schema.Pack;

/** The extractor {@code deep}: the rules, with a language model's opinion of each sentence. */
public final class DeepReading implements Plugin {
    private static final String ID = "deep";
    /** Changes with the model, so that documents are read again. */
    private static final String VERSION = "2";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public RuleExtractor open(Pack pack) {
        return new RuleExtractor(pack, new Annotator(pack)::annotate, ID, VERSION, new Reader());
    }
}
