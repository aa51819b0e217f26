package org.ligature.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes ids: SHA-256 over length-prefixed fields, so that no two tuples of fields share one id. */
public final class Ids {
    private static final int SHORT_BYTES = 10;

    private Ids() {}

    /** The SHA-256 of bytes as 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * An id of 20 hex digits (80 bits) after a prefix that tells its kind.
     *
     * @param prefix kind of thing, such as {@code c} for a claim
     * @param fields the identifying fields in a fixed order; null and empty differ
     */
    public static String of(String prefix, List<? extends @Nullable Object> fields) {
        MessageDigest digest = digest();
        for (Object field : fields) update(digest, field);
        byte[] hash = digest.digest();
        return prefix + "-" + HexFormat.of().formatHex(hash, 0, SHORT_BYTES);
    }

    private static void update(MessageDigest digest, @Nullable Object field) {
        if (field == null) {
            digest.update(ByteBuffer.allocate(4).putInt(0, -1));
            return;
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
