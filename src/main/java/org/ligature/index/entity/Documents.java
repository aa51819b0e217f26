package org.ligature.index.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Entity;
import org.ligature.name.NameKind;
import org.ligature.schema.EntityLines;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Risks;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Makes an entity a document of the index. */
final class Documents {
    /** Longer values are found by their words only; no code or name is that long. */
    private static final int LONGEST_KEYWORD = 1_000;

    private static final int MOST_KEYS = 4_000;
    private static final FieldType KEY = key();

    private Documents() {}

    private static FieldType key() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(false);
        type.freeze();
        return type;
    }

    static Document of(Entity entity) {
        Schema schema = Schemata.standard().schema(entity.schema());
        Document document = new Document();
        document.add(new BinaryDocValuesField(Fields.STORED, new BytesRef(EntityLines.bytes(entity))));
        keyword(document, Fields.ID, List.of(entity.id()));
        keyword(document, Fields.SCHEMA, List.of(entity.schema()));
        keyword(document, Fields.DATASETS, entity.datasets());
        keyword(document, Fields.REFERENTS, entity.referents());
        keyword(document, Fields.CAPTION, List.of(entity.caption()));
        keyword(document, Fields.TARGET, List.of(String.valueOf(Risks.isTarget(entity.values("topics")))));
        moment(document, Fields.FIRST_SEEN, entity.firstSeen());
        moment(document, Fields.LAST_SEEN, entity.lastSeen());
        moment(document, Fields.LAST_CHANGE, entity.lastChange());
        document.add(new NumericDocValuesField(
                Fields.SIZE,
                entity.properties().values().stream().mapToInt(List::size).sum()));
        if (schema != null) properties(document, entity, schema);
        return document;
    }

    private static void moment(Document document, String field, @Nullable String moment) {
        if (moment != null) keyword(document, field, List.of(moment));
    }

    private static void properties(Document document, Entity entity, Schema schema) {
        Map<PropertyType, Set<String>> groups = new TreeMap<>();
        entity.properties().forEach((name, values) -> {
            Property property = schema.property(name);
            if (property == null) return;
            String field = Fields.PROPERTY + name;
            if (Fields.isText(field)) values.forEach(v -> document.add(new TextField(field, v, Field.Store.NO)));
            else keyword(document, field, values);
            if (property.type() != PropertyType.ENTITY) {
                values.forEach(v -> document.add(new TextField(Fields.TEXT, v, Field.Store.NO)));
            }
            boolean excluded = property.type().matchable() && !property.matchable();
            if (property.type().group() != null && !excluded) {
                groups.computeIfAbsent(property.type(), t -> new LinkedHashSet<>())
                        .addAll(values);
            }
        });
        groups.forEach((type, values) -> group(document, type, values));
        Set<String> names = new LinkedHashSet<>(entity.values(NameKinds.names(schema)));
        // Weak names match only as a whole, but must be found to match.
        names.addAll(entity.values("weakAlias"));
        keys(document, NameKinds.of(schema), names);
    }

    private static void group(Document document, PropertyType type, Set<String> values) {
        String group = String.valueOf(type.group());
        if (Fields.isText(type)) {
            values.forEach(v -> document.add(new TextField(group, v, Field.Store.NO)));
        } else {
            if (type == PropertyType.IDENTIFIER) {
                values.forEach(v -> document.add(new Field(Fields.KEYS, bytes(NameKeys.code(v)), KEY)));
            }
            keyword(document, group, type == PropertyType.DATE ? Dates.widened(values) : values);
        }
    }

    private static void keyword(Document document, String field, Collection<String> values) {
        Set<String> terms = new LinkedHashSet<>();
        for (String value : values) if (value.length() <= LONGEST_KEYWORD) terms.add(Fields.keyword(field, value));
        for (String term : terms) {
            document.add(new StringField(field, term, Field.Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(term)));
        }
    }

    private static void keys(Document document, NameKind kind, Set<String> names) {
        Set<Long> keys = NameKeys.of(names, kind, MOST_KEYS);
        for (long key : keys) document.add(new Field(Fields.KEYS, bytes(key), KEY));
    }

    /** A key as the index holds it. */
    static BytesRef bytes(long key) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(key, bytes, 0);
        return new BytesRef(bytes);
    }
}
