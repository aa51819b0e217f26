package org.ligature.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligature.model.DatasetImport;
import org.ligature.model.LigatureException;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.pipeline.screening.ColumnMap;
import org.ligature.pipeline.screening.KeptList;
import org.ligature.pipeline.screening.ListScreening;
import org.ligature.server.http.Asked;

/**
 * How a list is to be screened, as a form says it, or else as the list's heads tell.
 *
 * @param columns what each column holds, by its number from 0
 * @param datasets names of the data sets that are wanted
 * @param kind {@code any}, {@code person} or {@code organization}
 * @param threshold as it was written
 * @param limit as it was written
 * @param far whether results far from a match are wanted too
 */
record Setup(
        SortedMap<Integer, String> columns,
        List<String> datasets,
        String kind,
        String threshold,
        String limit,
        boolean far) {
    static final List<String> HOLDS = List.of("name", "alias", "schema", "country", "date", "identifier", "ticker");
    static final List<String> KINDS = List.of("any", "organization", "person");
    /** So many columns can be mapped; the others hold nothing. */
    static final int COLUMNS = 60;

    private static final int MOST = 50;

    /** What a request says, from its form or its address. */
    static Setup of(Asked asked, List<String> heads, List<DatasetImport> all) {
        boolean said = !value(asked, "said").isEmpty();
        SortedMap<Integer, String> columns = new TreeMap<>();
        if (!said) columns.putAll(ColumnMap.told(heads));
        for (int i = 0; said && i < Math.min(COLUMNS, heads.size()); i++) {
            String holds = value(asked, "c" + (i + 1));
            if (HOLDS.contains(holds)) columns.put(i, holds);
        }
        List<String> datasets = said
                ? values(asked, "dataset")
                : all.stream().map(DatasetImport::name).toList();
        return new Setup(
                columns,
                datasets,
                value(asked, "kind"),
                value(asked, "threshold"),
                value(asked, "limit"),
                !value(asked, "far").isEmpty());
    }

    private static String value(Asked asked, String name) {
        String field = asked.field(name);
        return field.isEmpty() ? asked.text(name) : field;
    }

    private static List<String> values(Asked asked, String name) {
        List<String> fields = asked.context().formParams(name);
        return fields.isEmpty() ? asked.texts(name) : List.copyOf(fields);
    }

    String holds(int column) {
        return columns.getOrDefault(column, "");
    }

    static double standardThreshold() {
        return NameComparer.standard().threshold();
    }

    /** The order; says which field is wrong where one is. */
    ListScreening.Order order(KeptList list, List<String> heads, String user) {
        if (!columns.containsValue("name") && !columns.containsValue("identifier"))
            throw new LigatureException("Say which column holds the names: choose “name” for it. There are "
                    + String.join(", ", heads.stream().limit(COLUMNS).toList()) + ".");
        if (datasets.isEmpty()) throw new LigatureException("Choose at least one data set to screen against.");
        double from = number("threshold", threshold, standardThreshold(), 0.01, 1);
        int most = (int) number("limit", limit, 5, 1, MOST);
        return new ListScreening.Order(
                list.file(),
                datasets,
                given(),
                nameKind(),
                from,
                most,
                far ? 0 : Math.min(ListScreening.SHOWN, from),
                user,
                false);
    }

    /** Every kind of column is named, by number, so that nothing is guessed that the page did not show. */
    private Map<String, String> given() {
        Map<String, String> out = new TreeMap<>();
        for (String what : HOLDS) {
            List<String> at = new ArrayList<>();
            columns.forEach((column, holds) -> {
                if (holds.equals(what)) at.add("#" + (column + 1));
            });
            out.put(what, String.join(",", at));
        }
        return out;
    }

    private NameKind nameKind() {
        return switch (kind) {
            case "person" -> NameKind.PERSON;
            case "organization" -> NameKind.ORGANIZATION;
            default -> NameKind.OTHER;
        };
    }

    private static double number(String field, String text, double otherwise, double least, double most) {
        if (text.isEmpty()) return otherwise;
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // Said below, together with a number out of bounds.
        }
        throw new LigatureException(
                "The " + field + " is a number from " + least + " to " + most + ", not “" + text + "”.");
    }
}
