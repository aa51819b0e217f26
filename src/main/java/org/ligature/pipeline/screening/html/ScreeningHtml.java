package org.ligature.pipeline.screening.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.ligature.pipeline.screening.ScreenedRow;

/** Writes a screened list as one self-contained HTML file. */
public final class ScreeningHtml {
    private ScreeningHtml() {}

    /**
     * The whole file.
     *
     * @param list name of the list
     * @param rows what screening gave, in the order of the list
     * @param threshold score from which a result is a match
     */
    public static String of(String list, List<ScreenedRow> rows, double threshold) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("screening/page.jte", new ScreeningModel(list, rows, threshold), out);
        return out.toString();
    }
}
