package org.ligature.server.api.ask;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of one address; what is wrong with them is collected, and {@link #check} refuses it all at once. */
public final class Parameters {
    private static final Set<String> TRUE = Set.of("true", "1", "yes", "on", "t", "y");
    private static final Set<String> FALSE = Set.of("false", "0", "no", "off", "f", "n");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?");

    private final Map<String, List<String>> given;
    private final List<ApiFault.Wrong> wrong = new ArrayList<>();

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    public static Parameters of(Context ctx) {
        return new Parameters(ctx.queryParamMap());
    }

    /** The last value, as is usual when one is given twice. */
    private @Nullable String last(String name) {
        List<String> values = given.get(name);
        return values == null || values.isEmpty() ? null : values.getLast();
    }

    public String text(String name, String otherwise) {
        String value = last(name);
        return value == null ? otherwise : value;
    }

    /** All values, in their order. */
    public List<String> texts(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** All values, of which there may be so many. */
    public List<String> texts(String name, int most) {
        List<String> values = texts(name);
        if (values.size() > most) wrong("too_long", name, "At most " + most + " values are taken");
        return values;
    }

    /** All values, which must be among some. */
    public List<String> choices(String name, List<String> allowed, List<String> otherwise) {
        List<String> values = texts(name);
        for (String value : values) {
            if (!allowed.contains(value)) wrong("enum", name, "Input should be one of " + allowed);
        }
        return values.isEmpty() ? otherwise : values;
    }

    /** A whole number that may be so large; negative ones are left to the caller. */
    public int number(String name, int otherwise, int most) {
        String value = last(name);
        if (value == null) return otherwise;
        try {
            int number = Integer.parseInt(value.strip());
            if (number <= most) return number;
            wrong("less_than_equal", name, "Input should be less than or equal to " + most);
        } catch (NumberFormatException e) {
            wrong("int_parsing", name, "Input should be a valid integer");
        }
        return otherwise;
    }

    public double fraction(String name, double otherwise) {
        String value = last(name);
        if (value == null) return otherwise;
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) return number;
        } catch (NumberFormatException e) {
            // Said below, as for numbers that have no end.
        }
        wrong("float_parsing", name, "Input should be a valid number");
        return otherwise;
    }

    public boolean flag(String name, boolean otherwise) {
        Boolean value = flag(name);
        return value == null ? otherwise : value;
    }

    /** Yes, no or not said. */
    public @Nullable Boolean flag(String name) {
        String value = last(name);
        if (value == null) return null;
        String lower = value.strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(lower)) return Boolean.TRUE;
        if (FALSE.contains(lower)) return Boolean.FALSE;
        wrong("bool_parsing", name, "Input should be a valid boolean");
        return null;
    }

    /** A date, with or without time, as it was written; null where none is given. */
    public @Nullable String moment(String name) {
        String value = last(name);
        if (value == null || MOMENT.matcher(value).matches()) return value;
        wrong("string_pattern_mismatch", name, "Input should be a date such as 2026-01-31 or 2026-01-31T12:00:00");
        return null;
    }

    private void wrong(String type, String name, String message) {
        wrong.add(new ApiFault.Wrong(type, List.of("query", name), message));
    }

    /** Refuses the request if anything read so far was wrong. */
    public void check() {
        if (!wrong.isEmpty()) throw ApiFault.malformed(wrong);
    }
}
