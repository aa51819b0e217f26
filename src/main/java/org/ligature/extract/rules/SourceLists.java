package org.ligature.extract.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligature.extract.Sentence;

/**
 * Tells where a report only lists what it was drawn from, under a heading such as "References". A title that is cited there ("Maker of
 * trains joins party congress") is no statement of this document.
 *
 * @param headings what such lists are called, in small letters
 */
record SourceLists(List<String> headings) {
    private static final Pattern FIRST_TO_LAST_LETTER = Pattern.compile("\\p{L}(?:.*\\p{L})?", Pattern.DOTALL);

    /** The sections of a document that are such lists; each is looked at once, however many sentences it has. */
    Set<String> sections(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> s.passage().place().section())
                .distinct()
                .filter(section -> headings.contains(bare(section)))
                .collect(Collectors.toSet());
    }

    /** A heading without its number and colon. */
    private static String bare(String heading) {
        Matcher words = FIRST_TO_LAST_LETTER.matcher(heading);
        return words.find() ? words.group().toLowerCase(Locale.ROOT) : "";
    }
}
