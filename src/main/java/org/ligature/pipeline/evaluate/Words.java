package org.ligature.pipeline.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts to word tokens for comparing places: tags, link targets and punctuation are dropped. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[0-9]+(?:[.,][0-9]+)*|[A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff]+|[\\u4e00-\\u9fff]");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)\\s]*\\)");

    private Words() {}

    static List<String> of(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC);
        clean = LINK.matcher(TAG.matcher(clean).replaceAll(" ")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(clean);
        while (m.find()) words.add(m.group().toLowerCase(Locale.ROOT).replace(",", ""));
        return words;
    }
}
