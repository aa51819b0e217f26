package org.ligature.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.lexicon.Role;
import org.ligature.name.match.Reading;
import org.ligature.name.match.Translation;

/** A name made ready to compare: normalised, romanised, cut into weighed tokens. Immutable; make it once and keep it. */
public final class PreparedName {
    static final PreparedName NONE = new PreparedName("", NameKind.OTHER, List.of(), null, null);

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final String text;
    private final NameKind kind;
    private final Reading[] latin;
    private final @Nullable Reading han;
    private final @Nullable Translation translation;
    private final long numbers;

    PreparedName(
            String text, NameKind kind, List<Reading> latin, @Nullable Reading han, @Nullable Translation translation) {
        this.text = text;
        this.kind = kind;
        this.latin = latin.toArray(Reading[]::new);
        this.han = han;
        this.translation = translation;
        this.numbers = kind == NameKind.PERSON || latin.isEmpty() ? 0 : numbers(latin.getFirst());
    }

    private static long numbers(Reading reading) {
        long sum = 0;
        for (int i = 0; i < reading.size(); i++)
            if (reading.role(i) == Role.NUMBER) sum += (reading.sense(i) + 1L) * PRIME;
        return sum;
    }

    /** Whether both have the same numbers, however they are written: third and 3rd; people's names have none. */
    public boolean sameNumbers(PreparedName other) {
        return numbers == other.numbers;
    }

    /** The name as it was given. */
    public String text() {
        return text;
    }

    /** What it names. */
    public NameKind kind() {
        return kind;
    }

    /** Whether nothing in it can be compared. */
    public boolean isEmpty() {
        return latin.length == 0 && han == null;
    }

    /** In Latin letters, in each of the ways in which it may be read. */
    Reading[] latin() {
        return latin;
    }

    /** In Chinese characters, one a token. */
    @Nullable
    Reading han() {
        return han;
    }

    /** The English words that a company's Chinese name leads to expect. */
    @Nullable
    Translation translation() {
        return translation;
    }

    @Override
    public String toString() {
        return text;
    }
}
