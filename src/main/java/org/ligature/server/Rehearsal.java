package org.ligature.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligature.pipeline.desk.Desk;
import org.ligature.pipeline.desk.Shelf;
import org.ligature.pipeline.desk.Subject;
import org.ligature.server.http.Access;
import org.ligature.server.http.Asked;
import org.ligature.server.page.Links;

/**
 * Reads the workbench's pages before anybody else does: the first reader then doesn't wait for classes to be loaded,
 * templates to be made ready and counts to be made.
 */
record Rehearsal(Desk desk, Access access, String address) {
    /** From here on more rounds hardly make the pages faster. */
    private static final int ROUNDS = 4;

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int TIMEOUT_MILLIS = 5000;

    /** Ends after a few rounds, or when more than one has taken too long, or at the first page that doesn't come; gives how many came. */
    int run() {
        long end = System.nanoTime() + LIMIT.toNanos();
        int came = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : pages()) {
                    if (round > 0 && System.nanoTime() > end) return came;
                    read(page);
                    came++;
                }
            }
        } catch (IOException e) {
            // Whoever opens a page that fails is told why; nothing depends on this reading.
        }
        return came;
    }

    /** One page of each kind, those that show most first. */
    private List<String> pages() {
        Shelf shelf = desk.refreshed();
        List<String> pages = new ArrayList<>(List.of("/"));
        shelf.subjects().values().stream()
                .max(Comparator.comparingInt(Subject::count).thenComparing(Subject::key))
                .ifPresent(subject -> {
                    pages.add(Links.entity(subject.key()));
                    pages.add("/search?q=" + Asked.encoded(subject.key()));
                });
        pages.add(Links.theme(desk.pack().themes().getFirst().id()));
        shelf.documents().stream()
                .map(d -> Links.document(d.document().sha256()))
                .findFirst()
                .ifPresent(pages::add);
        pages.addAll(List.of("/review", "/sources", "/disputes"));
        return pages;
    }

    private void read(String page) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).resolve(page).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        if (access.needsToken()) connection.setRequestProperty("Authorization", "Bearer " + access.token());
        try (InputStream body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
