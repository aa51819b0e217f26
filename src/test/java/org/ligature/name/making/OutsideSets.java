package org.ligature.name.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes labelled pairs from sources that are no part of the project, for {@code OutsidePairsTest}.
 *
 * <p>Usage: {@code OutsideSets KIND SOURCE OUT.tsv}, where KIND is {@code cedict} (CC-CEDICT's text file: Chinese people in characters
 * and pinyin), {@code brands} (lines of JSON with {@code name} and {@code fullname}: short and full names of listed Chinese companies) or
 * the code of a language such as {@code ru} (a folder of EveryPolitician's {@code wikidata.csv} files, renamed so that they stand side by
 * side). Half of each file are the nearest others by letter pairs in common: of people with the same first character or a shared word,
 * and of all companies. Nothing depends on a score of Ligature's.
 */
final class OutsideSets {
    private static final int MOST = 1400;
    /** Nearer ones are often the same person again. */
    private static final double SAME = 0.9;

    private OutsideSets() {}

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "cedict" ->
                write(out, 'P', OutsideNames.cedict(source), n -> n.foreign().substring(0, 1));
            case "brands" -> write(out, 'O', OutsideNames.listed(source), n -> "");
            default -> write(out, 'P', OutsideNames.politicians(source, arguments[0]), n -> "");
        }
    }

    private static void write(
            Path out, char kind, List<OutsideNames.Named> all, Function<OutsideNames.Named, String> group)
            throws IOException {
        List<OutsideNames.Named> chosen = new ArrayList<>(all);
        java.util.Collections.shuffle(chosen, new Random(5));
        List<String> lines = new ArrayList<>();
        for (OutsideNames.Named own : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            lines.add(new LabelledPair(kind, own.foreign(), own.name(), true, "one entry").line());
            Predicate<OutsideNames.Named> other = n -> !n.name().equals(own.name())
                    && !n.foreign().equals(own.foreign())
                    && group.apply(n).equals(group.apply(own))
                    && ListedNames.near(n.name(), own.name()) < SAME;
            all.stream()
                    .filter(other)
                    .max(Comparator.comparingDouble((OutsideNames.Named n) -> ListedNames.near(n.name(), own.name()))
                            .thenComparing(OutsideNames.Named::name))
                    .ifPresent(n ->
                            lines.add(new LabelledPair(kind, own.foreign(), n.name(), false, "another entry").line()));
        }
        lines.sort(Comparator.naturalOrder());
        Files.write(out, lines, StandardCharsets.UTF_8);
    }
}
