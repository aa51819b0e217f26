package org.ligature.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ties of a graph, one array for each of their fields. */
final class Ties {
    private final Names types = new Names();
    private final Texts statements = new Texts();
    private int[] ends = new int[128];
    private int[] stakes = new int[128];
    private int[] spans = new int[256];
    private int[] firstStatement = new int[64];
    private float[] weights = new float[64];
    private byte[] type = new byte[64];
    private byte[] traits = new byte[64];
    private int count;

    int add(int from, int to, Tie tie) {
        if (count == weights.length) resize(count + count / 2);
        int number = types.add(tie.type());
        if (number > Byte.MAX_VALUE) throw new IllegalStateException("more than 128 types of ties");
        ends[2 * count] = from;
        ends[2 * count + 1] = to;
        stakes[2 * count] = tie.stake().low();
        stakes[2 * count + 1] = tie.stake().high();
        Span span = tie.span();
        int[] days = {span.begin(), span.end(), span.since(), span.until()};
        System.arraycopy(days, 0, spans, 4 * count, 4);
        firstStatement[count] = statements.size();
        weights[count] = tie.weight();
        type[count] = (byte) number;
        traits[count] = Trait.bits(tie.traits());
        tie.statements().forEach(statements::add);
        return count++;
    }

    void trim() {
        resize(count);
        statements.trim();
    }

    private void resize(int size) {
        ends = Arrays.copyOf(ends, 2 * size);
        stakes = Arrays.copyOf(stakes, 2 * size);
        spans = Arrays.copyOf(spans, 4 * size);
        firstStatement = Arrays.copyOf(firstStatement, size);
        weights = Arrays.copyOf(weights, size);
        type = Arrays.copyOf(type, size);
        traits = Arrays.copyOf(traits, size);
    }

    int size() {
        return count;
    }

    int from(int tie) {
        return ends[2 * tie];
    }

    int to(int tie) {
        return ends[2 * tie + 1];
    }

    /** For each tie whether it leads from owner to owned. */
    boolean[] ownership() {
        int wanted = types.find(Tie.OWNERSHIP);
        boolean[] own = new boolean[count];
        for (int t = 0; t < count; t++) own[t] = type[t] == wanted;
        return own;
    }

    String type(int tie) {
        return types.at(type[tie]);
    }

    Stake stake(int tie) {
        return new Stake(stakes[2 * tie], stakes[2 * tie + 1]);
    }

    Span span(int tie) {
        int at = 4 * tie;
        return new Span(spans[at], spans[at + 1], spans[at + 2], spans[at + 3]);
    }

    /** Whether it may have held on some day from one to another. */
    boolean within(int tie, int first, int last) {
        return spans[4 * tie] <= last && first <= spans[4 * tie + 1];
    }

    float weight(int tie) {
        return weights[tie];
    }

    boolean has(int tie, Trait trait) {
        return trait.in(traits[tie]);
    }

    /** Whether any tie has it. */
    boolean any(Trait trait) {
        for (int t = 0; t < count; t++) if (trait.in(traits[t])) return true;
        return false;
    }

    byte traits(int tie) {
        return traits[tie];
    }

    List<String> statements(int tie) {
        int end = tie + 1 < count ? firstStatement[tie + 1] : statements.size();
        List<String> ids = new ArrayList<>(end - firstStatement[tie]);
        for (int i = firstStatement[tie]; i < end; i++) ids.add(statements.at(i));
        return ids;
    }

    /** Bytes that they take. */
    long bytes() {
        return statements.bytes() + (4L * 2 + 4 * 2 + 4 * 4 + 4 + 4 + 1 + 1) * weights.length;
    }
}
