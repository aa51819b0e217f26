package org.ligature.resolve.code;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers as they are compared. */
public final class Codes {
    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Codes() {}

    /** Letters and digits in capitals, full-width ones narrow. */
    public static String plain(String code) {
        String narrow = Normalizer2.getNFKCInstance().normalize(code);
        return DECORATION.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
