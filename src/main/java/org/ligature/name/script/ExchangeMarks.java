package org.ligature.name.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The marks that Chinese stock exchanges put to a company's short name: special treatment, days without rights, share classes. */
public final class ExchangeMarks {
    private static final Set<String> BEFORE = Set.of("st", "sst", "pt", "n", "c", "s", "xd", "xr", "dr");
    private static final Set<String> AFTER = Set.of("a", "b", "h", "w", "u", "uw", "退");

    private ExchangeMarks() {}

    /** The words of a name without such marks; they are only looked for around Chinese characters. */
    public static List<String> without(List<String> words) {
        if (words.size() < 2) return words;
        int from = 0;
        int to = words.size();
        while (from < to - 1 && BEFORE.contains(words.get(from))) from++;
        if (!isHan(words.get(from))) return words;
        while (to - 1 > from && AFTER.contains(words.get(to - 1))) to--;
        return isHan(words.get(to - 1)) ? new ArrayList<>(words.subList(from, to)) : words;
    }

    private static boolean isHan(String word) {
        return Words.isHan(word.codePointAt(0));
    }
}
