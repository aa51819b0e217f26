package org.ligature.publish.data;

/** Keeps words of documents from becoming formulas when a table is opened in a spreadsheet program. */
final class CsvGuard {
    /** The wide forms are formulas too in East Asian versions of spreadsheet programs. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvGuard() {}

    /** The text, with an apostrophe before it if it would start a formula. */
    static String guard(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
