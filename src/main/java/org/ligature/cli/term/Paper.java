package org.ligature.cli.term;

import org.ligature.publish.VisibleText;

/** Takes headings and paragraphs, makes them safe, wraps and indents them, and gives the whole text. */
public final class Paper {
    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    public Paper(Terminal terminal) {
        this.terminal = terminal;
    }

    public int width() {
        return terminal.width();
    }

    /** An empty line, but never two in a row, and none at the top. */
    public Paper gap() {
        int end = out.length();
        boolean open = end > 1 && out.charAt(end - 2) == '\n';
        if (end > 0 && !open) out.append('\n');
        return this;
    }

    /** A paragraph at an indent. */
    public Paper text(int indent, Style style, String text) {
        return hanging(indent, "", style, text);
    }

    /** A paragraph whose further lines stand under its first word, after the sign that opens it. */
    public Paper hanging(int indent, String sign, Style style, String text) {
        String lead = sign.isEmpty() ? "" : VisibleText.of(sign) + " ";
        int margin = indent + Columns.of(lead);
        String start = " ".repeat(indent) + lead;
        for (String line : Wrap.lines(VisibleText.of(text), terminal.width() - margin)) {
            out.append(start).append(style.apply(line, terminal.color())).append('\n');
            start = " ".repeat(margin);
        }
        return this;
    }

    /** A line already laid out, such as a row of a grid; its blanks are kept, but for those at its end. */
    Paper row(Style style, String line) {
        out.append(style.apply(line.stripTrailing(), terminal.color())).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
