package org.ligature.ledger.store;

import org.jooq.Field;
import org.jooq.Record;

/** Makes text fit for every database: PostgreSQL has no NUL characters, so they become replacement characters. */
public final class Storable {
    private Storable() {}

    private static String text(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** Makes all texts of a row fit. */
    public static <R extends Record> R row(R row) {
        for (Field<?> field : row.fields()) {
            if (field.getType() == String.class) fit(row, field.coerce(String.class));
        }
        return row;
    }

    private static void fit(Record row, Field<String> field) {
        String text = row.get(field);
        if (text != null && text.indexOf('\0') >= 0) row.set(field, text(text));
    }
}
