package org.ligature.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 without a byte-order mark: blanks, line breaks and common marks stand where they should. */
final class WideText {
    private static final int SAMPLE = 1 << 14;
    private static final int FEWEST = 8;
    private static final String COMMON = " \n\r\t,.，。、的一是了在";

    private WideText() {}

    static @Nullable Charset charset(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length < FEWEST) return null;
        int little = common(bytes, StandardCharsets.UTF_16LE);
        int big = common(bytes, StandardCharsets.UTF_16BE);
        int chars = Math.min(bytes.length, SAMPLE) / 2;
        if (Math.max(little, big) * 40 < chars || Math.max(little, big) < 2) return null;
        Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return clean(bytes, charset) ? charset : null;
    }

    private static int common(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (COMMON.indexOf(c) >= 0) common++;
            if (c < ' ' && COMMON.indexOf(c) < 0) common -= 2;
        }
        return common;
    }

    private static boolean clean(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .limit(SAMPLE)
                    .allMatch(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
