package org.ligature.pipeline.panel;

import java.util.List;
import org.ligature.extract.Extractor;
import org.ligature.extract.Source;
import org.ligature.extract.proof.Checked;
import org.ligature.extract.proof.Gate;
import org.ligature.extract.rules.RuleExtractor;

/** An extractor that takes part in a run; serves many threads, and never throws because of a document. */
public interface Member {
    /** A stable name under which the ledger keeps its claims. */
    String id();

    /** What decides its result besides the document. */
    String stamp();

    /** Its claims of one document. */
    Said read(Source source);

    /** Built-in rules, whose claims pass the gate like everybody's. */
    static Member rules(RuleExtractor rules, Gate gate) {
        return new Trusted(rules.id(), rules.stamp(), source -> gate.check(source, rules, rules.propose(source)));
    }

    /** An extractor whose claims are taken as they are. */
    static Member of(Extractor extractor) {
        return new Trusted(
                extractor.id(), extractor.stamp(), source -> new Checked(extractor.extract(source), List.of()));
    }

    /** An extractor of our own, which runs on the caller's thread. */
    record Trusted(String id, String stamp, java.util.function.Function<Source, Checked> work) implements Member {
        @Override
        public Said read(Source source) {
            Checked checked = work.apply(source);
            int believed = checked.claims().size();
            int proposed = believed + checked.rejections().size();
            return new Said(checked.claims(), Account.of(id, proposed, believed, checked.rejections()), true);
        }
    }
}
