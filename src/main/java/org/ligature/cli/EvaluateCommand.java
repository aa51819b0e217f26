package org.ligature.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Source;
import org.ligature.model.Document.Metadata;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.evaluate.ClaimedLines;
import org.ligature.pipeline.evaluate.Evaluation;
import org.ligature.pipeline.evaluate.Evaluation.Kind;
import org.ligature.pipeline.evaluate.Evaluator;
import org.ligature.pipeline.evaluate.GoldFiles;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.pipeline.evaluate.html.EvaluationHtml;
import org.ligature.pipeline.panel.Panel;
import org.ligature.text.Reading;
import org.ligature.text.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what the extractor claims with a gold standard. */
@Command(
        name = "evaluate",
        description = "Extract from plain-text documents and compare with a gold standard: precision, recall and F1.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand extends Task {
    private static final int CONFUSED = 8;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "Gold claims, one JSON object a line.")
    Path gold = Path.of(".");

    @Option(
            names = "--docs",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the documents that gold names.")
    Path docs = Path.of(".");

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Names that count as the same, one JSON object a line.")
    @Nullable
    Path aliases;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "List so many misses and false alarms.")
    int misses;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write a page there: each text with gold and claims marked, misses and false alarms beside it, and why.")
    @Nullable
    Path html;

    @Mixin
    ExtractorOptions extractors = new ExtractorOptions();

    @Override
    public Integer call() {
        Map<String, String> texts = GoldFiles.documents(docs);
        Evaluator evaluator = new Evaluator(texts, aliases == null ? Map.of() : GoldFiles.aliases(aliases));
        long length = texts.values().stream().mapToLong(String::length).sum();
        Panel extractor =
                extractors.readers(Extractors.pack(common.pack), console()).of(length);
        List<Line> claims =
                texts.keySet().stream().flatMap(name -> claims(extractor, name)).toList();
        Evaluation result = evaluator.compare(GoldFiles.gold(gold), claims);
        if (html != null) write(html, EvaluationHtml.of(result, texts));
        print(result);
        return ExitCode.DONE;
    }

    private java.util.stream.Stream<Line> claims(Panel panel, String name) {
        try {
            Reading reading = new TextReader().read(name, Files.readAllBytes(docs.resolve(name)), Metadata.NONE);
            return panel.read(new Source(reading.document(), reading.rendition(), reading.passages())).claims().stream()
                    .map(claim -> ClaimedLines.of(name, claim));
        } catch (IOException e) {
            throw new LigatureException(docs.resolve(name) + " can't be read: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String page) {
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new LigatureException(
                    file + " can't be written: " + e.getMessage() + ". Name another with --html.", e);
        }
    }

    private void print(Evaluation result) {
        if (common.json) {
            JsonOut.print(console(), result);
            return;
        }
        var out = console().out();
        out.printf(Locale.ROOT, "%-18s %5s %6s %5s %6s %6s %6s%n", "type", "gold", "claims", "match", "P", "R", "F1");
        result.types().forEach((type, s) -> row(type, s));
        row("all", result.overall());
        out.println();
        out.println("documents, the worst first");
        result.worst()
                .forEach(e -> row(e.getKey().length() > 18 ? e.getKey().substring(0, 18) : e.getKey(), e.getValue()));
        out.println();
        result.attributes()
                .forEach((name, f1) -> out.printf(Locale.ROOT, "F1 of %s over matched claims: %.2f%n", name, f1));
        out.printf(
                Locale.ROOT,
                "Quotes not in their document: %d; over 400 characters: %d.%n",
                result.lost(),
                result.tooLong());
        confused(result);
        listed(result, Kind.MISSED, "missed");
        listed(result, Kind.WRONG, "not in gold");
    }

    private void row(String name, Evaluation.Score s) {
        console()
                .out()
                .printf(
                        Locale.ROOT,
                        "%-18s %5d %6d %5d %6.3f %6.3f %6.3f%n",
                        name,
                        s.gold(),
                        s.claims(),
                        s.matched(),
                        s.precision(),
                        s.recall(),
                        s.f1());
    }

    /** What was most often found as another type. */
    private void confused(Evaluation result) {
        record Cell(String gold, String claimed, int count) {}
        List<Cell> cells = new ArrayList<>();
        result.confusion()
                .forEach((g, row) -> row.forEach((c, n) -> {
                    if (!g.equals(c) && !g.equals("none") && !c.equals("none")) cells.add(new Cell(g, c, n));
                }));
        cells.sort(Comparator.comparingInt((Cell c) -> -c.count())
                .thenComparing(Cell::gold)
                .thenComparing(Cell::claimed));
        cells.stream()
                .limit(CONFUSED)
                .forEach(c -> console()
                        .out()
                        .printf(Locale.ROOT, "confused: %d of %s claimed as %s%n", c.count(), c.gold(), c.claimed()));
    }

    private void listed(Evaluation result, Kind kind, String what) {
        result.findings().stream()
                .filter(f -> f.kind() == kind)
                .limit(misses)
                .forEach(f -> listed(
                        what, f.line(), f.why().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private void listed(String what, Line l, String why) {
        console()
                .out()
                .println(what + " (" + why + "): " + l.document() + " " + l.type() + " " + l.subject() + " > "
                        + l.object() + " [" + l.label() + "] "
                        + Plain.text(l.quote().replaceAll("\\s+", " ")));
    }
}
