package org.ligature.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes reports about invented companies of an invented country; the same seed gives the same files. */
public final class InventedReports {
    private static final List<String> FIRST = List.of(
            "Orvane", "Calder", "Mistral", "Quillon", "Tarvek", "Bellmar", "Sundry", "Halcor", "Venn", "Ostrel");
    private static final List<String> SECOND =
            List.of("Optics", "Robotics", "Telecom", "Systems", "Energy", "Logistics", "Semiconductor", "Airlines");
    private static final List<String> PEOPLE =
            List.of("Ilan Torvey", "Mara Quist", "Dorin Hale", "Sela Brandt", "Piet Amsel", "Yara Conlin");
    private static final List<String> CITIES = List.of("Port Arle", "Kestrin", "Novara Bay", "Tolmer", "Vasht");

    private final Random random;

    public InventedReports(long seed) {
        this.random = new Random(seed);
    }

    /** Writes {@code count} text files into a folder, each of some 150 words. */
    public void write(Path folder, int count) {
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < count; i++) {
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "report-%05d.txt", i)), report(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one report. */
    public String report(int number) {
        String company = pick(FIRST) + " " + pick(SECOND);
        String city = pick(CITIES);
        String head = pick(PEOPLE);
        int year = 2005 + random.nextInt(18);
        return """
                TITLE: %1$s and the state, report %2$d
                PUBLISHER: Invented Monitor
                DATE: %3$d-0%4$d-1%5$d

                %1$s and the state

                %1$s is an invented company headquartered in %6$s. In %3$d the company established a party committee,
                and its chairman, %7$s, serves as party secretary. As of %3$d, %1$s had %8$d party members and
                %9$d party branches.

                The company received government subsidies of $%8$d million in %3$d. It is a supplier to the army and
                signed a contract with the police of %10$s. The Ministry of Industry owns a %9$d%% stake in %1$s.

                %7$s has never been appointed to the national parliament. In %3$d, %1$s was added to the sanctions list of a
                neighbouring country. The company did not respond to a request for comment.
                """.formatted(
                        company,
                        number,
                        year,
                        1 + random.nextInt(9),
                        random.nextInt(10),
                        city,
                        head,
                        100 + random.nextInt(9000),
                        2 + random.nextInt(60),
                        pick(CITIES));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
