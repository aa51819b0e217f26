package org.ligature.name.making;

/** Fits a logistic model whose weights keep the signs that make sense, by plain gradient steps: the same input gives the same weights. */
final class Logistic {
    private static final int STEPS = 4000;
    private static final double PULL = 1e-4;

    private Logistic() {}

    /**
     * The weights.
     *
     * @param signs 1 where a weight may not be negative, -1 where it may not be positive, 0 where it is free
     */
    static double[] fit(double[][] rows, boolean[] labels, int[] signs) {
        int n = signs.length;
        double[] weights = new double[n];
        double[] speed = new double[n];
        double[] size = new double[n];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(rows, labels, weights);
            for (int k = 0; k < n; k++) {
                double g = gradient[k] + PULL * weights[k];
                speed[k] = 0.9 * speed[k] + 0.1 * g;
                size[k] = 0.999 * size[k] + 0.001 * g * g;
                double rate = 0.1 * (step < STEPS / 2 ? 1 : 0.2);
                weights[k] -= rate
                        * speed[k]
                        / (1 - Math.pow(0.9, step))
                        / (Math.sqrt(size[k] / (1 - Math.pow(0.999, step))) + 1e-9);
                if (weights[k] * signs[k] < 0) weights[k] = 0;
            }
        }
        return weights;
    }

    private static double[] gradient(double[][] rows, boolean[] labels, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int r = 0; r < rows.length; r++) {
            double error = probability(rows[r], weights) - (labels[r] ? 1 : 0);
            for (int k = 0; k < weights.length; k++) gradient[k] += error * rows[r][k] / rows.length;
        }
        return gradient;
    }

    static double probability(double[] row, double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) sum += weights[k] * row[k];
        return 1 / (1 + Math.exp(-sum));
    }
}
