package org.ligature.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Finds sums of money, percentages and counts, with the words that change them. */
public final class Amounts {
    private final Numbers numbers;
    private final Phrases<String> currencies;
    private final Phrases<Boolean> modifiers;
    private final Phrases<Boolean> tails;
    private final Phrases<Boolean> vague;
    private final Phrases<Boolean> rates;
    private final Phrases<Boolean> percents;
    private final Phrases<Boolean> labels;
    private final Phrases<Boolean> function;

    public Amounts(Lexicon lexicon) {
        numbers = new Numbers(lexicon);
        currencies = lexicon.keyed("currency.");
        modifiers = lexicon.list("figure-modifiers");
        tails = lexicon.list("figure-tails");
        vague = lexicon.list("vague-numbers");
        rates = lexicon.list("rate-phrases");
        percents = lexicon.list("percent-words");
        labels = lexicon.list("number-labels");
        function = lexicon.list("function-words");
    }

    /** The core of an amount: its tokens without modifiers, value and unit. */
    private record Core(
            int from,
            int to,
            @Nullable BigDecimal number,
            @Nullable String unit,
            String kind) {}

    /** The noun that is counted: where it ends, and its singular. */
    private record Noun(int to, String singular) {}

    /**
     * The amounts among tokens, in order.
     *
     * @param taken tokens that are something else, such as a date's year
     */
    public List<Figure> find(List<Token> tokens, boolean[] taken) {
        List<Figure> out = new ArrayList<>();
        int at = 0;
        int last = 0;
        while (at < tokens.size()) {
            Core core = taken[at] ? null : core(tokens, at, taken);
            if (core == null) {
                at++;
                continue;
            }
            Figure figure = figure(tokens, core, last, taken);
            out.add(figure);
            at = figure.to();
            last = at;
        }
        return out;
    }

    private @Nullable Core core(List<Token> tokens, int at, boolean[] taken) {
        Core money = money(tokens, at);
        if (money != null) return money;
        Phrases.Hit<Boolean> some = vague.match(tokens, at, tokens.size());
        if (some != null) return new Core(at, at + some.length(), null, null, "count");
        Numbers.Read read = numbers.read(tokens, at);
        if (read == null || label(tokens, at) || overlaps(taken, at, read.to())) return null;
        int percent = percents.length(tokens, read.to(), tokens.size());
        if (percent > 0) return new Core(at, read.to() + percent, read.value(), "%", "percent");
        if (read.fraction()) return new Core(at, read.to(), read.value(), "fraction", "percent");
        return count(tokens, at, read);
    }

    private @Nullable Core count(List<Token> tokens, int at, Numbers.Read read) {
        Numbers.Read second = range(tokens, read.to());
        int to = second == null ? read.to() : second.to();
        if (second != null) {
            int percent = percents.length(tokens, to, tokens.size());
            if (percent > 0) return new Core(at, to + percent, read.value(), "%", "percent");
        }
        Noun noun = noun(tokens, to);
        boolean word = tokens.get(at).kind() != Token.Kind.NUMBER;
        if (noun == null && (word || glued(tokens, at))) return null;
        return new Core(at, to, read.value(), null, "count");
    }

