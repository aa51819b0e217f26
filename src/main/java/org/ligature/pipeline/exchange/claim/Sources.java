package org.ligature.pipeline.exchange.claim;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.schema.Schema;
import org.ligature.schema.Schemata;

/** Makes things of the documents that claims stand on: what they are and where they were published, never their bytes. */
final class Sources {
    private static final int DIGITS = 20;
    private static final Said HELD = new Said(null, "", "document", null, null);

    private final Schema schema = Objects.requireNonNull(Schemata.standard().schema("Document"));
    private final Statements statements;
    private final Set<String> described = new HashSet<>();

    Sources(Statements statements) {
        this.statements = statements;
    }

    /** The document, described once. */
    Thing thing(Document document) {
        Thing thing = new Thing("doc-" + document.sha256().substring(0, DIGITS), schema);
        if (described.add(thing.id())) describe(thing, document);
        return thing;
    }

    private void describe(Thing thing, Document document) {
        Document.Metadata metadata = document.metadata();
        statements.present(thing, HELD);
        statements.say(thing, "fileName", document.name(), HELD);
        statements.say(thing, "mimeType", document.mediaType(), HELD);
        statements.say(thing, "title", document.caption(), HELD);
        statements.say(thing, "name", document.caption(), HELD);
        statements.say(thing, "author", metadata.author(), HELD);
        statements.say(thing, "publisher", metadata.publisher(), HELD);
        statements.say(thing, "sourceUrl", metadata.url(), HELD);
        statements.say(thing, "publishedAt", Objects.toString(metadata.date(), null), HELD);
        statements.say(thing, "language", language(document), HELD);
        statements.say(thing, "description", "SHA-256 " + document.sha256(), HELD);
    }

    /** ISO 639-3, as the model has it. */
    static @Nullable String language(Document document) {
        String tag = document.metadata().lang();
        if (tag == null) return null;
        try {
            String code = ULocale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? null : code;
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
