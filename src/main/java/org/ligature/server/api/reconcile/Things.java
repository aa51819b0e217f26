package org.ligature.server.api.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ligature.model.Entity;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;
import org.ligature.server.api.say.Wire;

/** Entities and types in the form of the reconciliation service. */
final class Things {
    private Things() {}

    static Map<String, Object> type(Schema schema) {
        return Wire.object("id", schema.name(), "name", schema.plural(), "description", schema.label());
    }

    static Map<String, Object> entity(Entity entity) {
        Schema schema = Objects.requireNonNull(Schemata.standard().schema(entity.schema()));
        return Wire.object(
                "id", entity.id(),
                "name", entity.caption(),
                "description", schema.label(),
                "type", List.of(type(schema)));
    }
}
