package org.ligature.ledger.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes claims and amendments as JSON, and reads them back. */
public final class ClaimJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("ledger")
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()))
            .changeDefaultPropertyInclusion(
                    i -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private ClaimJson() {}

    public static String write(Claim claim) {
        return MAPPER.writeValueAsString(claim);
    }

    public static Claim read(String json) {
        return MAPPER.readValue(json, Claim.class);
    }

    public static String write(Map<String, String> amendments) {
        return MAPPER.writeValueAsString(amendments);
    }

    public static Map<String, String> amendments(String json) {
        return MAPPER.readValue(json, STRINGS);
    }

    /** A hash of all that a claim says but for the pack's version: a new version alone does not make a claim another. */
    public static String attributes(Claim claim) {
        Claim.Origin origin = claim.origin();
        Claim bare = new Claim(
                claim.document(),
                claim.type(),
                claim.evidence(),
                claim.roles(),
                claim.value(),
                claim.polarity(),
                claim.modality(),
                claim.basis(),
                claim.attribution(),
                claim.times(),
                claim.flags(),
                new Claim.Origin(origin.extractor(), origin.rule(), "", origin.confidence()));
        return Ids.of("a", List.of(write(bare)));
    }

    private static final class DateWriter extends ValueSerializer<PartialDate> {
        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializationContext context) {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends ValueDeserializer<PartialDate> {
        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            return PartialDate.parse(text).orElseThrow(() -> new IllegalArgumentException("not a date: " + text));
        }
    }
}