    private Numbers.@Nullable Read range(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) return null;
        String joint = tokens.get(at).lower();
        if (!joint.equals("-") && !joint.equals("–") && !joint.equals("to")) return null;
        return numbers.read(tokens, at + 1);
    }

    /** A number that belongs to a name ("Unit 61398", "No. 14") counts nothing. */
    private boolean label(List<Token> tokens, int at) {
        if (at == 0) return false;
        Token before = tokens.get(at - 1);
        if (labels.has(before)) return true;
        boolean name = before.kind() == Token.Kind.WORD
                && Character.isUpperCase(before.text().codePointAt(0));
        return name
                && at > 1
                && !modifiers.has(before)
                && !function.has(before)
                && tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    private static boolean glued(List<Token> tokens, int at) {
        boolean before = at > 0
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && !"(（~≈".contains(tokens.get(at - 1).text());
        return before && tokens.get(at - 1).kind() != Token.Kind.HAN;
    }

    private static boolean overlaps(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) if (taken[i]) return true;
        return false;
    }

    private @Nullable Core money(List<Token> tokens, int at) {
        Phrases.Hit<String> prefix = currencies.match(tokens, at, tokens.size());
        if (prefix != null) {
            Numbers.Read read =
                    at + prefix.length() < tokens.size() ? numbers.read(tokens, at + prefix.length()) : null;
            if (read == null || read.fraction()) return null;
            int to = rangeEnd(tokens, read.to());
            int unit = currencies.length(tokens, to, tokens.size());
            return converted(tokens, new Core(at, to + unit, read.value(), prefix.value(), "money"));
        }
        Numbers.Read read = numbers.read(tokens, at);
        if (read == null || read.fraction()) return null;
        int to = rangeEnd(tokens, read.to());
        if (to < tokens.size() && tokens.get(to).text().equals("-")) to++;
        Phrases.Hit<String> unit = currencies.match(tokens, to, tokens.size());
        if (unit == null || tokens.get(to).kind() == Token.Kind.PUNCT) return null;
        return converted(tokens, new Core(at, to + unit.length(), read.value(), unit.value(), "money"));
    }

    private int rangeEnd(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) return at;
        String joint = tokens.get(at).lower();
        if (!joint.equals("-") && !joint.equals("–") && !joint.equals("to")) return at;
        int symbol = currencies.length(tokens, at + 1, tokens.size());
        if (at + 1 + symbol >= tokens.size()) return at;
        Numbers.Read read = numbers.read(tokens, at + 1 + symbol);
        return read == null ? at : read.to();
    }

    /** Takes in the same sum in another currency, in brackets or behind "or". */
    private Core converted(List<Token> tokens, Core core) {
        int at = core.to();
        if (at + 2 >= tokens.size()) return core;
        String opener = tokens.get(at).text();
        if (!opener.equals("(") && !opener.equals("（")) return core;
        int from = at + 1 + modifiers.length(tokens, at + 1, tokens.size());
        if (from < tokens.size() && tokens.get(from).text().equals("or")) from++;
        if (from >= tokens.size()) return core;
        from += from < tokens.size() ? modifiers.length(tokens, from, tokens.size()) : 0;
        Core second = from < tokens.size() ? plainMoney(tokens, from) : null;
        if (second == null || second.to() >= tokens.size()) return core;
        String closer = tokens.get(second.to()).text();
        if (!closer.equals(")") && !closer.equals("）")) return core;
        return new Core(core.from(), second.to() + 1, core.number(), core.unit(), "money");
    }

    private @Nullable Core plainMoney(List<Token> tokens, int at) {
        int symbol = currencies.length(tokens, at, tokens.size());
        if (at + symbol >= tokens.size()) return null;
        Numbers.Read read = numbers.read(tokens, at + symbol);
        if (read == null) return null;
        int unit = currencies.length(tokens, read.to(), tokens.size());
        return symbol + unit == 0 ? null : new Core(at, read.to() + unit, read.value(), null, "money");
    }

    private Figure figure(List<Token> tokens, Core core, int last, boolean[] taken) {
        int from = modified(tokens, core.from(), last, taken);
        int tail = tails.length(tokens, core.to(), tokens.size());
        int to = core.to() + tail;
        boolean rate = isRate(tokens, to);
        String modifier = words(tokens, from, core.from());
        if (tail > 0) modifier = (modifier + " " + words(tokens, core.to(), to)).strip();
        Set<String> classes = rate ? Set.of(core.kind(), "figure", "rate") : Set.of(core.kind(), "figure");
        Noun noun = core.kind().equals("count") ? noun(tokens, to) : null;
        String unit = noun == null ? core.unit() : noun.singular();
        Mention.Amount amount = new Mention.Amount(core.number(), unit, modifier, rate);
        return new Figure(from, to, noun == null ? to : noun.to(), classes, amount, null);
    }

    private int modified(List<Token> tokens, int core, int last, boolean[] taken) {
        int from = core;
        for (int back = 1; back <= 4 && core - back >= last && !taken[core - back]; back++) {
            if (modifiers.length(tokens, core - back, core) == back) from = core - back;
        }
        return from;
    }

    /** Whether a rate follows soon: "600 join every year". */
    private boolean isRate(List<Token> tokens, int at) {
        for (int i = at; i < Math.min(tokens.size(), at + 5); i++) {
            if (rates.length(tokens, i, tokens.size()) > 0) return true;
            if (tokens.get(i).kind() == Token.Kind.PUNCT) return false;
        }
        return false;
    }

    /** The noun that is counted: the last plural before the phrase ends. */
    private @Nullable Noun noun(List<Token> tokens, int at) {
        Noun best = null;
        int end = Math.min(tokens.size(), at + 7);
        for (int i = at; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.HAN) return hanNoun(tokens, i, end);
            boolean skipped = (i == at && token.lower().equals("of")) || "()".contains(token.text());
            if (skipped) continue;
            if (token.kind() != Token.Kind.WORD || function.has(token)) break;
            if (isPlural(token.lower())) best = new Noun(i + 1, singular(token.lower()));
            else if (best != null) break;
        }
        return best;
    }

    /** In Chinese the noun follows a measure word: up to four characters are taken. */
    private static Noun hanNoun(List<Token> tokens, int from, int end) {
        int to = from;
        StringBuilder out = new StringBuilder();
        while (to < Math.min(end, from + 4) && tokens.get(to).kind() == Token.Kind.HAN) {
            out.append(tokens.get(to).text());
            to++;
        }
        return new Noun(to, out.toString());
    }

    private static boolean isPlural(String word) {
        return (word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("'s"))
                || word.equals("people")
                || word.equals("staff")
                || word.equals("men")
                || word.equals("women")
                || word.equals("personnel");
    }

    private static String singular(String word) {
        if (!word.endsWith("s")) return word;
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) out.append(' ');
            out.append(tokens.get(i).text());
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
