package org.ligature.pipeline.exchange.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Quantity;

/** Puts the figure of a claim where a rule has a place for it. */
record Figures(Statements statements, Said said) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Whether the rule had a place for it. */
    boolean put(Thing edge, Rule rule, Quantity figure) {
        boolean put = false;
        String number = figure.number() == null ? null : figure.number().toPlainString();
        String unit = figure.unit();
        boolean share = "%".equals(unit);
        boolean money = unit != null && CURRENCY.matcher(unit).matches();
        if (share) put = say(edge, rule.percent(), number);
        if (money && say(edge, rule.money(), number)) {
            put = true;
            say(edge, rule.currency(), unit);
        }
        if (say(edge, rule.number(), number)) {
            put = true;
            say(edge, rule.unit(), unit);
        }
        return say(edge, rule.wording(), figure.text()) || put;
    }

    private boolean say(Thing edge, @Nullable String prop, @Nullable String value) {
        if (prop == null || value == null) return false;
        statements.say(edge, prop, value, said);
        return true;
    }
}
