package org.ligature.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.pipeline.panel.Guarded;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Plugins;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;

/** Makes the extractor for a pack. */
public final class Extractors {
    private Extractors() {}

    /** The built-in extractor over a pack. */
    public static RuleExtractor rules(Pack pack) {
        Annotator annotator = new Annotator(pack);
        return new RuleExtractor(pack, annotator::annotate);
    }

    /**
     * The extractors of a run.
     *
     * @param names in the order in which they own what several claim; {@code rules} is the built-in one
     */
    public static Panel panel(Pack pack, List<String> names, Plugins plugins, Guarded.Limits limits) {
        return plugins.panel(pack, () -> rules(pack), names, limits);
    }

    /** A pack by name or folder. */
    public static Pack pack(String nameOrFolder) {
        Path folder = Path.of(nameOrFolder);
        return Files.isRegularFile(folder.resolve("pack.yaml"))
                ? PackLoader.folder(folder)
                : PackLoader.builtIn(nameOrFolder);
    }
}
