package org.ligature.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a domain's data folder knows, the packs it extends included.
 *
 * @param id such as {@code prc-tech}
 * @param version a whole number that grows with every change of meaning
 * @param licence SPDX identifier
 * @param tieTypes in the order of tables
 * @param themes in the order of menus
 * @param gazetteer sorted by id
 * @param words named word lists, such as {@code hedges}
 * @param patterns in the order of the files
 * @param models named lines of weights that a corpus taught, such as {@code ties}
 */
public record Pack(
        String id,
        String version,
        String licence,
        List<TieType> tieTypes,
        List<Theme> themes,
        List<NamedThing> gazetteer,
        Map<String, List<String>> words,
        List<PatternDef> patterns,
        Map<String, List<String>> models) {

    /** Id and version as claims record them, such as {@code prc-tech@1}. */
    public String stamp() {
        return id + "@" + version;
    }

    public Optional<TieType> tieType(String wanted) {
        return tieTypes.stream().filter(t -> t.id().equals(wanted)).findFirst();
    }

    public Optional<Theme> theme(String wanted) {
        return themes.stream().filter(t -> t.id().equals(wanted)).findFirst();
    }
}
