package org.ligature.extract.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.figure.Amounts;
import org.ligature.extract.figure.Anchor;
import org.ligature.extract.figure.Dates;
import org.ligature.extract.figure.Figure;
import org.ligature.extract.word.Lexicon;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;

/** Marks dates and amounts in a document's lines, in reading order. */
final class Figures {
    private final Dates dates;
    private final Amounts amounts;

    Figures(Lexicon lexicon) {
        dates = new Dates(lexicon);
        amounts = new Amounts(lexicon);
    }

    void mark(List<Line> lines, @Nullable PartialDate document) {
        Anchor anchor = new Anchor(document);
        Passage before = null;
        for (Line line : lines) {
            Passage passage = line.passage();
            if (before != null && !together(before, passage)) anchor.reset();
            before = passage;
            for (Figure date : dates.find(line.tokens(), anchor)) line.add(Found.figure(date));
            for (Figure amount : amounts.find(line.tokens(), line.taken().clone())) line.add(Found.figure(amount));
        }
    }

    /** Whether dates of the first passage still hold in the second: in one table's row, or under one heading. */
    private static boolean together(Passage first, Passage second) {
        Passage.Place a = first.place();
        Passage.Place b = second.place();
        if (a.table() > 0 || b.table() > 0) return a.sameRow(b);
        return a.section().equals(b.section());
    }
}
