package org.ligature.pipeline.screening;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligature.ledger.MatchDecision;
import org.ligature.model.LigatureException;

/** The results of a run, of which any row can be looked up at once: some thirty bytes are held of each, the rest stays in the file. */
public final class RunResults {
    private final Path file;
    private final double threshold;
    private final int rows;
    private final long[] starts;
    private final float[] best;
    private final long[] names;
    private final RowState[] states;

    private RunResults(Path file, double threshold, Gathering made) {
        this.file = file;
        this.threshold = threshold;
        this.rows = made.rows;
        this.starts = Arrays.copyOf(made.starts, made.rows + 1);
        this.best = Arrays.copyOf(made.best, made.rows);
        this.names = Arrays.copyOf(made.names, made.rows);
        this.states = Arrays.copyOf(made.states, made.rows);
    }

    /** What is held while the file is gone through. */
    private static final class Gathering {
        int rows;
        long[] starts = new long[1024];
        float[] best = new float[1024];
        long[] names = new long[1024];
        RowState[] states = new RowState[1024];

        void add(DecidedRow row, long end) {
            if (rows + 1 == starts.length) grow();
            best[rows] = row.row().hits().isEmpty()
                    ? 0
                    : (float) row.row().hits().getFirst().score();
            names[rows] = name(row.row().query());
            states[rows] = row.state();
            starts[++rows] = end;
        }

        private void grow() {
            int more = 2 * starts.length;
            starts = Arrays.copyOf(starts, more);
            best = Arrays.copyOf(best, more);
            names = Arrays.copyOf(names, more);
            states = Arrays.copyOf(states, more);
        }
    }

    /** Goes once through the results of a run. */
    static RunResults of(Path file, double threshold) {
        Gathering made = new Gathering();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long at = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                at++;
                if (c != '\n') {
                    line.write(c);
                    continue;
                }
                ScreenedRow row = ScreenedLines.read(line.toString(StandardCharsets.UTF_8));
                made.add(DecidedRow.of(row, Map.of(), threshold), at);
                line.reset();
            }
        } catch (IOException e) {
            throw new LigatureException(
                    file + " can't be read: " + e.getMessage() + ". Delete it; it is made again.", e);
        }
        return new RunResults(file, threshold, made);
    }

    /** A fingerprint of a name: two names with one fingerprint would only have their rows read once more. */
    private static long name(String query) {
        long hash = 1125899906842597L;
        for (byte b : ListScreening.key(query).getBytes(StandardCharsets.UTF_8)) hash = 31 * hash + b;
        return hash;
    }

    public int size() {
        return rows;
    }

    /** The state of each row, in the order of the list. */
    public List<RowState> states(Map<String, MatchDecision> decisions) {
        Set<Long> touched = new HashSet<>();
        for (String match : decisions.keySet()) touched.add(name(match.substring(0, match.lastIndexOf('\n'))));
        RowState[] out = new RowState[rows];
        try (Reader reader = reader(decisions)) {
            for (int i = 0; i < rows; i++)
                out[i] = touched.contains(names[i]) ? reader.row(i).state() : states[i];
        }
        return Arrays.asList(out);
    }

    /** The score of a row's best hit; 0 where it has none. */
    public float best(int row) {
        return best[row];
    }

    /** Reads rows, until it is closed. */
    public Reader reader(Map<String, MatchDecision> decisions) {
        try {
            return new Reader(new RandomAccessFile(file.toFile(), "r"), decisions);
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage() + ". Screen the list again.", e);
        }
    }

    /** Rows by their place in the list. */
    public final class Reader implements AutoCloseable {
        private final RandomAccessFile in;
        private final Map<String, MatchDecision> decisions;

        private Reader(RandomAccessFile in, Map<String, MatchDecision> decisions) {
            this.in = in;
            this.decisions = decisions;
        }

        /** A row, counted from 0. */
        public DecidedRow row(int at) {
            byte[] line = new byte[(int) (starts[at + 1] - starts[at] - 1)];
            try {
                in.seek(starts[at]);
                in.readFully(line);
            } catch (IOException e) {
                throw new LigatureException(file + " can't be read: " + e.getMessage() + ". Screen the list again.", e);
            }
            return DecidedRow.of(ScreenedLines.read(new String(line, StandardCharsets.UTF_8)), decisions, threshold);
        }

        /** Several rows. */
        public List<DecidedRow> rows(List<Integer> at) {
            List<DecidedRow> out = new ArrayList<>();
            for (int one : at) out.add(row(one));
            return out;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                // What was wanted of it has been read.
            }
        }
    }
}
