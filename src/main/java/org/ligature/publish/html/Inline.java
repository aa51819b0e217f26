package org.ligature.publish.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that goes into the page, with the hash by which the page's policy allows it.
 *
 * @param text as it stands between the tags
 * @param hash in the notation of content security policies
 */
public record Inline(String text, String hash) {

    static Inline load(String name) {
        return load(Inline.class, name);
    }

    /** Loads a file that stands beside a class. */
    public static Inline load(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the program lacks its file " + name);
            byte[] bytes = in.readAllBytes();
            return new Inline(new String(bytes, StandardCharsets.UTF_8), "'sha256-" + digest(bytes) + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
