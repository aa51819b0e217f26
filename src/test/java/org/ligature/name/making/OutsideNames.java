package org.ligature.name.making;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads names that a source gives twice: in Chinese characters or another script, or in short, and in full or in Latin letters. */
final class OutsideNames {
    /**
     * One entry's names.
     *
     * @param foreign in another script, or in short
     * @param name in Latin letters, or in full
     */
    record Named(String foreign, String name) {}

    private static final Pattern ENTRY = Pattern.compile(
            "(\\S+) (\\S{2,3}) \\[([A-Z][a-z:]*\\d [A-Z][a-z:]*\\d(?: [a-z:]+\\d)?)] /([A-Z][\\w'-]+(?: [A-Z][\\w'-]+){1,2}),? \\((?:c\\. |born |b\\. )?\\d{3,4}.*");
    private static final Pattern COMPANY = Pattern.compile("\\{\"name\": \"([^\"]+)\", \"fullname\": \"([^\"]+)\".*");
    private static final Pattern REMARK = Pattern.compile("\\s*[(（].*?[)）]");

    private OutsideNames() {}

    /** People with years of life whose English name is the dictionary's own pinyin, family name first or last. */
    static List<Named> cedict(Path file) throws IOException {
        return lines(file, line -> {
            Matcher m = ENTRY.matcher(line);
            if (!m.matches()) return null;
            String[] syllables = flat(m.group(3).replace("u:", "u")).split(" ", -1);
            String first = syllables[0];
            String rest = String.join("", List.of(syllables).subList(1, syllables.length));
            String english = flat(m.group(4)).replace(" ", "");
            boolean pinyin = english.equals(first + rest) || english.equals(rest + first);
            return pinyin ? new Named(m.group(2), m.group(4)) : null;
        });
    }

    /** Listed companies. */
    static List<Named> listed(Path file) throws IOException {
        return lines(file, line -> {
            Matcher m = COMPANY.matcher(line);
            return m.matches() ? new Named(m.group(1), m.group(2)) : null;
        });
    }

    /** Members of parliaments by their labels in Wikidata. */
    static List<Named> politicians(Path folder, String language) throws IOException {
        Set<Named> out = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(folder).sorted()) {
            for (Path file : files.toList()) {
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                        CSVParser rows = CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(in)) {
                    for (CSVRecord row : rows) add(cell(row, "name__" + language), cell(row, "name__en"), out);
                }
            }
        }
        return new ArrayList<>(out);
    }

    private static void add(String foreign, String english, Set<Named> out) {
        boolean other = foreign.codePoints().anyMatch(c -> Character.isLetter(c) && c > 0x24F);
        boolean latin = english.codePoints().noneMatch(c -> Character.isLetter(c) && c > 0x24F);
        if (other && latin && !english.isEmpty()) out.add(new Named(foreign, english));
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column)
                ? REMARK.matcher(row.get(column)).replaceAll("").strip()
                : "";
    }

    private static String flat(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return plain.replaceAll("[^a-z ]", "");
    }

    private interface Parser {
        @Nullable
        Named read(String line);
    }

    private static List<Named> lines(Path file, Parser parser) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .map(parser::read)
                    .filter(Objects::nonNull)
                    .map(Named.class::cast)
                    .distinct()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(file + " is no UTF-8 text.", e);
        }
    }
}
