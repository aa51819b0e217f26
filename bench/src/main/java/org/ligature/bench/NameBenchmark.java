package org.ligature.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ligature.name.NameComparer;
import org.ligature.name.NameKind;
import org.ligature.name.PreparedName;
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

/** Pairs of prepared names that one core scores in a second, and names that it prepares. The names are made up. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NameBenchmark {
    private static final int MANY = 4096;
    private static final String[] GIVEN = {
        "Anna", "Boris", "Castor", "Dalia", "Mohammed", "Yelena", "Jean-Luc", "Abd al-Rahman"
    };
    private static final String[] SYLLABLES = {"bel", "dor", "ka", "mi", "ro", "shan", "tel", "vi", "zan", "qui"};
    private static final String[] TRADES = {
        "Shipping", "Trading", "Technology", "Bank", "Oil and Gas", "Holdings", "International"
    };
    private static final String[] FORMS = {"Ltd", "LLC", "GmbH", "Co., Ltd.", "S.A.", ""};

    @Param({"PERSON", "ORGANIZATION"})
    public NameKind kind = NameKind.PERSON;

    private final NameComparer comparer = NameComparer.standard();
    private final List<String> names = new ArrayList<>();
    private final PreparedName[] prepared = new PreparedName[MANY];
    private int next;

    @Setup
    public void prepareNames() {
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            String brand = word(random);
            names.add(
                    kind == NameKind.PERSON
                            ? GIVEN[random.nextInt(GIVEN.length)] + " " + word(random) + " " + brand
                            : brand + " " + TRADES[random.nextInt(TRADES.length)] + " "
                                    + FORMS[random.nextInt(FORMS.length)]);
            prepared[i] = comparer.prepare(names.getLast(), kind);
        }
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 3; i++) out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        return out.toString();
    }

    /** Two names after each other in a list without order: most differ, some share words. */
    @Benchmark
    public double score() {
        int i = next++ & (MANY - 1);
        return comparer.score(prepared[i], prepared[(i * 31 + 7) & (MANY - 1)]);
    }

    @Benchmark
    public PreparedName prepare() {
        return comparer.prepare(names.get(next++ & (MANY - 1)), kind);
    }
}
