package org.ligature.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.rules.RuleExtractor;
import org.ligature.model.Claim;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Role;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extracts the claims of a folder of plain texts and writes them as lines that a scorer reads.
 *
 * <p>Arguments: the folder, the file to write, and perhaps {@code bare}, which leaves the gazetteer out.
 */
final class ScoreSeeds {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScoreSeeds() {}

    public static void main(String[] args) throws IOException {
        Pack pack = PackLoader.builtIn("prc-tech");
        if (args.length > 2 && args[2].equals("bare")) pack = bare(pack);
        RuleExtractor extractor = new RuleExtractor(pack, new org.ligature.extract.mention.Annotator(pack)::annotate);
        List<String> lines = new ArrayList<>();
        long started = System.nanoTime();
        long chars = 0;
        for (Path file : files(Path.of(args[0]))) {
            byte[] bytes = Files.readAllBytes(file);
            Reading reading = new TextReader().read(file.getFileName().toString(), bytes, Metadata.NONE);
            Source source = new Source(reading.document(), reading.rendition(), reading.passages());
            for (Claim claim : extractor.extract(source))
                lines.add(line(reading.document().name(), claim));
            chars += bytes.length;
        }
        Files.write(Path.of(args[1]), lines);
        System.err.printf(
                Locale.ROOT,
                "%d claims, %d bytes, %d ms%n",
                lines.size(),
                chars,
                (System.nanoTime() - started) / 1_000_000);
    }

    private static Pack bare(Pack pack) {
        return new Pack(
                pack.id(),
                pack.version(),
                pack.licence(),
                pack.tieTypes(),
                pack.themes(),
                List.of(),
                pack.words(),
                pack.patterns(),
                pack.models());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String line(String document, Claim claim) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("document", document);
        out.put("quote", claim.evidence().main().exact());
        out.put("type", claim.type());
        out.put("subject", claim.subject().caption());
        out.put("object", claim.object().map(Role::caption).orElse(null));
        out.put("value", claim.value() == null ? null : claim.value().text());
        out.put(
                "date",
                claim.times().date() == null ? null : claim.times().date().toString());
        out.put("polarity", claim.polarity().name().toLowerCase(Locale.ROOT));
        out.put("modality", claim.modality().name().toLowerCase(Locale.ROOT));
        out.put("rule", claim.origin().rule());
        return JSON.writeValueAsString(out);
    }
}
