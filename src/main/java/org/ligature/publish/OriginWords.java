package org.ligature.publish;

import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.review.origin.Lean;
import org.ligature.review.origin.Origin;
import org.ligature.review.origin.Support;

/** Puts into words what a fact stands on, and who leans on whom. */
public final class OriginWords {
    private static final int LONGEST = 160;

    private final Words words;

    public OriginWords(Words words) {
        this.words = words;
    }

    /** Such as "5 documents, 2 independent origins". */
    public String count(Support support) {
        return words.count("count.documents", support.documents())
                + words.say("list.comma")
                + words.count("count.origins", support.origins().size());
    }

    /** The root of a tree: the document or the work that is not held. */
    public String root(Origin origin) {
        Document document = origin.document();
        return document == null
                ? words.say("origin.not-held", VisibleText.of(origin.name(), LONGEST))
                : document(document);
    }

    /** A branch: which document, by what sign, on what. */
    public String leaf(Origin.Leaf leaf) {
        String sign = words.say("origin." + leaf.sign().id(), VisibleText.of(leaf.on(), LONGEST));
        return document(leaf.document()) + words.say("list.colon") + sign;
    }

    /** The title of a document with its publisher and date. */
    public String document(Document document) {
        Source source = new Source(1, document);
        PartialDate date = source.date();
        String whose = source.publisher() == null ? "" : words.say("list.comma") + source.publisher();
        return VisibleText.of(document.caption() + whose, LONGEST)
                + (date == null ? "" : words.say("list.comma") + date);
    }

    /** What a document leans on: by what sign, and how much of the words is shared. */
    public String lean(Lean lean) {
        String sign = words.say("origin." + lean.sign().id(), VisibleText.of(lean.work(), LONGEST));
        String held = lean.held() ? "" : words.say("list.comma") + words.say("origin.absent");
        String share = lean.degree() < 1 ? " (" + Math.round(lean.degree() * 100) + " %)" : "";
        return sign + share + held;
    }
}
