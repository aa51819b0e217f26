import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times a whole program, from its start to its end, and prints the median and the worst of several runs in seconds, and
 * the most memory that it held (Linux only; elsewhere {@code -}).
 *
 * <p>Usage: {@code java Measure.java RUNS COMMAND...}; prints {@code median<TAB>worst<TAB>peak MB}. The program's own
 * output goes to standard error.
 */
public final class Measure {

    private static final double NANOS = 1e9;

    private Measure() {}

    private record Run(double seconds, long peakKilobytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = Integer.parseInt(arguments[0]);
        List<String> command = Arrays.asList(arguments).subList(1, arguments.length);
        Run[] all = new Run[runs];
        for (int i = 0; i < runs; i++) {
            all[i] = run(command);
        }
        double[] seconds = Arrays.stream(all).mapToDouble(Run::seconds).sorted().toArray();
        long peak = Arrays.stream(all).mapToLong(Run::peakKilobytes).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%.3f\t%.3f\t%s%n",
                seconds[runs / 2],
                seconds[runs - 1],
                peak == 0 ? "-" : String.valueOf(peak / 1024));
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Path.of("/dev/stderr").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        // The kernel keeps the high-water mark, so looking now and then misses only what comes after the last look.
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, highWaterMark(process.pid()));
        }
        double seconds = (System.nanoTime() - started) / NANOS;
        if (process.exitValue() > 1) {
            System.err.println(String.join(" ", command) + " ended with exit code " + process.exitValue());
            System.exit(3);
        }
        return new Run(seconds, peak);
    }

    private static long highWaterMark(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
