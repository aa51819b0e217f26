package org.ligature.server.api.ask;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from strangers: bounded in size and depth, and only Unicode that can be written again. */
public final class JsonBody {
    /** Bytes that a body may have. */
    public static final int LARGEST = 8 << 20;

    private static final int DEEPEST = 20;
    private static final String READ = "ligature-body";

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonBody() {}

    /** The body of a request, of whatever type it says it is. */
    public static JsonNode of(Context ctx) {
        return parse(bytes(ctx), "body");
    }

    /**
     * JSON that came some other way.
     *
     * @param place where it came from, for the fault
     */
    public static JsonNode parse(byte[] json, String place) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || node.isMissingNode()) throw malformed(place, "there is nothing");
            proper(node, place);
            return node;
        } catch (JacksonException e) {
            throw malformed(place, e.getOriginalMessage());
        }
    }

    /** Reads a body once, to be asked for again; one that is too large is refused as soon as that shows. */
    public static byte[] bytes(Context ctx) {
        byte[] known = ctx.attribute(READ);
        if (known != null) return known;
        byte[] read = read(ctx);
        ctx.attribute(READ, read);
        return read;
    }

    private static byte[] read(Context ctx) {
        try (InputStream in = ctx.bodyInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw ApiFault.of(413, "The body is larger than " + (LARGEST >> 20) + " MB; send it in parts.");
            }
            return bytes;
        } catch (IOException e) {
            throw ApiFault.of(400, "The body broke off.");
        }
    }

    private static ApiFault malformed(String place, String what) {
        return ApiFault.malformed(
                List.of(new ApiFault.Wrong("json_invalid", List.of(place), "JSON decode error: " + what)));
    }

    private static void proper(JsonNode node, String place) {
        if (node.isString()) proper(node.stringValue(), place);
        if (node.isObject()) node.propertyNames().forEach(name -> proper(name, place));
        for (JsonNode child : node) proper(child, place);
    }

    /** Half of a character can't be written as UTF-8, so that an answer could not name it. */
    private static void proper(String text, String place) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c <= Character.MAX_VALUE && Character.isSurrogate((char) c)) {
                throw malformed(place, "an unpaired surrogate (U+%04X) is no character".formatted(c));
            }
        }
    }
}
