package org.ligature.text.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.ligature.text.convert.Blocks;
import org.ligature.text.convert.Converted;
import org.ligature.text.convert.Deadline;

/** Converts HTML: the readable part of a page, as blocks. */
public final class HtmlText {
    /** Name and version of this converter. */
    public static final String CONVERTER = "html/1";

    private static final int HEAD = 4096;
    private static final int DEEPEST = 512;
    private static final Pattern LABEL = Pattern.compile(
            "(?is)<meta\\s[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{2,40})|<\\?xml\\s[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    private HtmlText() {}

    /** The charset that a page claims in its head, or null. */
    public static @Nullable String declaredCharset(byte[] bytes) {
        Matcher m = LABEL.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!m.find()) return null;
        return m.group(1) != null ? m.group(1) : m.group(2);
    }

    /** Converts a page. */
    public static Converted convert(String html, Deadline deadline) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(new Watched(html, deadline), "");
        HtmlMetadata metadata = HtmlMetadata.of(page);
        HtmlContent.clean(page);
        Element content = HtmlContent.of(page);
        Blocks blocks = new Blocks();
        HtmlWalk walk = new HtmlWalk(blocks, deadline);
        Element title = HtmlContent.titleOutside(page, content);
        if (title != null) walk.walk(title);
        walk.walk(content);
        return Converted.of(CONVERTER, blocks, metadata.metadata());
    }

    /** Hands the page to the parser in pieces, and looks at the clock between them. */
    private static final class Watched extends Reader {
        private final StringReader html;
        private final Deadline deadline;

        Watched(String html, Deadline deadline) {
            this.html = new StringReader(html);
            this.deadline = deadline;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            deadline.check();
            return html.read(buffer, from, length);
        }

        @Override
        public void close() {
            html.close();
        }
    }
}
