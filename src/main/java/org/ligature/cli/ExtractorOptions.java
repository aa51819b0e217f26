package org.ligature.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.panel.Guarded;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Plugins;
import org.ligature.schema.Pack;
import picocli.CommandLine.Option;

/** Which extractors read, and what a plug-in may cost. */
final class ExtractorOptions {
    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "rules",
            description =
                    "Who reads: rules; deep, which also asks a small language model, finds more and is slower; or plug-ins. "
                            + "Several may be named, the first owns what several claim (default: ${DEFAULT-VALUE}).")
    List<String> names = new ArrayList<>(List.of("rules"));

    @Option(names = "--plugin", paramLabel = "JAR", description = "Jar with extractor plug-ins; may be repeated.")
    List<Path> jars = new ArrayList<>();

    @Option(
            names = "--extractor-seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "Time that a plug-in has for one document (default: ${DEFAULT-VALUE} s).")
    int seconds = 120;

    /** The extractors when they are first needed; what was asked for specially is made at once, so that a wrong name is told at once. */
    Supplier<Panel> later(Pack pack) {
        if (names.equals(List.of("rules"))) return () -> panel(pack);
        Panel made = panel(pack);
        return () -> made;
    }

    Panel panel(Pack pack) {
        Guarded.Limits limits =
                new Guarded.Limits(Duration.ofSeconds(Math.max(1, seconds)), Guarded.Limits.DEFAULT.proposals());
        return Extractors.panel(pack, names, new Plugins(jars), limits);
    }
}
