package org.ligature.ledger;

import static org.ligature.ledger.generated.Tables.CLAIM_NOW;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ligature.ledger.state.Words;

/** Turns what is asked for into SQL conditions and orders. */
final class Conditions {
    private static final String HASH_PREFIX = "[0-9a-f]{6,64}";

    private Conditions() {}

    static Condition of(ClaimQuery query) {
        Condition all = query.retracted() ? DSL.noCondition() : CLAIM_NOW.RETRACTED.eq(0);
        if (!query.types().isEmpty()) all = all.and(CLAIM_NOW.TYPE.in(query.types()));
        if (!query.states().isEmpty()) all = all.and(CLAIM_NOW.STATE.in(query.states()));
        String subject = query.subject();
        if (subject != null) all = all.and(CLAIM_NOW.SUBJECT.eq(subject).or(CLAIM_NOW.SUBJECT_ENTITY.eq(subject)));
        String document = query.document();
        if (document != null) all = all.and(document(document));
        String rule = query.rule();
        if (rule != null) all = all.and(CLAIM_NOW.RULE.eq(rule));
        String text = query.text();
        if (text != null) all = all.and(CLAIM_NOW.WORDS.contains(Words.normal(text)));
        return all;
    }

    private static Condition document(String wanted) {
        Condition named = CLAIM_NOW.DOCUMENT_NAME.eq(wanted);
        return wanted.matches(HASH_PREFIX) ? named.or(CLAIM_NOW.SHA256.startsWith(wanted)) : named;
    }

    /** Sorts by code point, whatever language the server's database was made for. */
    static Field<String> byCodePoint(DSLContext db, Field<String> field) {
        return db.dialect() == SQLDialect.POSTGRES ? field.collate(DSL.collation("C")) : field;
    }
}
