package org.ligature.resolve.trait;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.ligature.name.ComparableName;
import org.ligature.name.NameComparer;

/** The terms of a field: what two entities share when their values are the same or nearly so. */
final class Terms {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int HALVED = 6;
    private static final int OUTWARD = 5;
    private static final int WORD = 3;
    private static final int DAY = 8;

    private final Field field;
    private final LongStream.Builder out = LongStream.builder();

    private Terms(Field field) {
        this.field = field;
    }

    /** Sorted, without repeats. */
    static long[] of(Traits traits, List<ComparableName> names, Field field) {
        Terms terms = new Terms(field);
        switch (field.way()) {
            case NAMES -> names.forEach(terms::name);
            case DATES -> terms.each(traits, terms::date);
            case SETS, BAGS -> terms.each(traits, v -> terms.add('=', v));
            case CODES -> terms.each(traits, terms::code);
            case PARTS -> terms.each(traits, terms::part);
            case WORDS -> terms.each(traits, terms::words);
        }
        return terms.out.build().sorted().distinct().toArray();
    }

    private void each(Traits traits, Consumer<String> term) {
        for (String value : traits.values(field)) term.accept(value);
    }

    private void name(ComparableName name) {
        for (long key : NameComparer.standard().keys(name.words())) out.add(key * PRIME + field.place());
    }

    private void date(String digits) {
        add('=', digits);
        if (digits.length() < DAY) return;
        add('m', digits.substring(0, 6));
        add('d', digits.substring(0, 4) + digits.substring(6));
        add('y', digits.substring(4));
    }

    private void code(String code) {
        add('=', code);
        if (code.length() < HALVED) return;
        add('<', code.substring(0, code.length() / 2));
        add('>', code.substring(code.length() / 2));
    }

    private void part(String part) {
        add('=', part);
        if (part.length() >= OUTWARD) add('<', part.substring(0, part.length() - 3));
    }

    private void words(String text) {
        add('=', text);
        String[] words = text.split(" ", -1);
        if (words.length > 1)
            Arrays.stream(words).filter(w -> w.length() >= WORD).forEach(w -> add('w', w));
        else add('w', text);
    }

    private void add(char family, String text) {
        long hash = family * 31L + field.place() + 1;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME + (hash >>> 29);
        out.add(hash);
    }
}
