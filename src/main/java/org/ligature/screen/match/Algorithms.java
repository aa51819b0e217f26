package org.ligature.screen.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligature.schema.PropertyType;

/**
 * The ways to score that clients may choose. There is one of our own; the names that clients of OpenSanctions send are taken too,
 * for the same comparison with the features that they count there.
 */
public final class Algorithms {
    private static final String ALIAS =
            "Ligature's comparison, under a name that clients of the OpenSanctions API send: ";

    /** The feature that compares names. */
    public static final String NAME_FEATURE = "name_match";

    private static final Feature NAMES =
            main(NAME_FEATURE, "The best match among all names of both.", 1, new NameFeature());
    private static final List<Feature> CODES = List.of(
            main("crypto_wallet_address", "The same wallet.", 0.98, CodeFeatures.code("[0-9A-Z]{26,64}", "publicKey")),
            main("isin_security_match", "The same ISIN.", 0.98, CodeFeatures.code("[A-Z]{2}[0-9A-Z]{9}[0-9]", "isin")),
            main("lei_code_match", "The same LEI.", 0.95, CodeFeatures.code("[0-9A-Z]{18}[0-9]{2}", "leiCode")),
            main(
                    "usc_code_match",
                    "The same unified social credit code.",
                    0.95,
                    CodeFeatures.code("[0-9A-Z]{18}", "uscCode")),
            main("ogrn_code_match", "The same OGRN.", 0.95, CodeFeatures.code("[0-9]{13}|[0-9]{15}", "ogrnCode")),
            main(
                    "vessel_imo_mmsi_match",
                    "The same IMO or MMSI number.",
                    0.95,
                    CodeFeatures.code("(IMO)?[0-9]{7}|[0-9]{9}", "imoNumber", "mmsi")),
            main("inn_code_match", "The same INN.", 0.95, CodeFeatures.code("[0-9]{10}|[0-9]{12}", "innCode")),
            main("bic_code_match", "The same bank code.", 0.95, Feature.of(CodeFeatures::banking, CodeFeatures::bank)),
            main("uei_code_match", "The same UEI.", 0.95, CodeFeatures.code("[0-9A-Z]{12}", "uniqueEntityId")),
            main("npi_code_match", "The same NPI.", 0.95, CodeFeatures.code("[0-9]{10}", "npiCode")),
            main(
                    "ticker_match",
                    "The same sign at a stock exchange.",
                    0.6,
                    Feature.of(CodeFeatures::traded, CodeFeatures::ticker)),
            main(
                    "identifier_match",
                    "Any identifier that both have.",
                    0.85,
                    Feature.of(CodeFeatures::numbered, CodeFeatures::any)));
    private static final Feature WEAK = main(
            "weak_alias_match", "A name that the source calls weak, letter by letter.", 0.8, NameFeature::weakAlias);
    private static final List<Feature> QUALIFIERS = List.of(
            qualifier(
                    "address_prop_match",
                    "Alike addresses.",
                    0.2,
                    Feature.of(e -> !e.ofType(PropertyType.ADDRESS).isEmpty(), Circumstances::addresses)),
            qualifier(
                    "identifier_mismatch",
                    "Different identifiers of a kind of which a thing has one.",
                    -0.3,
                    Feature.of(CodeConflicts::possible, CodeConflicts::of)),
            qualifier(
                    "country_mismatch",
                    "No country in common.",
                    -0.2,
                    Feature.of(e -> !e.ofType(PropertyType.COUNTRY).isEmpty(), Circumstances::countries)),
            qualifier(
                    "dob_year_disjoint",
                    "Born, or founded, in different years.",
                    -0.15,
                    Feature.of(Circumstances::dated, Circumstances::birthYears)),
            qualifier(
                    "dob_day_disjoint",
                    "Born, or founded, on different days.",
                    -0.25,
                    Feature.of(Circumstances::dated, Circumstances::birthDays)),
            qualifier(
                    "gender_mismatch",
                    "Different genders.",
                    -0.2,
                    Feature.of(Circumstances::gendered, Circumstances::genders)));

    private static final List<Setting> SETTINGS = List.of(
            Setting.NAME_PROPERTY,
            Setting.NUMBER_MISMATCH,
            Setting.EXTRA_QUERY,
            Setting.EXTRA_RESULT,
            Setting.FAMILY_NAME,
            Setting.FUZZY);

    /** What {@code best} means. */
    public static final String BEST = "ligature";

    private static final List<Algorithm> ALL = List.of(
            new Algorithm(
                    BEST,
                    "Names in any script by a calibrated model, identifiers, and what speaks against a match: the best of"
                            + " names and identifiers counts, and dates, countries, gender and address qualify it.",
                    full(),
                    SETTINGS),
            new Algorithm("logic-v2", ALIAS + "names, identifiers and qualifiers.", full(), SETTINGS),
            new Algorithm("ofac", ALIAS + "names, with qualifiers that weigh half.", halved(), List.of()),
            new Algorithm("name-based", ALIAS + "names alone.", List.of(NAMES), List.of()),
            new Algorithm("name-qualified", ALIAS + "names, with qualifiers that weigh half.", halved(), List.of()),
            new Algorithm("logic-v1", ALIAS + "names, identifiers and qualifiers.", full(), List.of()),
            new Algorithm("regression-v1", ALIAS + "names, identifiers and qualifiers.", full(), List.of()));

    private Algorithms() {}

    private static Feature main(String name, String description, double weight, Feature.Comparison comparison) {
        return new Feature(name, description, weight, false, comparison);
    }

    private static Feature qualifier(String name, String description, double weight, Feature.Comparison comparison) {
        return new Feature(name, description, weight, true, comparison);
    }

    private static List<Feature> full() {
        List<Feature> all = new ArrayList<>();
        all.add(NAMES);
        all.addAll(CODES);
        all.add(WEAK);
        all.addAll(QUALIFIERS);
        return all;
    }

    private static List<Feature> halved() {
        List<Feature> all = new ArrayList<>();
        all.add(NAMES);
        QUALIFIERS.stream()
                .filter(q -> q.weight() < 0)
                .map(q -> q.weighing(q.weight() / 2))
                .forEach(all::add);
        return all;
    }

    public static List<Algorithm> all() {
        return ALL;
    }

    /** The algorithm of a name, or the best one for {@code best}. */
    public static Optional<Algorithm> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String wanted = lower.equals("best") ? BEST : lower;
        return ALL.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }
}
