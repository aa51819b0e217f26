package org.ligature.cli.term;

/** How words stand out on a terminal; without colour they are as plain as the rest. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    QUOTE("3");

    private static final char ESCAPE = '\u001b';

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String line, boolean color) {
        if (!color || code.isEmpty() || line.isEmpty()) return line;
        return ESCAPE + "[" + code + "m" + line + ESCAPE + "[0m";
    }
}
