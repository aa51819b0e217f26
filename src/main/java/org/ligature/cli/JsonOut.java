package org.ligature.cli;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints one JSON document for programs. */
final class JsonOut {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonOut() {}

    static void print(Console console, Object what) {
        console.out().println(MAPPER.writeValueAsString(what));
    }
}
