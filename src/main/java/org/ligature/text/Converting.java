package org.ligature.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Deadline;
import org.ligature.text.html.HtmlText;

/** One document on its way to text: picks the converter, and remembers what the document turned out to be. */
final class Converting {
    private final String name;
    private final byte[] bytes;
    private final Deadline deadline;
    private final Limits limits;
    private Format format = Format.TEXT;
    private @Nullable String remark;

    Converting(String name, byte[] bytes, Deadline deadline, Limits limits) {
        this.name = name;
        this.bytes = bytes;
        this.deadline = deadline;
        this.limits = limits;
    }

    Converted convert() throws IOException {
        format = Format.ofBytes(name, bytes);
        return switch (format) {
            case PDF -> PdfText.convert(name, bytes, deadline);
            case DOCX -> DocxText.convert(name, bytes, limits, deadline);
            default -> text();
        };
    }

    private Converted text() throws IOException {
        Decoded decoded = Decoded.of(name, bytes, HtmlText.declaredCharset(bytes));
        remark = decoded.remark();
        format = Format.ofText(name, decoded.text());
        return format == Format.HTML ? HtmlText.convert(decoded.text(), deadline) : PlainText.convert(decoded.text());
    }

    String mediaType() {
        return format.mediaType;
    }

    @Nullable
    String remark() {
        return remark;
    }
}
