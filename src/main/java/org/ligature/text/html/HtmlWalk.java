package org.ligature.text.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.ligature.model.Passage.Kind;
import org.ligature.text.convert.Blocks;
import org.ligature.text.convert.Blocks.Cell;
import org.ligature.text.convert.Deadline;

/** Goes through a page's elements in order and makes blocks of them; walks in a loop, so that deep nesting costs no stack. */
final class HtmlWalk implements NodeVisitor {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING),
            Map.entry("li", Kind.LIST_ITEM),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("caption", Kind.CAPTION));
    private static final Set<String> INLINE_BREAKS = Set.of("br", "wbr");
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*[\\[(]?(\\d{1,3}|[a-z*†‡])[\\])]?\\s*");

    private final Blocks blocks;
    private final Deadline deadline;
    private final HtmlTables tables = new HtmlTables();
    private final HtmlPath path = new HtmlPath();
    private int unread;
    private int listed;
    private int pre;

    HtmlWalk(Blocks blocks, Deadline deadline) {
        this.blocks = blocks;
        this.deadline = deadline;
    }

    void walk(Element root) {
        path.above(root);
        root.traverse(this);
        blocks.cell(Cell.NONE);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unread == 0) words(text.getWholeText());
        } else if (node instanceof Element e) {
            open(e);
        }
    }

    private void words(String words) {
        if (!blocks.open() && words.isBlank()) return;
        if (pre == 0) {
            blocks.add(words);
            return;
        }
        for (String line : words.split("\\R{2,}", -1)) {
            if (line.isBlank()) continue;
            if (blocks.open()) block(kind("pre"));
            blocks.add(line);
        }
    }

    private void open(Element e) {
        deadline.check();
        String tag = e.normalName();
        path.enter(tag, e.id());
        if (tag.equals("sup") && NOTE_MARK.matcher(e.text()).matches()) unread++;
        else if (unread > 0 && tag.equals("sup")) unread++;
        if (tag.equals("li")) listed++;
        if (tag.equals("pre")) pre++;
        if (tag.equals("a") && e.hasAttr("href")) blocks.link(e.attr("href"));
        if (tables.enter(e)) blocks.cell(tables.cell());
        if (tag.equals("br") && doubled(e)) {
            block(kind(tag));
        } else if (INLINE_BREAKS.contains(tag)) {
            blocks.add(tag.equals("br") ? " " : "");
        } else if (e.isBlock()) {
            block(kind(tag));
        }
    }

    /** Two line breaks in a row part paragraphs. */
    private static boolean doubled(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) next = next.nextSibling();
        return next != null && next.normalName().equals("br");
    }

    private Kind kind(String tag) {
        Kind kind = KINDS.get(tag);
        boolean plain = kind == null || kind == Kind.LIST_ITEM;
        if (plain && tables.inCell()) return Kind.CELL;
        if (kind != null) return kind;
        return listed > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void block(Kind kind) {
        blocks.begin(kind, path.toString());
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element e)) return;
        String tag = e.normalName();
        if (tag.equals("sup") && unread > 0) unread--;
        if (tag.equals("li")) listed--;
        if (tag.equals("pre")) pre--;
        if (tag.equals("a")) blocks.endLink();
        path.leave();
        if (tables.leave(e)) blocks.cell(tables.cell());
        if (e.isBlock()) block(kind(""));
    }
}
