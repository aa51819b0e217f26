package org.ligature.extract.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.model.Document.Metadata;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.pipeline.evaluate.Names;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;

/**
 * A folder of documents with gold lines, from which something is learnt.
 *
 * @param folder holds the texts
 * @param gold the lines about them
 */
record LabelledFolder(Path folder, Path gold) {
    /**
     * A document with the lines about it.
     *
     * @param source as extractors get it
     * @param gold lines about this document
     * @param names which names count as the same
     */
    record Labelled(Source source, List<Line> gold, Names names) {
        /** The gold lines of which half lies in a sentence, or which cover half of it. */
        List<Line> about(Sentence sentence) {
            String text = source.rendition().text();
            int start = sentence.passage().index(sentence.start());
            int end = sentence.passage().index(sentence.end() - 1) + 1;
            return gold.stream()
                    .filter(line -> {
                        int from = text.indexOf(line.quote());
                        int to = from + line.quote().length();
                        int shared = Math.min(end, to) - Math.max(start, from);
                        return from >= 0 && shared > 0 && shared * 2 >= Math.min(to - from, end - start);
                    })
                    .toList();
        }
    }

    /** A folder with a {@code gold.jsonl} in it or, as {@code folder=gold file}, elsewhere. */
    static LabelledFolder of(String argument) {
        String[] parts = argument.split("=", 2);
        Path folder = Path.of(parts[0]);
        return new LabelledFolder(folder, parts.length > 1 ? Path.of(parts[1]) : folder.resolve("gold.jsonl"));
    }

    /**
     * The names that count as the same: those beside the reference documents, where they are there, and those of an
     * {@code entities.jsonl} beside the gold lines, without which an abbreviation is taken for somebody else than its full name.
     */
    private Names names() {
        Map<String, List<String>> out = new HashMap<>();
        for (Path file : List.of(Path.of("../shared/gold/entities.jsonl"), gold.resolveSibling("entities.jsonl")))
            if (Files.exists(file))
                GoldFiles.aliases(file)
                        .forEach((name, aliases) -> out.computeIfAbsent(name, n -> new ArrayList<>())
                                .addAll(aliases));
        return new Names(out);
    }

    List<Labelled> documents() throws IOException {
        Map<String, List<Line>> lines = new HashMap<>();
        for (Line line : GoldFiles.gold(gold))
            lines.computeIfAbsent(line.document(), d -> new ArrayList<>()).add(line);
        Names names = names();
        List<Labelled> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                Reading reading = new TextReader().read(name, Files.readAllBytes(file), Metadata.NONE);
                Source source = new Source(reading.document(), reading.rendition(), reading.passages());
                out.add(new Labelled(source, lines.getOrDefault(name, List.of()), names));
            }
        }
        return out;
    }
}
