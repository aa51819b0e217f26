package org.ligature.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.match.Reading;
import org.ligature.name.match.Translation;

/** A name made ready to compare: normalised, romanised, cut into weighed tokens. Immutable; make it once and keep it. */
public final class PreparedName {
    static final PreparedName NONE = new PreparedName("", NameKind.OTHER, List.of(), null, null);

    private final String text;
    private final NameKind kind;
    private final Reading[] latin;
    private final @Nullable Reading han;
    private final @Nullable Translation translation;

    PreparedName(
            String text, NameKind kind, List<Reading> latin, @Nullable Reading han, @Nullable Translation translation) {
        this.text = text;
        this.kind = kind;
        this.latin = latin.toArray(Reading[]::new);
        this.han = han;
        this.translation = translation;
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
