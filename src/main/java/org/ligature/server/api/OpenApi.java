package org.ligature.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API in the OpenAPI format. */
final class OpenApi {
    private static final JsonNode DOCUMENT = load();

    private OpenApi() {}

    private static JsonNode load() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) throw new IOException("openapi.yaml is missing");
            return YAMLMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Ligature's own files are damaged; install it again", e);
        }
    }

    static JsonNode document() {
        return DOCUMENT;
    }
}
