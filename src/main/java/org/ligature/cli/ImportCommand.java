package org.ligature.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.DatasetImport;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.datasets.DatasetShelf;
import org.ligature.pipeline.datasets.ListFormat;
import org.ligature.pipeline.datasets.SetAside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a list of entities that somebody publishes. */
@Command(
        name = "import",
        description = {
            "Import a list of companies and people, to screen against and to serve.",
            "Reads FollowTheMoney entities (JSON lines) and statements (CSV), OpenSanctions' targets.simple.csv, the US Treasury's sdn.csv with "
                    + "alt.csv, the UN Security Council's consolidated list (XML), and any CSV file with a mapping."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand extends Task {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of the list, entries before further names.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--dataset", paramLabel = "NAME", description = "Short name of the data set, such as ofac.")
    @Nullable
    String dataset;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the data set (default: its name).")
    @Nullable
    String title;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ftm, statements, csv, ofac, un or simple (default: told by the file's name).")
    @Nullable
    String format;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How the columns of a CSV file make entities (YAML).")
    @Nullable
    Path mapping;

    @Option(names = "--list", description = "Show the data sets that are there.")
    boolean list;

    @Override
    public Integer call() {
        if (!list && (files.isEmpty() || dataset == null))
            throw new LigatureException(
                    "Say what to import: ligature import FILE --dataset NAME (or --list to see what is there).");
        try (Workspace workspace = Workspace.create(common.data, clock())) {
            DatasetShelf shelf = new DatasetShelf(workspace);
            if (list) {
                show(shelf.all());
                return ExitCode.DONE;
            }
            DatasetShelf.Report report = shelf.add(order(), n -> {});
            print(report);
            if (!common.json) warn(report.made(), shelf);
            return report.made().setAside() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private DatasetShelf.Order order() {
        String name = String.valueOf(dataset);
        String text = mapping == null ? null : text(mapping);
        ListFormat how = format == null
                ? ListFormat.guess(String.valueOf(files.getFirst().getFileName()), text != null)
                : named(format);
        return new DatasetShelf.Order(name, title == null ? name : title, how, text, files);
    }

    private static ListFormat named(String format) {
        if (!ListFormat.names().contains(format))
            throw new LigatureException(
                    "There is no format “" + format + "”; there are " + String.join(", ", ListFormat.names()) + ".");
        return ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LigatureException("The mapping file " + file + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    private void show(List<DatasetImport> all) {
        if (common.json) {
            JsonOut.print(console(), all.stream().map(ImportCommand::json).toList());
            return;
        }
        if (all.isEmpty()) console().out().println("There is no data set yet.");
        for (DatasetImport one : all)
            console()
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-24s %9d entities  %s  %s%n",
                            one.name(),
                            one.entities(),
                            one.version(),
                            Plain.text(one.title()));
    }

    private void print(DatasetShelf.Report report) {
        DatasetImport made = report.made();
        if (common.json) {
            JsonOut.print(console(), json(made));
            return;
        }
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "%s: %d entities read, %d rows set aside. Version %s.%n",
                        made.name(),
                        made.entities(),
                        made.setAside(),
                        made.version());
        for (SetAside bad : report.setAside()) console().out().println("  " + Plain.text(bad.toString()));
        if (made.setAside() > report.setAside().size())
            console()
                    .out()
                    .println("  and " + (made.setAside() - report.setAside().size()) + " more");
        console().out().println("Next: ligature screen SUPPLIERS.csv --dataset " + made.name());
    }

    /** Entities of one id are one, whichever table they are from; that may be wanted, or an accident. */
    private void warn(DatasetImport made, DatasetShelf shelf) {
        shelf.shared(made)
                .forEach((other, count) -> console()
                        .out()
                        .printf(
                                Locale.ROOT,
                                "Beware: ids of this table are also ids of %2$s (%1$d of them), and mean the same entities. If they don't, put a line such as%n"
                                        + "  id-prefix: %3$s-%n"
                                        + "into the mapping, and import again.%n",
                                count,
                                other,
                                made.name()));
    }

    private static Map<String, Object> json(DatasetImport made) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", made.name());
        out.put("title", made.title());
        out.put("version", made.version());
        out.put("format", made.format().toLowerCase(Locale.ROOT));
        out.put("entities", made.entities());
        out.put("set_aside", made.setAside());
        out.put("files", made.files().stream().map(DatasetImport.File::name).toList());
        return out;
    }
}
