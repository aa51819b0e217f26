package org.ligature.server.sources;

import java.util.List;
import org.ligature.model.Failure;

/**
 * How far the reading of uploaded documents has come.
 *
 * @param number of the run, from 1
 * @param names of its documents
 * @param done how many are read
 * @param last the one read last, or empty
 * @param ended whether it is over
 * @param claims how many claims were found that were not known before
 * @param known how many documents were there already
 * @param failures what was set aside
 * @param fault why the run broke off, or empty
 */
public record Run(
        int number,
        List<String> names,
        int done,
        String last,
        boolean ended,
        int claims,
        int known,
        List<Failure> failures,
        String fault) {
    public Run {
        names = List.copyOf(names);
        failures = List.copyOf(failures);
    }

    static Run waiting(int number, List<String> names) {
        return new Run(number, names, 0, "", false, 0, 0, List.of(), "");
    }

    Run step(int to, String name) {
        return new Run(number, names, to, name, false, claims, known, failures, fault);
    }

    Run end(int added, int before, List<Failure> aside) {
        return new Run(number, names, names.size(), last, true, added, before, aside, "");
    }

    Run broken(String why) {
        return new Run(number, names, done, last, true, claims, known, failures, why);
    }

    public int all() {
        return names.size();
    }
}
