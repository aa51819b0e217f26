package org.ligature.server.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.catalog.Holdings;
import org.ligature.pipeline.catalog.Manifest;
import org.ligature.pipeline.catalog.Source;
import org.ligature.pipeline.desk.Desk;
import org.ligature.server.Workbench;
import org.ligature.server.http.Access;
import org.ligature.server.http.Turnstile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server over two data sets of invented people and companies, and a client that asks it. */
final class ApiServed implements AutoCloseable {
    /** All names and numbers in here are invented. */
    static final String PEOPLE = """
            {"id": "p-1", "schema": "Person", "properties": {"name": ["Lin Qinghe", "林清河"], "birthDate": ["1971-03-02"], \
            "nationality": ["cn"], "gender": ["male"], "topics": ["sanction"], "addressEntity": ["a-1"], "idNumber": ["QH-71-0302"]}, \
            "referents": ["old-1", "old-2"], "first_seen": "2024-01-05T10:00:00", "last_seen": "2026-01-05T10:00:00", \
            "last_change": "2025-06-01T00:00:00"}
            {"id": "p-2", "schema": "Person", "properties": {"name": ["Lin Qinghai"], "birthDate": ["1988"], "nationality": ["sg"]}, \
            "first_seen": "2025-01-05T10:00:00", "last_change": "2026-06-01T00:00:00"}
            {"id": "a-1", "schema": "Address", "properties": {"full": ["12 Harbour Lane, Veldport"], "country": ["cn"]}}
            {"id": "c-1", "schema": "Company", "properties": {"name": ["Quarrel Optics Ltd"], "jurisdiction": ["gb"], \
            "registrationNumber": ["QO-5512-X"], "address": ["9 Mill Road, Exford"]}}
            {"id": "o-1", "schema": "Ownership", "properties": {"owner": ["p-1"], "asset": ["c-1"], "percentage": ["51"]}}
            this line is broken
            """;

    static final String MORE = """
            {"id": "c-2", "schema": "Company", "properties": {"name": ["Veldport Harbour Works"], "country": ["nl"], \
            "topics": ["debarment"]}}
            """;

    private final Workspace workspace;
    private final Holdings holdings;
    private final Desk desk;
    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiServed(Path folder, Access access) throws IOException {
        this(folder, access, Turnstile.usual());
    }

    ApiServed(Path folder, Access access, Turnstile turnstile) throws IOException {
        Files.writeString(folder.resolve("people.json"), PEOPLE);
        Files.writeString(folder.resolve("more.json"), MORE);
        Path manifest = folder.resolve("manifest.yml");
        Files.writeString(manifest, """
                datasets:
                  - {name: people, title: Invented people, path: people.json, version: "7", publisher: {name: Nobody}}
                  - {name: more, title: Invented works, entities_url: more.json}
                  - {name: both, title: Both, children: [people, more]}
                """);
        workspace = Workspace.create(folder.resolve("data"), () -> Instant.parse("2026-11-20T08:00:00Z"));
        holdings = Holdings.load(
                folder.resolve("index"),
                () -> Manifest.read(manifest).stream().map(Source::of).toList());
        desk = new Desk(workspace, Extractors.pack("core"));
        Workbench.Options options = new Workbench.Options(access, "en", "tester", 4L << 20);
        workbench = Workbench.start(desk, options, new Api(holdings, "update-me", turnstile));
    }

    Holdings holdings() {
        return holdings;
    }

    /** An answer: status, headers and body. */
    record Answer(int status, HttpResponse<String> response) {
        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        List<String> ids() {
            return json().path("results")
                    .valueStream()
                    .map(r -> r.path("id").asString())
                    .toList();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).GET(), headers);
    }

    Answer post(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    Answer post(String path, byte[] body, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body)), headers);
    }

    Answer options(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).method("OPTIONS", HttpRequest.BodyPublishers.noBody()), headers);
    }

    private URI at(String path) {
        return URI.create(workbench.address() + "api" + path);
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        workbench.close();
        desk.close();
        holdings.close();
        workspace.close();
    }
}
