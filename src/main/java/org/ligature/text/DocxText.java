package org.ligature.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.text.convert.Blocks;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Deadline;

/** Converts Word documents: paragraphs, headings, lists, tables, then footnotes. */
final class DocxText {
    static final String CONVERTER = "docx/1";

    private DocxText() {}

    static Converted convert(String name, byte[] bytes, Limits limits, Deadline deadline) throws IOException {
        ZipCheck.check(name, bytes, limits, deadline);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Blocks blocks = new Blocks();
            DocxWalk walk = new DocxWalk(name, blocks, deadline);
            List<IBodyElement> body = word.getBodyElements();
            walk.body(body, "body");
            walk.notes(word);
            return Converted.of(CONVERTER, blocks, metadata(word.getProperties().getCoreProperties()));
        }
    }

    private static Metadata metadata(POIXMLProperties.CoreProperties core) {
        return new Metadata(null, text(core.getTitle()), null, created(core), text(core.getCreator()), null, null);
    }

    private static @Nullable PartialDate created(POIXMLProperties.CoreProperties core) {
        var property = core.getUnderlyingProperties().getCreatedPropertyString();
        return property == null || property.length() < 10
                ? null
                : PartialDate.parse(property.substring(0, 10)).orElse(null);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
