package org.ligature.extract.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ligature.model.LigatureException;

/**
 * Logistic regression weights: for each target, what each cue adds to the log-odds.
 *
 * <p>Read from lines {@code target<TAB>cue<TAB>weight}; the cue {@value #BIAS} is always present.
 */
public final class Weights {
    /** The cue that stands for a target's constant. */
    public static final String BIAS = "*";

    private final Map<String, Integer> targets = new HashMap<>();
    private final Map<String, float[]> byCue = new HashMap<>();

    /** @param lines as in a pack's model file; an empty list knows no target */
    public Weights(List<String> lines) {
        for (String target : targets(lines)) targets.put(target, targets.size());
        for (String line : lines) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (second < 0 || line.indexOf('\t', second + 1) >= 0) throw malformed(line);
            float[] row = byCue.computeIfAbsent(line.substring(first + 1, second), c -> new float[targets.size()]);
            Integer target = targets.get(line.substring(0, first));
            if (target != null) row[target] = Float.parseFloat(line.substring(second + 1));
        }
    }

    private static Collection<String> targets(List<String> lines) {
        Collection<String> out = new TreeSet<>();
        String last = "\t";
        for (String line : lines) {
            // A target's lines mostly stand together.
            if (line.startsWith(last)) continue;
            int end = line.indexOf('\t');
            if (end < 0) throw malformed(line);
            out.add(line.substring(0, end));
            last = line.substring(0, end + 1);
        }
        return out;
    }

    private static LigatureException malformed(String line) {
        return new LigatureException("Model line \"" + line + "\": write target, cue and weight, parted by tabs");
    }

    /** Whether a target was learnt. */
    public boolean knows(String target) {
        return targets.containsKey(target);
    }

    /** The targets, sorted. */
    public List<String> targets() {
        List<String> out = new ArrayList<>(targets.keySet());
        out.sort(null);
        return out;
    }

    /**
     * How likely a target is, given cues.
     *
     * @return 0–1; 0 for a target that was not learnt
     */
    public double probability(String target, Collection<String> cues) {
        Integer at = targets.get(target);
        if (at == null) return 0;
        double sum = weight(BIAS, at);
        for (String cue : cues) sum += weight(cue, at);
        return 1 / (1 + Math.exp(-sum));
    }

    /** What one cue adds to a target's log-odds; 0 when it says nothing. */
    public double weight(String target, String cue) {
        Integer at = targets.get(target);
        return at == null ? 0 : weight(cue, at);
    }

    private float weight(String cue, int target) {
        float[] row = byCue.get(cue);
        return row == null ? 0 : row[target];
    }
}
