package org.ligature.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes answers in their formats. */
public final class Answers {
    private static final TemplateEngine TEMPLATES = templates();

    private Answers() {}

    private static TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(false);
        return engine;
    }

    /**
     * Renders a page.
     *
     * @param model what the template takes
     */
    public static void html(Context ctx, String template, Object model) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        TEMPLATES.render("web/" + template + ".jte", model, out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
    }

    /** A part of a page, to be put into an answer of another form. */
    public static String fragment(String template, Object model) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("web/" + template + ".jte", model, out);
        return out.toString();
    }

    public static void json(Context ctx, String json) {
        ctx.contentType("application/json; charset=utf-8").result(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A table to be kept as a file. */
    public static void csv(Context ctx, String csv, String name) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        ctx.contentType("text/csv; charset=utf-8").result(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** A file to be kept. */
    public static void file(Context ctx, byte[] bytes, String type, String name) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(type).result(bytes);
    }
}
