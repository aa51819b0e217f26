package org.ligature.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.ligature.model.Rendition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Going between string indexes and code points in a long text, which every stored quote needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenditionBenchmark {

    private static final int LENGTH = 1_000_000;

    /** How many characters of a million stand outside the basic plane, such as rare Chinese characters. */
    @Param({"0", "100", "10000"})
    public int supplementary;

    private Rendition rendition;
    private int[] places;
    private int next;

    @Setup
    public void makeText() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("x".repeat(LENGTH));
        for (int i = 0; i < supplementary; i++) {
            // Even places only, so that none lands within another.
            int at = random.nextInt(LENGTH / 2) * 2;
            text.replace(at, at + 2, "\uD840\uDC0B");
        }
        rendition = new Rendition("0".repeat(64), "bench/1", text.toString(), List.of(), List.of());
        int codePoints = rendition.codePoint(LENGTH);
        places = random.ints(1024, 0, codePoints).toArray();
    }

    @Benchmark
    public int index() {
        return rendition.index(places[next++ & 1023]);
    }

    @Benchmark
    public int codePoint() {
        return rendition.codePoint(places[next++ & 1023]);
    }
}
