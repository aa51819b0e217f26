package org.ligature.graph.own;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Solves the equations of a ring of companies: exactly by elimination, and by repetition where the ring is very large. */
final class Linear {
    private static final int DENSE = 300;
    private static final int SWEEPS = 100_000;
    private static final double STILL = 1e-15;

    private Linear() {}

    /** What a company's value is made of: {@code constant + Σ share(i) × value(owner(i))}. */
    static final class Row {
        private final int[] owners;
        private final double[] shares;

        /**
         * @param owners numbers of the owners
         * @param shares one for each of them, and last of all the constant
         */
        Row(int[] owners, double[] shares) {
            this.owners = owners;
            this.shares = shares;
        }

        int size() {
            return owners.length;
        }

        int owner(int at) {
            return owners[at];
        }

        double share(int at) {
            return shares[at];
        }

        double constant() {
            return shares[owners.length];
        }

        boolean owned(int number) {
            return IntStream.range(0, owners.length).anyMatch(i -> owners[i] == number && shares[i] > 0);
        }
    }

    /** A row's value. */
    static double sum(Row row, double[] values) {
        double sum = row.constant();
        for (int i = 0; i < row.size(); i++) sum += row.share(i) * values[row.owner(i)];
        return sum;
    }

    /**
     * The smallest values of the members that satisfy their rows.
     *
     * @param rows the row of a member
     * @param members numbers of the unknowns
     * @param values of all others
     */
    static double[] solve(IntFunction<Row> rows, int[] members, double[] values) {
        if (members.length == 1 && !rows.apply(members[0]).owned(members[0])) {
            return new double[] {sum(rows.apply(members[0]), values)};
        }
        double[] known = values.clone();
        for (int member : members) known[member] = 0;
        int[] fed = fed(rows, members, known);
        double[] solved = fed.length <= DENSE ? dense(rows, fed, known) : repeated(rows, fed, known);
        for (int i = 0; i < fed.length; i++) known[fed[i]] = solved[i];
        return Arrays.stream(members).mapToDouble(m -> known[m]).toArray();
    }

    /** Members that any value reaches; the others are 0, and would make the equations singular. */
    private static int[] fed(IntFunction<Row> rows, int[] members, double[] known) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean[] reached = new boolean[known.length];
        for (int member : members) {
            if (sum(rows.apply(member), known) > 0) {
                reached[member] = true;
                open.add(member);
            }
        }
        while (!open.isEmpty()) {
            int from = open.poll();
            for (int member : members) {
                if (reached[member] || !rows.apply(member).owned(from)) continue;
                reached[member] = true;
                open.add(member);
            }
        }
        return Arrays.stream(members).filter(m -> reached[m]).toArray();
    }

    /** Gaussian elimination with row exchange. */
    private static double[] dense(IntFunction<Row> rows, int[] members, double[] known) {
        int n = members.length;
        int[] place = new int[known.length];
        Arrays.fill(place, -1);
        for (int i = 0; i < n; i++) place[members[i]] = i;
        double[][] m = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            Row row = rows.apply(members[i]);
            m[i][i] += 1;
            m[i][n] = sum(row, known);
            for (int k = 0; k < row.size(); k++) {
                int at = place[row.owner(k)];
                if (at >= 0) m[i][at] -= row.share(k);
            }
        }
        for (int column = 0; column < n; column++) eliminate(m, column);
        double[] solved = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = m[i][n];
            for (int k = i + 1; k < n; k++) rest -= m[i][k] * solved[k];
            solved[i] = rest / m[i][i];
        }
        return solved;
    }

    private static void eliminate(double[][] m, int column) {
        int pivot = column;
        for (int i = column + 1; i < m.length; i++) {
            if (Math.abs(m[i][column]) > Math.abs(m[pivot][column])) pivot = i;
        }
        double[] swap = m[column];
        m[column] = m[pivot];
        m[pivot] = swap;
        for (int i = column + 1; i < m.length; i++) {
            double factor = m[i][column] / m[column][column];
            if (factor == 0) continue;
            for (int k = column; k <= m.length; k++) m[i][k] -= factor * m[column][k];
        }
    }

    /** Gauss and Seidel's method, upwards from 0, which gives the smallest solution. */
    private static double[] repeated(IntFunction<Row> rows, int[] members, double[] known) {
        double[] values = known.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double change = 0;
            for (int member : members) {
                double fresh = sum(rows.apply(member), values);
                change = Math.max(change, Math.abs(fresh - values[member]));
                values[member] = fresh;
            }
            if (change < STILL) break;
        }
        return Arrays.stream(members).mapToDouble(m -> values[m]).toArray();
    }
}
