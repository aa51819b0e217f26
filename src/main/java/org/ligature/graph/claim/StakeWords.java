package org.ligature.graph.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.Stake;
import org.ligature.model.Quantity;
import org.ligature.schema.Pack;

/**
 * Reads the size of a stake from a figure with its modifiers, else from words such as "wholly owned".
 *
 * <p>"About 15 %" is taken for 14–16 %: one unit of the last digit that the source gives, either way.
 */
final class StakeWords {
    private static final Pattern RANGE =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[%％]?\\s*(?:-|–|—|to|and|至|到)\\s*(\\d+(?:\\.\\d+)?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Phrases whole;
    private final Phrases majority;
    private final Phrases minority;
    private final Phrases least;
    private final Phrases most;
    private final Phrases about;

    StakeWords(Pack pack) {
        whole = new Phrases(pack, "stake-whole");
        majority = new Phrases(pack, "stake-majority");
        minority = new Phrases(pack, "stake-minority");
        least = new Phrases(pack, "figure-at-least");
        most = new Phrases(pack, "figure-at-most");
        about = new Phrases(pack, "figure-about");
    }

    /**
     * The stake that a claim of ownership gives.
     *
     * @param figure its figure, or null
     * @param quote its words
     */
    Stake of(@Nullable Quantity figure, String quote) {
        Optional<Stake> told = figure == null ? Optional.empty() : figure(figure);
        return told.orElseGet(() -> words(quote));
    }

    private Stake words(String quote) {
        if (whole.in(quote)) return Stake.ALL;
        if (minority.in(quote)) return Stake.MINORITY;
        return majority.in(quote) ? Stake.MAJORITY : Stake.UNKNOWN;
    }

    private Optional<Stake> figure(Quantity figure) {
        BigDecimal number = figure.number();
        if (number == null || figure.unit() == null) return Optional.empty();
        return switch (figure.unit()) {
            case "%" -> range(figure.text()).or(() -> modified(number, figure.text()));
            case "fraction" -> modified(number.multiply(HUNDRED), figure.text());
            default -> Optional.empty();
        };
    }

    private static Optional<Stake> range(String text) {
        Matcher m = RANGE.matcher(text);
        if (!m.find()) return Optional.empty();
        Optional<Stake> low = Stake.percent(new BigDecimal(m.group(1)));
        Optional<Stake> high = Stake.percent(new BigDecimal(m.group(2)));
        if (low.isEmpty() || high.isEmpty() || low.get().low() > high.get().high()) return Optional.empty();
        return Optional.of(new Stake(low.get().low(), high.get().high()));
    }

    private Optional<Stake> modified(BigDecimal percent, String text) {
        return Stake.percent(percent).map(exact -> {
            if (least.in(text)) return new Stake(exact.low(), Stake.WHOLE);
            if (most.in(text)) return new Stake(0, exact.high());
            return about.in(text) ? around(percent, exact) : exact;
        });
    }

    private static Stake around(BigDecimal percent, Stake exact) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, percent.scale()));
        int half = Stake.percent(unit).orElse(Stake.NONE).low();
        return new Stake(Math.max(0, exact.low() - half), (int) Math.min(Stake.WHOLE, (long) exact.high() + half));
    }
}
