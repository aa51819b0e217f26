package org.ligature.pipeline.datasets;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;

/** The formats in which lists of entities are published. */
public enum ListFormat {
    /** FollowTheMoney entities, a JSON object a line. */
    FTM,
    /** Statements as CSV, one value of one entity a row. */
    STATEMENTS,
    /** Any table, with a mapping file. */
    CSV,
    /** The US Treasury's {@code sdn.csv} and {@code alt.csv}. */
    OFAC,
    /** The UN Security Council's consolidated list as XML. */
    UN,
    /** OpenSanctions' {@code targets.simple.csv}. */
    SIMPLE;

    /** The format that a file's name speaks for. */
    public static ListFormat guess(String file, boolean mapped) {
        String name = file.toLowerCase(Locale.ROOT);
        if (mapped) return CSV;
        if (name.endsWith(".json") || name.endsWith(".jsonl")) return FTM;
        if (name.endsWith(".xml")) return UN;
        if (name.endsWith("statements.csv")) return STATEMENTS;
        if (name.equals("sdn.csv") || name.equals("alt.csv")) return OFAC;
        if (name.endsWith("targets.simple.csv")) return SIMPLE;
        throw new LigatureException("What " + file
                + " holds can't be told from its name. Name its format with --format, or its columns with --mapping.");
    }

    ListReader reader(String dataset, @Nullable String mapping) {
        return switch (this) {
            case FTM -> new FtmLists(dataset);
            case STATEMENTS -> new StatementLists(dataset);
            case OFAC -> new OfacLists(dataset);
            case UN -> new UnLists(dataset);
            case SIMPLE -> new SimpleLists(dataset);
            case CSV -> {
                if (mapping == null)
                    throw new LigatureException(
                            "A CSV file needs a mapping: name one with --mapping; see docs/data-formats.md.");
                yield new CsvLists(CsvMapping.of(mapping), dataset);
            }
        };
    }

    /** Names for help texts. */
    public static List<String> names() {
        return List.of("ftm", "statements", "csv", "ofac", "un", "simple");
    }
}
