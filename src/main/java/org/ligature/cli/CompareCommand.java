package org.ligature.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.ligature.model.LigatureException;
import org.ligature.name.Comparison;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.name.Part;
import org.ligature.name.PreparedName;
import org.ligature.pipeline.rows.RowReader;
import org.ligature.pipeline.rows.TableRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the two names of every row of a file. */
@Command(
        name = "compare",
        description = {
            "Compare two names a row: how probable is it that both name the same thing?",
            "Reads a CSV file with the columns schema (Person, Company, Organization, Vessel ...), name1 and name2; other "
                    + "columns are kept. Writes the same rows with score (0 to 1) and match (true or false)."
        },
        mixinStandardHelpOptions = true)
final class CompareCommand extends Task {
    private static final List<String> NEEDED = List.of("schema", "name1", "name2");

    @Parameters(paramLabel = "PAIRS.csv", description = "The file; - is standard input.")
    Path pairs = Path.of("-");

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "Score from which on a row is a match (default: Ligature's own, 0.42).")
    @Nullable
    Double threshold;

    @Option(names = "--explain", description = "Add a column with the reasons.")
    boolean explain;

    @Mixin
    Output output = new Output();

    private final NameComparer comparer = NameComparer.standard();
    private long faults;

    @Override
    public Integer call() {
        try (InputStreamReader in = open();
                Writer out = target()) {
            RowReader rows = new RowReader(in);
            TableRows.Row header = rows.next();
            if (header == null) throw new LigatureException(pairs + " is empty; " + wanted());
            run(
                    rows,
                    header.cells(),
                    new CSVPrinter(
                            out,
                            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get()));
        } catch (IOException e) {
            throw new LigatureException(pairs + " can't be read or the result not written: " + e.getMessage(), e);
        }
        if (faults > 0) console().say(faults + " rows could not be compared; their score is empty.");
        return faults > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private InputStreamReader open() throws IOException {
        boolean standard = pairs.toString().equals("-");
        if (!standard && !Files.isRegularFile(pairs)) {
            throw new LigatureException("There is no file " + pairs + "; " + wanted());
        }
        return new InputStreamReader(standard ? System.in : Files.newInputStream(pairs), StandardCharsets.UTF_8);
    }

    private Writer target() throws IOException {
        if (output.file != null) return Files.newBufferedWriter(output.file, StandardCharsets.UTF_8);
        return new BufferedWriter(new OutputStreamWriter(console().out(), StandardCharsets.UTF_8)) {
            // Standard output stays open for what the command says next.
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static String wanted() {
        return "compare needs a CSV file with the columns " + String.join(", ", NEEDED) + ".";
    }

    private void run(RowReader rows, List<String> header, CSVPrinter out) throws IOException {
        List<String> names =
                header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        int[] places = NEEDED.stream().mapToInt(names::indexOf).toArray();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                throw new LigatureException(pairs + " has no column " + NEEDED.get(i) + "; " + wanted());
            }
        }
        List<String> extended = new ArrayList<>(header);
        extended.addAll(explain ? List.of("score", "match", "reasons") : List.of("score", "match"));
        out.printRecord(extended);
        for (TableRows.Row row = rows.next(); row != null; row = rows.next()) {
            out.printRecord(compared(row, header.size(), places));
        }
        out.flush();
    }

    private List<String> compared(TableRows.Row row, int width, int[] places) {
        List<String> out = new ArrayList<>(row.cells());
        String fault = row.fault();
        if (fault == null && out.size() != width) {
            fault = "it has " + out.size() + " cells and the header " + width;
        }
        while (out.size() < width) out.add("");
        if (fault != null) {
            faults++;
            console().say("row " + row.number() + ": " + fault + "; left out of the comparison.");
            out.addAll(explain ? List.of("", "", "") : List.of("", ""));
            return out;
        }
        NameKind kind = kind(row.cells().get(places[0]));
        addScore(
                out,
                comparer.prepare(row.cells().get(places[1]), kind),
                comparer.prepare(row.cells().get(places[2]), kind));
        return out;
    }

    private void addScore(List<String> out, PreparedName first, PreparedName second) {
        double score;
        String reasons = "";
        if (explain) {
            Comparison comparison = comparer.compare(first, second);
            score = comparison.score();
            reasons = String.join(
                    "; ", comparison.parts().stream().map(Part::reason).toList());
        } else {
            score = comparer.score(first, second);
        }
        out.add(String.format(Locale.ROOT, "%.4f", score));
        out.add(Boolean.toString(score >= (threshold == null ? comparer.threshold() : threshold)));
        if (explain) out.add(reasons);
    }

    /** FollowTheMoney's schemata, as far as names differ by them. */
    private static NameKind kind(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> NameKind.PERSON;
            case "vessel", "airplane", "vehicle", "asset", "thing", "address", "place" -> NameKind.OTHER;
            default -> NameKind.ORGANIZATION;
        };
    }
}
