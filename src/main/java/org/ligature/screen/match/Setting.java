package org.ligature.screen.match;

import org.jspecify.annotations.Nullable;

/**
 * Something about an algorithm that clients may change.
 *
 * @param name its name
 * @param type what its values are: {@code string}, {@code float}
 * @param description what it does
 * @param standard its value when nobody changes it
 */
public record Setting(
        String name,
        String type,
        String description,
        @Nullable Object standard) {
    static final Setting NAME_PROPERTY = new Setting(
            "nm_name_property", "string", "Compare only this property's names; all names when it is empty.", null);
    static final Setting NUMBER_MISMATCH = new Setting(
            "nm_number_mismatch",
            "float",
            "How much a score loses when the names of companies or things have different numbers.",
            0.3);
    static final Setting EXTRA_QUERY = new Setting(
            "nm_extra_query_name",
            "float",
            "How much it weighs when parts of the query's name have no counterpart. The standard value leaves the"
                    + " comparison as it is; a higher one lowers such scores, a lower one raises them.",
            0.8);
    static final Setting EXTRA_RESULT = new Setting(
            "nm_extra_result_name",
            "float",
            "The same for parts of the result's name that have no counterpart in the query's.",
            0.2);
    static final Setting FAMILY_NAME = new Setting(
            "nm_family_name_weight",
            "float",
            "Taken for compatibility and without effect: family names have their weight from the model that compares"
                    + " names.",
            1.3);
    static final Setting FUZZY = new Setting(
            "nm_fuzzy_cutoff_factor",
            "float",
            "Taken for compatibility and without effect: how unlike spellings may be is part of the model that compares"
                    + " names.",
            1.0);

    double number() {
        return standard instanceof Number number ? number.doubleValue() : 0;
    }
}
