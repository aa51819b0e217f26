package org.ligature.pipeline.exchange.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of all tie types, from the resource {@code ties.yaml}. */
record RuleBook(Map<String, TieRules> ties) {
    private static final TypeReference<TreeMap<String, TieRules>> TIES = new TypeReference<>() {};

    static RuleBook standard() {
        YAMLMapper yaml = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = RuleBook.class.getResourceAsStream("ties.yaml")) {
            if (in == null) throw new IOException("ties.yaml is missing");
            return new RuleBook(yaml.readValue(in, TIES));
        } catch (IOException e) {
            throw new UncheckedIOException("Ligature's own files are damaged; install it again", e);
        }
    }

    TieRules of(String tie) {
        return ties.getOrDefault(tie, TieRules.unknown());
    }
}
