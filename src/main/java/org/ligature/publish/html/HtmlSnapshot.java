package org.ligature.publish.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;

/** Writes a snapshot as one self-contained HTML file. */
public final class HtmlSnapshot {
    private HtmlSnapshot() {}

    /** The whole file. */
    public static String of(Snapshot snapshot, Words words) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        StringOutput out = new StringOutput();
        engine.render("snapshot/page.jte", new Page(snapshot, words), out);
        return out.toString();
    }
}
