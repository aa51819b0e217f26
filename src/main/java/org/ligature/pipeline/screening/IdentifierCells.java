package org.ligature.pipeline.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ligature.resolve.code.CodeKind;
import org.ligature.schema.Cleaning;
import org.ligature.schema.PropertyType;

/** Reads cells that hold identifiers: of which kind each is, its own form and check digits tell. */
final class IdentifierCells {
    static final List<String> HEADS = List.of(
            "identifier",
            "identifiers",
            "id number",
            "registration number",
            "registration no",
            "registration no.",
            "reg no",
            "company number",
            "company no",
            "lei",
            "lei code",
            "uscc",
            "unified social credit code",
            "social credit code",
            "tax number",
            "tax id",
            "vat",
            "vat number",
            "inn",
            "ogrn",
            "isin",
            "duns",
            "imo",
            "imo number",
            "passport",
            "passport number",
            "统一社会信用代码",
            "注册号",
            "身份证号",
            "护照号");
    static final List<String> TICKER_HEADS =
            List.of("ticker", "tickers", "ticker symbol", "stock code", "股票代码", "证券代码");

    private IdentifierCells() {}

    /** Identifiers by the property that holds such; several in one cell are parted by semicolons. */
    static SortedMap<String, List<String>> codes(List<String> identifiers, List<String> tickers) {
        SortedMap<String, List<String>> out = new TreeMap<>();
        for (String code : parts(identifiers))
            out.computeIfAbsent(property(code), p -> new ArrayList<>()).add(clean(code));
        for (String code : parts(tickers))
            out.computeIfAbsent("ticker", p -> new ArrayList<>()).add(clean(code));
        return out;
    }

    private static List<String> parts(List<String> cells) {
        List<String> out = new ArrayList<>();
        for (String cell : cells) for (String part : cell.split(";", -1)) if (!part.isBlank()) out.add(part.strip());
        return out;
    }

    private static String clean(String code) {
        String clean = Cleaning.value(PropertyType.IDENTIFIER, code);
        return clean == null ? code : clean;
    }

    /** Kinds whose form is told apart from any other register's number. */
    private static String property(String code) {
        Optional<CodeKind> kind = CodeKind.of(code);
        if (kind.isEmpty()) return "registrationNumber";
        return switch (kind.get()) {
            case USCC -> "uscCode";
            case LEI -> "leiCode";
            case ISIN -> "isinCode";
            case OGRN -> "ogrnCode";
            case IMO, INN -> "registrationNumber";
        };
    }
}
