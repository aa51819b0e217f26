package org.ligature.name.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The labelled pairs that the models are fitted on and, from the other half of the entries, tested on. */
public final class Training {
    private Training() {}

    /** Pairs of one half: 0 to fit on, 1 to test on. */
    public static List<LabelledPair> pairs(Path shared, int half) throws IOException {
        List<LabelledPair> out = new ArrayList<>(ListedNames.pairs(shared, half));
        out.addAll(UnitedNations.pairs(shared, half));
        return out;
    }

    /** See {@link Logistic}. */
    public static double[] fit(double[][] rows, boolean[] labels, List<Integer> signs) {
        return Logistic.fit(
                rows, labels, signs.stream().mapToInt(Integer::intValue).toArray());
    }
}
