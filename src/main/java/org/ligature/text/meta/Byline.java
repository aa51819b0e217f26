package org.ligature.text.meta;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;

/**
 * A line that names who wrote a text, and perhaps when: "By A. Writer, Published May 3, 2017".
 *
 * @param author who wrote it
 * @param date when, or null
 */
public record Byline(String author, @Nullable PartialDate date) {
    private static final int LONGEST = 140;
    private static final Pattern FORM = Pattern.compile(
            "(?u)(?:(?i:by|author|authors|written by|reported by|par|por|von|source)\\s*:?\\s+|(?:作者|撰文|记者|記者|文)\\s*[:：/／|]\\s*)(\\S.*)");
    private static final Pattern REST = Pattern.compile(
            "(?iu)\\s*[,|·–—-]\\s+(?=published|posted|updated|\\d|\\p{L}{3,9}\\.? \\d)|\\s+(?=\\d{4}[-年])");
    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}.'’-]*(?:,?\\s+(?:and|et|y|und|for|de|van|von|der|al|&|[\\p{Lu}][\\p{L}.'’-]*)){0,11}"
                    + "|\\p{IsHan}{2,20}(?:[、，, ]\\p{IsHan}{2,20}){0,5}");

    /** Reads a byline, or nothing when the line is none. */
    public static Optional<Byline> parse(String line) {
        String words = line.strip();
        if (words.length() > LONGEST) return Optional.empty();
        Matcher m = FORM.matcher(words);
        if (!m.matches()) return Optional.empty();
        String[] parts = REST.split(m.group(1), 2);
        String author = parts[0].strip();
        if (!NAME.matcher(author).matches()) return Optional.empty();
        return Optional.of(new Byline(
                author, parts.length == 1 ? null : DateLine.parse(parts[1]).orElse(null)));
    }

    /** Whether a line is a byline. */
    public static boolean is(String line) {
        return parse(line).isPresent();
    }
}
