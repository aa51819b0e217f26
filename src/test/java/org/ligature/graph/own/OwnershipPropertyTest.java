package org.ligature.graph.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ligature.graph.Graph;
import org.ligature.graph.Invented;
import org.ligature.graph.Stake;

/** Effective shares on random graphs, against the inverse of a matrix worked out with none of the product's code. */
class OwnershipPropertyTest {
    private static final int GRAPHS = 400;
    private static final Offset<Double> NEAR = Offset.offset(2e-9);
    private static final double SLACK = 2e-9;

    /** Shares in whole percent: {@code percent[k][j]} is what k holds of j; every column sums to at most 100. */
    private static final class Shares {
        private final int[][] percent;

        private Shares(int[][] percent) {
            this.percent = percent;
        }

        static Shares random(Random random) {
            int n = 3 + random.nextInt(7);
            int[][] percent = new int[n][n];
            for (int j = 0; j < n; j++) {
                int left = random.nextInt(4) == 0 ? 100 : 40 + random.nextInt(60);
                for (int tries = 0; tries < 3 && left > 0; tries++) {
                    int k = random.nextInt(n);
                    int part = 1 + random.nextInt(left);
                    if (k == j || percent[k][j] > 0) continue;
                    percent[k][j] = part;
                    left -= part;
                }
            }
            return new Shares(percent);
        }

        int size() {
            return percent.length;
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int k = 0; k < size(); k++) {
                for (int j = 0; j < size(); j++) {
                    if (percent[k][j] > 0) lines.add("N" + k + " -> N" + j + " " + percent[k][j]);
                }
            }
            return lines;
        }

