package org.ligature.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;
import org.ligature.model.PartialDate;

/** Finds dates and stretches of time, and says how each is meant. */
public final class Dates {
    private static final Set<String> CLASSES = Set.of("date");

    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final Phrases<String> relations;
    private final Phrases<Boolean> parts;
    private final Phrases<Boolean> labels;
    private final Phrases<String> currencies;
    private final Phrases<Boolean> function;

    public Dates(Lexicon lexicon) {
        calendar = new CalendarDates(lexicon);
        relative = new RelativeDates(lexicon);
        relations = lexicon.keyed("relation.");
        parts = lexicon.list("year-parts");
        labels = lexicon.list("number-labels");
        currencies = lexicon.keyed("currency.");
        function = lexicon.list("function-words");
    }

    /** The dates among tokens, in order; the anchor moves along. */
    public List<Figure> find(List<Token> tokens, Anchor anchor) {
        List<Figure> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Point point = point(tokens, at, anchor);
            if (point == null) {
                at++;
                continue;
            }
            Figure figure = figure(tokens, point, anchor);
            out.add(figure);
            at = Math.max(figure.to(), at + 1);
        }
        return out;
    }

    private Figure figure(List<Token> tokens, Point point, Anchor anchor) {
        String relation = relation(tokens, point.from());
        Point second = range(tokens, point, anchor);
        int to = second == null ? point.to() : second.to();
        PartialDate end = second == null ? point.end() : second.date();
        PartialDate from = point.date();
        PartialDate seen = end != null && second != null ? end : from;
        if (seen != null) anchor.saw(seen);
        Mention.Period period = from == null
                ? null
                : new Mention.Period(from, end, end != null || relation.equals("at") ? "in" : relation);
        return new Figure(point.from(), to, to, CLASSES, null, period);
    }

    private @Nullable Point point(List<Token> tokens, int at, Anchor anchor) {
        int part = parts.length(tokens, at, tokens.size());
        if (part > 0 && at + part < tokens.size()) {
            int dash = CalendarDates.dash(tokens, at + part) ? 1 : 0;
            Point inner = at + part + dash < tokens.size() ? plain(tokens, at + part + dash, anchor) : null;
            if (inner != null) return inner.between(at, inner.to());
        }
        return plain(tokens, at, anchor);
    }

    private @Nullable Point plain(List<Token> tokens, int at, Anchor anchor) {
        Point near = relative.read(tokens, at, anchor);
        if (near != null) return near;
        Point point = calendar.read(tokens, at, anchor);
        if (point == null || point.sure()) return point;
        boolean month = calendar.month(tokens, at) > 0;
        return month ? bareMonth(tokens, point) : bareYear(tokens, point);
    }

    private @Nullable Point bareMonth(List<Token> tokens, Point point) {
        boolean introduced = !relation(tokens, point.from()).equals("at")
                || before(tokens, point.from(), "early", "late", "mid", "last", "next", "this", "each", "every");
        return introduced ? point : null;
    }

    /** "2018" is a year, but not in "2018 employees", "No. 2018" or "$2018". */
    private @Nullable Point bareYear(List<Token> tokens, Point point) {
        int at = point.from();
        Token before = at > 0 ? tokens.get(at - 1) : null;
        if (before != null && (labels.has(before) || currencies.has(before))) return null;
        if (before != null
                && before.text().equals(".")
                && before.end() == tokens.get(at).start()) return null;
        boolean introduced = !relation(tokens, at).equals("at")
                || before(tokens, at, "the", "a", "its", "(", "（", ",", "and", "/", "of", "—", "–", "-");
        if (introduced || at + 1 >= tokens.size()) return point;
        Token next = tokens.get(at + 1);
        boolean unit = next.text().equals("%") || next.text().equals("％") || currencies.has(next);
        boolean counted = next.kind() == Token.Kind.WORD
                && next.lower().endsWith("s")
                && !function.has(next)
                && Character.isLowerCase(next.text().codePointAt(0));
        return unit || counted ? null : point;
    }

    private static boolean before(List<Token> tokens, int at, String... words) {
        return at > 0 && List.of(words).contains(tokens.get(at - 1).lower());
    }

    /** How the date is meant, by the words before it; {@code at} when nothing says. */
    private String relation(List<Token> tokens, int at) {
        for (int length = Math.min(5, at); length > 0; length--) {
            Phrases.Hit<String> hit = relations.match(tokens, at - length, at);
            if (hit != null && hit.length() == length) return hit.value();
        }
        return "at";
    }

    private @Nullable Point range(List<Token> tokens, Point first, Anchor anchor) {
        int at = first.to();
        if (at + 1 >= tokens.size()) return null;
        String joint = tokens.get(at).lower();
        boolean dash = CalendarDates.dash(tokens, at);
        boolean to = joint.equals("to")
                || joint.equals("until")
                || joint.equals("through")
                || joint.equals("till")
                || joint.equals("至")
                || joint.equals("到");
        boolean and = joint.equals("and") && before(tokens, first.from(), "between");
        if (!dash && !to && !and) return null;
        PartialDate begun = first.date();
        if (dash && begun != null && begun.month() == 0) {
            Point shortYear = shortYear(tokens, at + 1, begun.year());
            if (shortYear != null) return shortYear;
        }
        Point second = calendar.read(tokens, at + 1, anchor);
        return second == null || second.date() == null ? null : second;
    }

    /** The "19" of "2018-19". */
    private static @Nullable Point shortYear(List<Token> tokens, int at, int year) {
        String text = tokens.get(at).text();
        if (text.length() != 2 || tokens.get(at).kind() != Token.Kind.NUMBER) return null;
        int full = year / 100 * 100 + CalendarDates.plain(text);
        return full > year ? new Point(at, at + 1, PartialDate.of(full), null, true) : null;
    }
}
