package org.ligature.index.entity;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.ligature.schema.Property;
import org.ligature.schema.PropertyType;
import org.ligature.schema.Schemata;

/** The fields of the index, and how the text in them is compared. */
final class Fields {
    static final String ID = "entity_id";
    static final String STORED = "stored";
    static final String SCHEMA = "schema";
    static final String DATASETS = "datasets";
    static final String REFERENTS = "referents";
    static final String CAPTION = "caption";
    static final String TARGET = "target";
    static final String FIRST_SEEN = "first_seen";
    static final String LAST_SEEN = "last_seen";
    static final String LAST_CHANGE = "last_change";
    static final String SIZE = "entity_values_count";
    static final String NAMES = "names";
    static final String TEXT = "text";
    static final String KEYS = "keys";
    static final String ENTITIES = "entities";
    static final String PROPERTY = "properties.";

    /** Compared letter by letter, capitals and accents too. */
    private static final Set<String> EXACT =
            Set.of(SCHEMA, DATASETS, REFERENTS, TARGET, FIRST_SEEN, LAST_SEEN, LAST_CHANGE);

    private static final Set<String> KEYWORDS = new TreeSet<>();
    private static final Set<String> TEXTS = new TreeSet<>(Set.of(TEXT, NAMES));

    static {
        KEYWORDS.addAll(EXACT);
        KEYWORDS.add(ID);
        KEYWORDS.add(CAPTION);
        for (PropertyType type : PropertyType.values()) {
            String group = type.group();
            if (group != null) (isText(type) ? TEXTS : KEYWORDS).add(group);
        }
        for (Property property : Schemata.standard().properties()) {
            (isText(property.type()) ? TEXTS : KEYWORDS).add(PROPERTY + property.name());
        }
        // A name that two kinds use differently is compared as a whole.
        TEXTS.removeAll(KEYWORDS);
    }

    private Fields() {}

    /** Whether values of a type are cut into words. */
    static boolean isText(PropertyType type) {
        return type.group() == null || type == PropertyType.NAME || type == PropertyType.ADDRESS;
    }

    static boolean isKeyword(String field) {
        return KEYWORDS.contains(field);
    }

    static boolean isText(String field) {
        return TEXTS.contains(field);
    }

    /** A value as it stands in a field that is compared as a whole. */
    static String keyword(String field, String value) {
        if (EXACT.contains(field)) return value;
        String lower = value.toLowerCase(Locale.ROOT);
        char[] folded = new char[4 * lower.length()];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }

    /** Words in lower case without accents. */
    static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(in));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return 100;
            }
        };
    }
}
