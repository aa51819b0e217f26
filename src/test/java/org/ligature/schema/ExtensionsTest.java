package org.ligature.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExtensionsTest {
    private final Schemata schemata = Schemata.standard();

    private Schema schema(String name) {
        return Objects.requireNonNull(schemata.schema(name), name);
    }

    @Test
    void ourSchemataInheritFromPublishedOnes() {
        assertThat(schema("PartyOrganization").isA("LegalEntity")).isTrue();
        assertThat(schema("PartyOrganization").property("leiCode")).isNotNull();
        assertThat(schema("StateFinance").isA("Payment")).isTrue();
        assertThat(schema("StateFinance").edge()).isTrue();
        assertThat(schema("Programme").isA("Project")).isTrue();
        assertThat(schema("Count").isA("Interval")).isTrue();
        assertThat(schema("Organization").descendants()).contains("PartyOrganization");
    }

    @Test
    void whatTheyPointToLeadsBack() {
        for (String name : List.of("PartyOrganization", "Count", "StateFinance", "Programme")) {
            for (Property property : schema(name).properties().values()) {
                if (!property.owner().equals(name) || property.reverse() == null || property.stub()) continue;
                Property back = schema(Objects.requireNonNull(property.range())).property(property.reverse());
                assertThat(back).as(property.qualified()).isNotNull();
                assertThat(back.stub()).isTrue();
                assertThat(back.range()).isEqualTo(name);
                assertThat(back.reverse()).isEqualTo(property.name());
            }
        }
        assertThat(schema("Company").property("partyOrganizations")).isNotNull();
    }

    @Test
    void aTakenNameAndAnUnknownRangeAreRefused() {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode schemata = (ObjectNode) json.readTree("{\"Thing\": {\"properties\": {}}}");
        assertThatThrownBy(() -> Extensions.join(schemata, json.readTree("{\"Thing\": {}}")))
                .hasMessageContaining("Thing");
        String astray =
                "{\"Odd\": {\"properties\": {\"of\": {\"type\": \"entity\", \"range\": \"None\", \"reverse\": \"odds\"}}}}";
        assertThatThrownBy(() -> Extensions.join(schemata, json.readTree(astray)))
                .hasMessageContaining("Odd:of");
    }
}
