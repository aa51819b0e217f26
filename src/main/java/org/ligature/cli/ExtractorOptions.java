package org.ligature.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.panel.Guarded;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Plugins;
import org.ligature.pipeline.panel.Readers;
import org.ligature.schema.Pack;
import picocli.CommandLine.Option;

/** Which extractors read, and what a plug-in may cost. */
final class ExtractorOptions {
    private static final String AUTO = "auto";
    /** Up to here a document's reader hardly waits for the language model: some 40,000 words. */
    private static final long SMALL = 1 << 18;

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            split = ",",
            defaultValue = AUTO,
            description = "Who reads: rules; deep, which also asks a small language model, errs less and is slower;"
                    + " auto, which is deep for up to 256 kB of text and rules beyond; or plug-ins."
                    + " Several may be named, the first owns what several claim (default: ${DEFAULT-VALUE}).")
    List<String> names = new ArrayList<>(List.of(AUTO));

    @Option(names = "--plugin", paramLabel = "JAR", description = "Jar with extractor plug-ins; may be repeated.")
    List<Path> jars = new ArrayList<>();

    @Option(
            names = "--extractor-seconds",
            paramLabel = "N",
            defaultValue = "120",
            description = "Time that a plug-in has for one document (default: ${DEFAULT-VALUE} s).")
    int seconds = 120;

    /** The extractors for a run; what was asked for by name is made at once, and a wrong name is told at once. */
    Readers readers(Pack pack, Console console) {
        Plugins plugins = new Plugins(jars);
        if (!names.contains(AUTO)) {
            Panel made = panel(pack, AUTO, plugins);
            return Readers.always(() -> made);
        }
        plugins.require(names.stream().filter(name -> !name.equals(AUTO)).toList());
        return Readers.upTo(SMALL, () -> deep(pack, plugins, console), () -> {
            console.say("More than 256 kB of text: the rules alone read it. --extractor deep errs less, more slowly.");
            return panel(pack, "rules", plugins);
        });
    }

    private Panel deep(Pack pack, Plugins plugins, Console console) {
        try {
            return panel(pack, "deep", plugins);
        } catch (LigatureException e) {
            // Fails as well if it is a plug-in that can't be started: that is told once, and not as the model's fault.
            Panel rules = panel(pack, "rules", plugins);
            console.say(e.getMessage() + " The rules read alone.");
            return rules;
        }
    }

    /** @param auto who reads where {@code auto} is named */
    private Panel panel(Pack pack, String auto, Plugins plugins) {
        Guarded.Limits limits =
                new Guarded.Limits(Duration.ofSeconds(Math.max(1, seconds)), Guarded.Limits.DEFAULT.proposals());
        List<String> chosen =
                names.stream().map(name -> name.equals(AUTO) ? auto : name).toList();
        return Extractors.panel(pack, chosen, plugins, limits);
    }
}
