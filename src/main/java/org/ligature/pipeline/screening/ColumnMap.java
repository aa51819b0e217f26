package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ligature.model.LigatureException;
import org.ligature.name.NameKind;
import org.ligature.screen.Query;

/**
 * Which columns of a list hold what.
 *
 * @param columns number of the column, by what it holds: {@code name}, {@code alias}, {@code schema}, {@code country}, {@code date}
 * @param kind how names are compared where no column tells
 */
public record ColumnMap(Map<String, List<Integer>> columns, NameKind kind) {
    private static final Map<String, List<String>> HEADS = Map.of(
            "name",
            List.of(
                    "name",
                    "company",
                    "company name",
                    "supplier",
                    "supplier name",
                    "vendor",
                    "vendor name",
                    "firm",
                    "organisation",
                    "organization",
                    "entity",
                    "entity name",
                    "legal name",
                    "full name",
                    "person",
                    "customer",
                    "counterparty",
                    "名称",
                    "公司",
                    "公司名称",
                    "企业名称",
                    "供应商",
                    "姓名"),
            "alias",
            List.of(
                    "alias",
                    "aliases",
                    "aka",
                    "other name",
                    "other names",
                    "trading name",
                    "english name",
                    "chinese name",
                    "别名",
                    "英文名称"),
            "schema",
            List.of("schema", "type", "entity type", "kind"),
            "country",
            List.of("country", "country code", "nationality", "jurisdiction", "国家"),
            "date",
            List.of("date of birth", "birth date", "birthdate", "dob", "birth_date", "incorporation date"));

    /**
     * Finds the columns by their heads.
     *
     * @param given columns that the user named, such as {@code name} to {@code Lieferant}
     * @throws LigatureException when no column holds names, or a named one is missing
     */
    public static ColumnMap guess(List<String> heads, Map<String, String> given, NameKind kind) {
        Map<String, List<Integer>> out = new TreeMap<>();
        for (String what : HEADS.keySet()) {
            String named = given.get(what);
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                String head = heads.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
                boolean fits = named == null
                        ? HEADS.get(what).contains(head)
                        : heads.get(i).strip().equalsIgnoreCase(named.strip());
                if (fits) found.add(i);
            }
            if (named != null && found.isEmpty())
                throw new LigatureException(
                        "There is no column “" + named + "”; there are " + String.join(", ", heads) + ".");
            if (!found.isEmpty()) out.put(what, found);
        }
        if (!out.containsKey("name")) {
            if (heads.size() != 1)
                throw new LigatureException("Which column holds the names? There are " + String.join(", ", heads)
                        + ". Name it with --column name=HEAD.");
            out.put("name", List.of(0));
        }
        return new ColumnMap(out, kind);
    }

    /** What a row asks for. */
    Query query(List<String> cells) {
        List<String> names = new ArrayList<>(values(cells, "name"));
        for (String aliases : values(cells, "alias"))
            for (String alias : aliases.split(";", -1)) if (!alias.isBlank()) names.add(alias.strip());
        return new Query(names, kind(cells), values(cells, "country"), values(cells, "date"));
    }

    private List<String> values(List<String> cells, String what) {
        List<String> out = new ArrayList<>();
        for (int at : columns.getOrDefault(what, List.of()))
            if (at < cells.size() && !cells.get(at).isBlank())
                out.add(cells.get(at).strip());
        return out;
    }

    private NameKind kind(List<String> cells) {
        List<String> said = values(cells, "schema");
        if (said.isEmpty()) return kind;
        return switch (said.getFirst().toLowerCase(Locale.ROOT)) {
            case "person", "individual", "p", "natural person" -> NameKind.PERSON;
            case "company",
                    "organization",
                    "organisation",
                    "legalentity",
                    "legal entity",
                    "entity",
                    "o",
                    "c",
                    "publicbody" -> NameKind.ORGANIZATION;
            default -> NameKind.OTHER;
        };
    }
}
