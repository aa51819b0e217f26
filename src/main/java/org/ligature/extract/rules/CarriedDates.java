package org.ligature.extract.rules;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Mention.Period;
import org.ligature.extract.Sentence;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Passage;

/**
 * The dates that sentences take over from what stands before them: "The same article says …" goes on with the date of the sentence
 * before, and what stands under a short line that ends in a date is of that date.
 */
final class CarriedDates {
    /** How many sentences a date is carried. */
    private static final int REACH = 2;
    /** A line of at most so many words that ends in a date dates what follows it. */
    private static final int LINE = 24;

    private final IdentityHashMap<Sentence, Period> carried = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, Period> nearby = new IdentityHashMap<>();

    private CarriedDates() {}

    static CarriedDates of(List<Sentence> sentences, WordClasses words) {
        CarriedDates out = new CarriedDates();
        Sentence before = null;
        Period date = null;
        int left = 0;
        for (Sentence one : sentences) {
            Period own = last(one);
            if (own == null && before != null) {
                boolean goesOn = left > 0 && near(before, one) && words.at("goes_on", one.tokens(), 0);
                if (date != null && left > 0 && near(before, one)) out.nearby.put(one, date);
                if (goesOn && date != null) out.carried.put(one, date);
                else {
                    Period line = under(before, one);
                    if (line != null) out.carried.put(one, line);
                }
            }
            if (own != null) {
                date = own;
                left = REACH;
            } else if (before == null || !near(before, one)) date = null;
            else left--;
            before = one;
        }
        return out;
    }

    /** The date that a sentence without one of its own takes over, or null. */
    @Nullable
    Period of(Sentence sentence) {
        return carried.get(sentence);
    }

    /** The date of a sentence shortly before, whose speech goes on; or null. */
    @Nullable
    Period speech(Sentence sentence) {
        return nearby.get(sentence);
    }

    private static boolean near(Sentence before, Sentence one) {
        Passage.Place a = before.passage().place();
        Passage.Place b = one.passage().place();
        return before.passage() == one.passage() || (a.table() > 0 && a.sameRow(b));
    }

    /** The date at the end of the short line that a passage stands under. */
    private static @Nullable Period under(Sentence before, Sentence one) {
        if (before.passage() == one.passage() || one.passage().place().table() > 0) return null;
        int size = before.tokens().size();
        if (size > LINE || before.start() > 0) return null;
        for (Mention m : before.mentions())
            if (m.is("date") && m.period() != null && m.to() >= size - 1 && m.to() - m.from() >= 3) return m.period();
        return null;
    }

    private static @Nullable Period last(Sentence sentence) {
        Period out = null;
        for (Mention m : sentence.mentions()) if (m.is("date") && m.period() != null) out = m.period();
        return out;
    }
}
