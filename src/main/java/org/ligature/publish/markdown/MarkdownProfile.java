package org.ligature.publish.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.ligature.publish.Cell;
import org.ligature.publish.Fact;
import org.ligature.publish.Profile;
import org.ligature.publish.ProfileWords;
import org.ligature.publish.Words;

/** Writes a profile as Markdown: who it is, replies, facts by kind of tie, the quotes as numbered notes, the sources. */
public final class MarkdownProfile {
    private MarkdownProfile() {}

    /** The whole document. */
    public static String of(Profile profile, Words words) {
        ProfileWords says = new ProfileWords(words);
        Sheet sheet = new Sheet(words);
        sheet.heading(1, Escaped.name(says.title(profile.who())));
        for (String line : says.head(profile)) sheet.line(Escaped.quote(line) + "  ");
        group(sheet, words.say("profile.replies"), profile.replies());
        for (Cell cell : profile.sections()) {
            group(sheet, words.label(cell.tie().label()) + " (" + cell.count() + ")", cell.facts());
        }
        group(sheet, words.say("profile.named"), profile.named());
        sheet.line("");
        for (String line : says.gaps(profile)) sheet.line(Escaped.quote(line) + "  ");
        sheet.notes(Stream.concat(profile.facts(), profile.named().stream()).toList());
        sheet.sources(profile.sources());
        return sheet.toString();
    }

    private static void group(Sheet sheet, String title, List<Fact> facts) {
        if (facts.isEmpty()) return;
        sheet.heading(2, title);
        sheet.facts(facts);
    }
}
