package org.ligature.resolve.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Kinds of identifiers that carry check digits, so that a slip of the hand shows. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates keep nothing.
public enum CodeKind {
    /** Unified social credit code, GB 32100-2015. */
    USCC("[1-9A-Y][1-9A-Y][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}", CheckDigits::uscc),
    /** Legal entity identifier, ISO 17442. */
    LEI("[0-9A-Z]{18}[0-9]{2}", CheckDigits::mod97),
    /** Securities number, ISO 6166. */
    ISIN("[A-Z]{2}[0-9A-Z]{9}[0-9]", CheckDigits::isin),
    /** Number of a ship or of a ship's owner at the International Maritime Organization. */
    IMO("(?:IMO)?[0-9]{7}", CheckDigits::imo),
    /** Tax number in Russia. */
    INN("[0-9]{10}|[0-9]{12}", CheckDigits::inn),
    /** Registration number in Russia. */
    OGRN("[0-9]{13}|[0-9]{15}", CheckDigits::ogrn);

    private final Predicate<String> form;
    private final Predicate<String> check;

    CodeKind(String form, Predicate<String> check) {
        this.form = Pattern.compile(form).asMatchPredicate();
        this.check = check;
    }

    /** Whether a code has the form of this kind and the right check digits; blanks, hyphens and case don't matter. */
    public boolean valid(String code) {
        String plain = Codes.plain(code);
        return form.test(plain) && check.test(plain);
    }

    /** The first kind that a code is valid for. */
    public static Optional<CodeKind> of(String code) {
        String plain = Codes.plain(code);
        return Arrays.stream(values())
                .filter(k -> k.form.test(plain) && k.check.test(plain))
                .findFirst();
    }
}
