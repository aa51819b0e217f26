package org.ligature.ledger;

import java.nio.file.Path;

/** A program of its own that records reports until it is done or killed; tests start it in other processes. */
public final class Writer {
    private Writer() {}

    /** Arguments: database URL, first report, one past the last. Says "ready" when it starts, and each number when it is recorded. */
    public static void main(String[] arguments) {
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        try (Ledger ledger = Store.open(arguments[0])) {
            System.out.println("ready");
            for (int i = from; i < to; i++) {
                ledger.record(report(i).record());
                System.out.println(i);
            }
        }
    }

    /** Starts the program. */
    static ProcessBuilder process(String url, int from, int to) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                url,
                String.valueOf(from),
                String.valueOf(to));
    }

    static Reports report(int number) {
        Reports report = Reports.named("report-" + number + ".txt");
        for (int i = 0; i < 5; i++) {
            String company = "Company " + number + "-" + i;
            report.says("ownership", company, "Velmark Fund", "Velmark Fund owns " + company + ".");
        }
        return report;
    }
}
