package org.ligature.name.script;

/** Chinese characters in their simplified forms, so that the two ways of writing meet. */
public final class Simplified {
    private Simplified() {}

    /** The text with every character in its simplified form. */
    public static String of(String han) {
        StringBuilder out = new StringBuilder(han.length());
        for (int i = 0; i < han.length(); i++)
            out.append(HanTable.of(han.charAt(i)).simplified());
        return out.toString();
    }
}
