package org.ligature.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligature.name.making.LabelledPair;
import org.ligature.name.making.Training;
import org.ligature.name.match.Features;

/**
 * Fits the weights of {@code model.tsv}.
 *
 * <p>Usage: {@code FitModel SHARED OUT}, where SHARED is the folder with the lists that {@link Training} reads. Readings are chosen by
 * the weights that stand now; running it twice settles.
 */
final class FitModel {
    private final NameComparer comparer = NameComparer.standard();
    private final Pair pair = new Pair();

    private FitModel() {}

    public static void main(String[] arguments) throws IOException {
        FitModel fit = new FitModel();
        List<LabelledPair> pairs = Training.pairs(Path.of(arguments[0]), 0);
        List<String> lines = new ArrayList<>(List.of(
                "# Weights of the logistic models. Origin: pairs of the sanctions lists of the US Treasury (public domain; moov-io/watchman,",
                "# Apache-2.0) and the United Nations, labelled by the lists, and pairs made from them by rule.",
                "# Made by org.ligature.name.FitModel (among the tests)."));
        lines.addAll(fit.lines(pairs, NameKind.PERSON, "person"));
        lines.addAll(fit.lines(pairs, NameKind.ORGANIZATION, "organization"));
        Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    }

    private List<String> lines(List<LabelledPair> all, NameKind kind, String name) {
        char letter = kind == NameKind.PERSON ? 'P' : 'O';
        List<LabelledPair> pairs = all.stream().filter(p -> p.kind() == letter).toList();
        double[][] rows = new double[pairs.size()][];
        boolean[] labels = new boolean[pairs.size()];
        for (int i = 0; i < rows.length; i++) {
            PreparedName a = comparer.prepare(pairs.get(i).first(), kind);
            PreparedName b = comparer.prepare(pairs.get(i).second(), kind);
            rows[i] = pair.of(a, b).features().clone();
            labels[i] = pairs.get(i).same();
        }
        double[] weights = Training.fit(rows, labels, Features.SIGNS);
        List<String> out = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            out.add(String.format(Locale.ROOT, "%s\t%s\t%.4f", name, Features.NAMES.get(k), weights[k]));
        }
        return out;
    }
}
