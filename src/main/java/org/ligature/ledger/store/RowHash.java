package org.ligature.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;

/** Hashes a row's content, and chains rows. */
public final class RowHash {
    public static final String SEQ = "seq";
    public static final String CONTENT = "content_hash";
    public static final String CHAIN = "chain_hash";
    private static final Set<String> OWN = Set.of(SEQ, CONTENT, CHAIN);

    /** What the first row of a table is chained to. */
    private static final byte[] ORIGIN = new byte[32];

    private RowHash() {}

    public static byte[] origin() {
        return ORIGIN.clone();
    }

    /**
     * SHA-256 over the names and values of all fields that hold something, length-prefixed. Empty fields don't count, so that
     * a migration may add a column without touching the rows there are.
     */
    public static byte[] content(Record row) {
        MessageDigest digest = sha256();
        for (int i = 0; i < row.size(); i++) {
            Field<?> field = row.field(i);
            Object value = row.get(i);
            if (field == null || value == null || OWN.contains(field.getName())) continue;
            update(digest, field.getName().getBytes(StandardCharsets.UTF_8));
            update(digest, bytes(value));
        }
        return digest.digest();
    }

    public static byte[] chained(byte[] before, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(content);
        return digest.digest();
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] raw ? raw : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
