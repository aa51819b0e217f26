package org.ligature.bench;

import java.util.concurrent.TimeUnit;
import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What loading a pack adds to the start of every command that needs one: cold, in a fresh JVM, and warm. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackBenchmark {

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Pack cold() {
        return PackLoader.builtIn("prc-tech");
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Pack warm() {
        return PackLoader.builtIn("prc-tech");
    }
}
