package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligature.model.LigatureException;
import org.ligature.name.NameKind;
import org.ligature.screen.Query;

/**
 * Which columns of a list hold what.
 *
 * @param columns number of the column, by what it holds: {@code name}, {@code alias}, {@code schema}, {@code country},
 *     {@code date}, {@code identifier}, {@code ticker}
 * @param kind how names are compared where no column tells
 */
public record ColumnMap(Map<String, List<Integer>> columns, NameKind kind) {
    private static final Pattern NUMBERS = Pattern.compile("#[0-9]{1,6}(,#[0-9]{1,6})*");
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
            "identifier",
            IdentifierCells.HEADS,
            "ticker",
            IdentifierCells.TICKER_HEADS,
            "date",
            List.of(
                    "date of birth",
                    "birth date",
                    "birthdate",
                    "dob",
                    "birth_date",
                    "incorporation date",
                    "出生日期",
                    "成立日期"));

    /**
     * Finds the columns by their heads.
     *
     * @param given columns that the user named, such as {@code name} to {@code Lieferant}; {@code #3} is the third, {@code #3,#4} are two,
     *     and an empty name says that there is none
     * @throws LigatureException when no column holds names or identifiers, or a named one is missing
     */
    public static ColumnMap guess(List<String> heads, Map<String, String> given, NameKind kind) {
        Map<String, List<Integer>> out = new TreeMap<>();
        for (String what : HEADS.keySet()) {
            String named = given.get(what);
            List<Integer> found = named == null ? told(heads, what) : named(heads, named.strip());
            if (named != null && !named.isBlank() && found.isEmpty())
                throw new LigatureException(
                        "There is no column “" + named + "”; there are " + String.join(", ", heads) + ".");
            if (!found.isEmpty()) out.put(what, found);
        }
        if (!out.containsKey("name") && !out.containsKey("identifier")) {
            if (heads.size() != 1)
                throw new LigatureException("Which column holds the names? There are " + String.join(", ", heads)
                        + ". Name it with --column name=HEAD.");
            out.put("name", List.of(0));
        }
        return new ColumnMap(out, kind);
    }

    private static List<Integer> told(List<String> heads, String what) {
        return where(
                heads,
                head -> HEADS.getOrDefault(what, List.of())
                        .contains(head.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static List<Integer> named(List<String> heads, String name) {
        if (name.isEmpty()) return List.of();
        if (!NUMBERS.matcher(name).matches()) return where(heads, name::equalsIgnoreCase);
        return Stream.of(name.split(","))
                .map(n -> Integer.parseInt(n.substring(1)) - 1)
                .filter(n -> n >= 0 && n < heads.size())
                .toList();
    }

    private static List<Integer> where(List<String> heads, Predicate<String> fits) {
        return IntStream.range(0, heads.size())
                .filter(i -> fits.test(heads.get(i).strip()))
                .boxed()
                .toList();
    }

    /** What each column holds as far as its head tells; the only column of a list holds names. */
    public static SortedMap<Integer, String> told(List<String> heads) {
        SortedMap<Integer, String> out = new TreeMap<>();
        for (String what : new TreeSet<>(HEADS.keySet())) for (int at : told(heads, what)) out.put(at, what);
        if (heads.size() == 1) out.put(0, "name");
        return out;
    }

    /** Whether some of these cells are heads that tell what their columns hold. */
    public static boolean knows(List<String> cells) {
        return HEADS.keySet().stream().anyMatch(what -> !told(cells, what).isEmpty());
    }

    /** What a row asks for. */
    Query query(List<String> cells) {
        List<String> names = new ArrayList<>(values(cells, "name"));
        for (String aliases : values(cells, "alias"))
            for (String alias : aliases.split(";", -1)) if (!alias.isBlank()) names.add(alias.strip());
        return new Query(
                names,
                kind(cells),
                values(cells, "country"),
                values(cells, "date"),
                IdentifierCells.codes(values(cells, "identifier"), values(cells, "ticker")));
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
