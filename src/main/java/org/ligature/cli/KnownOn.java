package org.ligature.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for what was known on a day. */
final class KnownOn {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "What was known on that day, such as 2020-06-01: documents that came out later, or at an unknown"
                            + " time, are left out.")
    @Nullable
    LocalDate day;
}
