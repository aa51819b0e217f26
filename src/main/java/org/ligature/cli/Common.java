package org.ligature.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Common {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:LIGATURE_DATA:-ligature-data}",
            description = "Folder that holds archive and ledger (default: ${DEFAULT-VALUE}; or set LIGATURE_DATA).")
    Path data = Path.of("ligature-data");

    @Option(names = "--json", description = "Print one JSON document for programs instead of text for people.")
    boolean json;

    @Option(names = "--no-color", description = "No colour, also on a terminal (NO_COLOR does the same).")
    boolean noColor;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            defaultValue = "prc-tech",
            description = "What Ligature knows: the name of a built-in pack, or a folder (default: ${DEFAULT-VALUE}).")
    String pack = "prc-tech";

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of labels: en or zh (default: ${DEFAULT-VALUE}).")
    String lang = "en";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides (default: ${DEFAULT-VALUE}).")
    @Nullable
    String user;
}
