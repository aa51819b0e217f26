package org.ligature.name.match;

import java.util.List;
import org.ligature.name.table.Table;

/** A logistic model: the probability that two names with these features name the same thing. */
public final class Model {
    private static final Model PERSON = new Model("model.tsv", "person", Features.NAMES);
    private static final Model ORGANIZATION = new Model("model.tsv", "organization", Features.NAMES);
    private static final Model TRANSLATION =
            new Model("model-translation.tsv", "translation", TranslationFeatures.NAMES);

    private static final Model HEARD = new Model("model-heard.tsv", "heard", HeardFeatures.NAMES);
    private static final Model HAN = new Model("model-han.tsv", "han", HanFeatures.NAMES);

    private final double[] weights;

    private Model(String table, String kind, List<String> names) {
        weights = new double[names.size()];
        Table.read(table, 3, row -> {
            if (row[0].equals(kind)) weights[place(row[1], names)] = Double.parseDouble(row[2]);
        });
    }

    static Model of(boolean person) {
        return person ? PERSON : ORGANIZATION;
    }

    static Model ofHan() {
        return HAN;
    }

    static Model ofHeard() {
        return HEARD;
    }

    static Model ofTranslation() {
        return TRANSLATION;
    }

    private static int place(String feature, List<String> names) {
        int place = names.indexOf(feature);
        if (place >= 0) return place;
        throw new IllegalStateException("The models know no feature " + feature + ".");
    }

    double probability(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * features[i];
        return 1 / (1 + Math.exp(-sum));
    }
}
