package org.ligature.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ligature.extract.Extractor;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;

/** Makes the extractor for a pack. */
public final class Extractors {
    private Extractors() {}

    /** The built-in extractor over a pack. */
    public static Extractor rules(Pack pack) {
        Annotator annotator = new Annotator(pack);
        return new RuleExtractor(pack, annotator::annotate);
    }

    /** A pack by name or folder. */
    public static Pack pack(String nameOrFolder) {
        Path folder = Path.of(nameOrFolder);
        return Files.isRegularFile(folder.resolve("pack.yaml"))
                ? PackLoader.folder(folder)
                : PackLoader.builtIn(nameOrFolder);
    }
}