        /** V = (I − A)^−1 by Gauss and Jordan; null where a closed ring makes it infinite. */
        double[][] inverse() {
            int n = size();
            double[][] m = new double[n][2 * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) m[i][j] = (i == j ? 1 : 0) - percent[i][j] / 100.0;
                m[i][n + i] = 1;
            }
            for (int c = 0; c < n; c++) {
                int pivot = c;
                for (int i = c; i < n; i++) if (Math.abs(m[i][c]) > Math.abs(m[pivot][c])) pivot = i;
                if (Math.abs(m[pivot][c]) < 1e-9) return null;
                double[] swap = m[c];
                m[c] = m[pivot];
                m[pivot] = swap;
                for (int i = 0; i < n; i++) {
                    if (i == c) continue;
                    double factor = m[i][c] / m[c][c];
                    for (int k = c; k < 2 * n; k++) m[i][k] -= factor * m[c][k];
                }
            }
            double[][] v = new double[n][n];
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) v[i][j] = m[i][n + j] / m[i][i];
            return v;
        }
    }

    private static EffectiveShare share(Graph graph, int owner, int company) {
        if (graph.node("N" + company) < 0 || graph.node("N" + owner) < 0) return null;
        return Ownership.of(graph, graph.node("N" + company), new Ownership.Question(Window.LATEST, 3))
                .share(graph.node("N" + owner))
                .orElse(null);
    }

    @Test
    void knownStakesGiveTheIntegratedOwnershipOfLinearAlgebra() {
        Random random = new Random(1);
        int compared = 0;
        for (int g = 0; g < GRAPHS; g++) {
            Shares shares = Shares.random(random);
            double[][] v = shares.inverse();
            if (v == null) continue;
            Graph graph = Invented.graph(shares.lines());
            for (int i = 0; i < shares.size(); i++) {
                for (int j = 0; j < shares.size(); j++) {
                    if (i == j) continue;
                    double truth = v[i][j] / v[i][i];
                    EffectiveShare found = share(graph, i, j);
                    double low = found == null ? 0 : found.low();
                    assertThat(low).as("%s: N%d in N%d", shares.lines(), i, j).isCloseTo(truth, NEAR);
                    if (found == null) continue;
                    assertThat(found.high()).isCloseTo(truth, NEAR);
                    assertThat(found.ceiling())
                            .isGreaterThanOrEqualTo(truth - SLACK)
                            .isLessThanOrEqualTo(1 + SLACK);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(3000);
    }

    @Test
    void intervalsHoldTheTruthWhenAFigureOrAWholeEdgeIsHidden() {
        Random random = new Random(2);
        int moved = 0;
        for (int g = 0; g < GRAPHS; g++) {
            Shares shares = Shares.random(random);
            double[][] v = shares.inverse();
            if (v == null) continue;
            List<String> lines = shares.lines();
            int hidden = random.nextInt(lines.size());
            List<String> without = new ArrayList<>(lines);
            String gone = without.remove(hidden);
            List<String> unsized = new ArrayList<>(lines);
            unsized.set(hidden, gone.replaceFirst(" \\d+$", " ?"));
            Graph noFigure = Invented.graph(unsized);
            Graph noEdge = Invented.graph(without);
            for (int i = 0; i < shares.size(); i++) {
                for (int j = 0; j < shares.size(); j++) {
                    if (i == j) continue;
                    double truth = v[i][j] / v[i][i];
                    EffectiveShare open = share(noFigure, i, j);
                    if (open != null) {
                        assertThat(truth).isBetween(open.low() - SLACK, open.high() + SLACK);
                        if (open.high() - open.low() > 0.01) moved++;
                    } else {
                        assertThat(truth).isLessThan(SLACK);
                    }
                    EffectiveShare blind = share(noEdge, i, j);
                    if (blind != null) assertThat(truth).isBetween(blind.low() - SLACK, blind.ceiling() + SLACK);
                }
            }
        }
        assertThat(moved).as("intervals that are not points").isGreaterThan(500);
    }

    @Test
    void everyWayToFillAnIntervalStaysWithinTheShares() {
        Random random = new Random(3);
        for (int g = 0; g < 60; g++) {
            Shares shares = Shares.random(random);
            List<String> lines = new ArrayList<>();
            for (String line : shares.lines()) {
                int at = line.lastIndexOf(' ');
                int percent = Integer.parseInt(line.substring(at + 1));
                int low = Math.max(0, percent - random.nextInt(30));
                int high = Math.min(100, percent + random.nextInt(30));
                lines.add(line.substring(0, at) + String.format(Locale.ROOT, " %d..%d", low, high));
            }
            Graph graph = Invented.graph(lines);
            double[] least = new double[shares.size()];
            double[] most = new double[shares.size()];
            for (int fill = 0; fill < 200; fill++) {
                double[][] v = filled(lines, shares.size(), random).inverse();
                if (v == null) continue;
                for (int i = 1; i < shares.size(); i++) {
                    EffectiveShare found = share(graph, i, 0);
                    if (found == null) continue;
                    assertThat(v[i][0] / v[i][i]).isBetween(found.low() - SLACK, found.high() + SLACK);
                    least[i] = found.low();
                    most[i] = found.high();
                }
            }
            for (int i = 0; i < least.length; i++) assertThat(least[i]).isLessThanOrEqualTo(most[i]);
        }
    }

    /** One way to choose every share within its interval, in whole percent, such that no company gives away more than it has. */
    private static Shares filled(List<String> lines, int n, Random random) {
        int[][] percent = new int[n][n];
        int[] sums = new int[n];
        List<int[]> rest = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.strip().split("\\s+", -1);
            int k = Integer.parseInt(words[0].substring(1));
            int j = Integer.parseInt(words[2].substring(1));
            Stake stake = Invented.stake(words[3]);
            percent[k][j] = stake.low() / 10_000_000;
            sums[j] += percent[k][j];
            rest.add(new int[] {k, j, (stake.high() - stake.low()) / 10_000_000});
        }
        java.util.Collections.shuffle(rest, random);
        for (int[] r : rest) {
            int more = Math.min(r[2], 100 - sums[r[1]]);
            if (more <= 0) continue;
            int part = random.nextBoolean() ? more : random.nextInt(more + 1);
            percent[r[0]][r[1]] += part;
            sums[r[1]] += part;
        }
        return new Shares(percent);
    }
}
