package org.ligature.pipeline.evaluate.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.ligature.pipeline.evaluate.Evaluation;

/** Writes an evaluation as one self-contained HTML file. */
public final class EvaluationHtml {
    private EvaluationHtml() {}

    /**
     * The whole file.
     *
     * @param texts file name to the document's whole text
     */
    public static String of(Evaluation evaluation, Map<String, String> texts) {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("evaluation/page.jte", new EvaluationPage(evaluation, texts), out);
        return out.toString();
    }
}
