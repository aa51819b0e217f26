package org.ligature.cli;

/** Makes text from documents and file names harmless for a terminal. */
final class Plain {
    private Plain() {}

    /** The text with control and bidirectional-format characters shown as a replacement mark. */
    static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            boolean harmful = (Character.getType(c) == Character.CONTROL && c != '\t')
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x200e
                    || c == 0x200f;
            out.appendCodePoint(harmful ? 0xfffd : c);
        });
        return out.toString();
    }
}
