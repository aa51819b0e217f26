package org.ligature.name.match;

import org.ligature.name.lexicon.Table;

/** A logistic model: the probability that two names with these features name the same thing. */
public final class Model {
    private static final Model PERSON = new Model("person");
    private static final Model ORGANIZATION = new Model("organization");

    private final double[] weights = new double[Features.NAMES.size()];

    private Model(String kind) {
        Table.read("model.tsv", 3, row -> {
            if (row[0].equals(kind)) weights[place(row[1])] = Double.parseDouble(row[2]);
        });
    }

    static Model of(boolean person) {
        return person ? PERSON : ORGANIZATION;
    }

    private static int place(String feature) {
        int place = Features.NAMES.indexOf(feature);
        if (place >= 0) return place;
        throw new IllegalStateException("model.tsv: there is no feature " + feature + ".");
    }

    double probability(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Math.exp(-sum));
    }
}
