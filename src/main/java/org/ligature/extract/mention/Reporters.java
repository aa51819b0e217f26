package org.ligature.extract.mention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Source;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Tells those who report something from those it is about. */
final class Reporters {
    private static final Set<String> TO = Set.of("to", "told", "by", "with");

    private final Phrases<Boolean> verbs;
    private final Phrases<Boolean> works;

    Reporters(Lexicon lexicon) {
        verbs = lexicon.list("reporting-verbs");
        works = lexicon.list("reporting-works");
    }

    /** Whether a name stands here for who says so: "according to X", "an X report", or the document's own publisher. */
    boolean reports(Line line, Found named, Source source) {
        if (isPublisher(line.caption(named), source)) return true;
        int after = named.to();
        if (after < line.size() && (verbs.has(line.token(after)) || works.has(line.token(after)))) return true;
        boolean owned = line.lower(after).equals("'s") && after + 1 < line.size() && works.has(line.token(after + 1));
        String before = line.lower(named.from() - 1);
        return owned
                || (TO.contains(before)
                        && Set.of("according", "reported", "told", "interview")
                                .contains(line.lower(named.from() - (before.equals("told") ? 1 : 2))));
    }

    private static boolean isPublisher(String caption, Source source) {
        @Nullable String publisher = source.document().metadata().publisher();
        return publisher != null && publisher.toLowerCase(Locale.ROOT).equals(caption.toLowerCase(Locale.ROOT));
    }
}
