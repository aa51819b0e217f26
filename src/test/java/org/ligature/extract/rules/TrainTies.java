package org.ligature.extract.rules;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.learn.SubjectCues;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.learn.TieCues;
import org.ligature.extract.learn.Weights;
import org.ligature.extract.mention.Annotator;
import org.ligature.extract.rules.LabelledFolder.Labelled;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;

/**
 * Learns the weights of the core pack from labelled documents: which ties a sentence is about, and whose they are.
 *
 * <p>Arguments: the folder to write {@code ties.tsv} and {@code subjects.tsv} to, then folders of documents, each with a {@code gold.jsonl} in
 * it or, as {@code folder=gold file}, elsewhere. Folders given twice count twice.
 */
final class TrainTies {
    private static final double COST = 0.1;
    private static final double SMOOTHING = 0.5;
    private static final int SEEN = 4;
    private static final int LEAST = 8;
    private static final double SMALL = 0.05;

    private final Pack pack = PackLoader.builtIn("prc-tech");
    private final RuleExtractor extractor = new RuleExtractor(pack, new Annotator(pack)::annotate);
    private final TieCues cues = new TieCues(extractor.words());
    private final List<Example> sentences = new ArrayList<>();
    private final List<Example> subjects = new ArrayList<>();

    /** Cues, and the targets that they speak for. */
    private record Example(Collection<String> cues, Set<String> targets) {}

    public static void main(String[] args) throws IOException {
        TrainTies train = new TrainTies();
        for (int i = 1; i < args.length; i++)
            for (Labelled labelled : LabelledFolder.of(args[i]).documents()) train.read(labelled);
        write(Path.of(args[0], "ties.tsv"), train.sentences);
        write(Path.of(args[0], "subjects.tsv"), train.subjects);
        System.err.println(train.sentences.size() + " sentences, " + train.subjects.size() + " candidates");
    }

    private void read(Labelled labelled) {
        Source source = labelled.source();
        List<Sentence> all = extractor.sentences(source);
        List<Examined> examined = extractor.examined(DocumentFacts.of(source, all, extractor.words()), all);
        Map<String, Integer> counts = Judge.counts(examined);
        Set<String> before = Set.of();
        for (Examined one : examined) {
            learn(one, labelled, counts, before);
            before = Judge.captions(one.sentence());
        }
    }

    private void learn(Examined one, Labelled labelled, Map<String, Integer> counts, Set<String> before) {
        List<Line> gold = labelled.about(one.sentence());
        Set<String> types = new TreeSet<>();
        gold.stream()
                .map(Line::type)
                .filter(type -> pack.tieType(type).isPresent())
                .forEach(types::add);
        sentences.add(new Example(Judge.tieCues(one, cues), types));
        List<Candidate> candidates = SubjectCues.candidates(one.sentence());
        for (String type : types) {
            SubjectCues.Context context = Judge.context(one, type, counts, before);
            for (Candidate c : candidates) {
                boolean right = gold.stream()
                        .anyMatch(l -> l.type().equals(type) && labelled.names().same(l.subject(), c.caption()));
                subjects.add(new Example(
                        SubjectCues.of(one.sentence(), c, candidates, type, context),
                        right ? Set.of("subject") : Set.of()));
            }
        }
    }

    private static void write(Path file, List<Example> examples) throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, Integer> targets = new TreeMap<>();
        for (Example e : examples) {
            new HashSet<>(e.cues()).forEach(c -> seen.merge(c, 1, Integer::sum));
            e.targets().forEach(t -> targets.merge(t, 1, Integer::sum));
        }
        Map<String, Integer> index = new TreeMap<>();
        List<String> known = new ArrayList<>();
        known.add(Weights.BIAS);
        seen.forEach((cue, times) -> {
            if (times >= SEEN) known.add(cue);
        });
        for (int i = 0; i < known.size(); i++) index.put(known.get(i), i);
        List<String> lines = new ArrayList<>();
        lines.add("# Learnt from labelled documents by TrainTies; docs/packs.md says how. Target, cue, weight.");
        targets.forEach((target, times) -> {
            if (times >= LEAST) learn(target, examples, index, known, lines);
        });
        Files.write(file, lines);
    }

    /**
     * Half the weights of a plain regression, half those of one whose cues count as much as they tell the target from the rest by their
     * counts alone. The method is that of Wang and Manning, "Baselines and Bigrams: Simple, Good Sentiment and Topic Classification" (ACL
     * 2012), with a regression in place of their support vectors.
     */
    private static void learn(
            String target, List<Example> examples, Map<String, Integer> index, List<String> known, List<String> out) {
        boolean[] right = new boolean[examples.size()];
        int[][] cues = new int[examples.size()][];
        for (int i = 0; i < right.length; i++) {
            right[i] = examples.get(i).targets().contains(target);
            cues[i] = present(examples.get(i).cues(), index);
        }
        double[] even = new double[known.size()];
        Arrays.fill(even, 1);
        double[] telling = ratios(cues, right, known.size());
        double[] plain = regression(cues, right, even);
        double[] scaled = regression(cues, right, telling);
        for (int i = 0; i < known.size(); i++) {
            double weight = (plain[i] + telling[i] * scaled[i]) / 2;
            if (Math.abs(weight) >= SMALL || i == 0)
                out.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", target, known.get(i), weight));
        }
    }

    /** For each cue the logarithm of how much more often it stands among the target's examples than among the rest. */
    private static double[] ratios(int[][] cues, boolean[] right, int size) {
        double[] with = new double[size];
        double[] without = new double[size];
        Arrays.fill(with, SMOOTHING);
        Arrays.fill(without, SMOOTHING);
        for (int i = 0; i < right.length; i++) for (int cue : cues[i]) (right[i] ? with : without)[cue]++;
        double all = Arrays.stream(with).sum() / Arrays.stream(without).sum();
        double[] out = new double[size];
        for (int i = 0; i < size; i++) out[i] = Math.log(with[i] / without[i] / all);
        out[0] = 1;
        return out;
    }

    private static double[] regression(int[][] cues, boolean[] right, double[] scale) {
        Problem problem = new Problem();
        problem.l = cues.length;
        problem.n = scale.length;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = Arrays.stream(cues[i])
                    .mapToObj(cue -> (Feature) new FeatureNode(cue + 1, scale[cue]))
                    .toArray(Feature[]::new);
            problem.y[i] = right[i] ? 1 : 0;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
    }

    /** Numbers of the cues that are known, rising; that of the bias, 0, first. */
    private static int[] present(Collection<String> cues, Map<String, Integer> index) {
        IntStream known = cues.stream().map(index::get).filter(Objects::nonNull).mapToInt(i -> i);
        return IntStream.concat(IntStream.of(0), known).sorted().distinct().toArray();
    }
}
