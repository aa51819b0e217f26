package org.ligature.schema;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the code of a country by what it is called in some twenty languages, or by another code. */
final class CountryNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "zh", "zh_Hant", "ru", "uk", "ar", "fa", "fr", "es", "pt", "de", "it", "nl", "pl", "tr", "ja", "ko",
            "el", "he", "sr");
    private static final Transliterator PLAIN = Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; NFKC");
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        List<String> known = Schemata.standard().allowed(PropertyType.COUNTRY);
        for (String code : known) {
            String label = ValueLabels.label(PropertyType.COUNTRY, code);
            if (label != null) codes.putIfAbsent(plain(label), code);
            if (code.length() != 2) continue;
            ULocale place = new ULocale("und_" + code.toUpperCase(Locale.ROOT));
            for (String language : LANGUAGES) {
                String name = plain(place.getDisplayCountry(new ULocale(language)));
                if (name.length() > 1) codes.putIfAbsent(name, code);
            }
            String three = plain(place.getISO3Country());
            if (three.length() == 3) codes.putIfAbsent(three, code);
        }
        for (String code : known) codes.put(code, code);
        Map.of(
                        "usa", "us",
                        "united states of america", "us",
                        "russian federation", "ru",
                        "people's republic of china", "cn",
                        "prc", "cn",
                        "uk", "gb",
                        "great britain", "gb",
                        "republic of korea", "kr",
                        "islamic republic of iran", "ir",
                        "viet nam", "vn")
                .forEach(codes::put);
        return codes;
    }

    private static String plain(String name) {
        return PLAIN.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }

    static @Nullable String code(String name) {
        return CODES.get(plain(name));
    }
}
