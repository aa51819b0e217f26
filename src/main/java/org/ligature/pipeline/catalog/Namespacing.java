package org.ligature.pipeline.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ligature.model.Entity;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Makes ids a data set's own by a signature behind a dot, as FollowTheMoney does, so that two data sets never share one. */
record Namespacing(String dataset) {
    private static final String ALGORITHM = "HmacSHA1";

    Entity apply(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        SortedMap<String, List<String>> properties = new TreeMap<>(entity.properties());
        if (schema != null) {
            properties.replaceAll((name, values) -> {
                Property property = schema.property(name);
                boolean ids = property != null && property.type() == PropertyType.ENTITY;
                return ids ? values.stream().map(this::signed).toList() : values;
            });
        }
        return new Entity(
                signed(entity.id()),
                entity.schema(),
                entity.caption(),
                properties,
                entity.datasets(),
                entity.referents(),
                entity.firstSeen(),
                entity.lastSeen(),
                entity.lastChange());
    }

    private String signed(String id) {
        int dot = id.lastIndexOf('.');
        String plain = dot < 0 ? id : id.substring(0, dot);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(dataset.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return plain + "." + HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
