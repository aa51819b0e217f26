package org.ligature.server.api;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Passes on the W3C trace context of a request, with an id of this step, under the key that clients of this API look for. */
final class Tracing {
    private static final String KEY = "yente";
    private static final Pattern PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final int LONGEST = 512;
    private static final int TRACE = 16;
    private static final int STEP = 8;

    private final SecureRandom random = new SecureRandom();

    private String id(int bytes) {
        byte[] id = new byte[bytes];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    void pass(Context ctx) {
        String given = ctx.header("traceparent");
        Matcher parent = PARENT.matcher(given == null ? "" : given.strip());
        boolean known = parent.matches();
        String step = id(STEP);
        String trace = known ? parent.group(1) : id(TRACE);
        ctx.header("traceparent", "00-" + trace + "-" + step + "-" + (known ? parent.group(2) : "00"));
        ctx.header("tracestate", state(ctx.header("tracestate"), step));
    }

    private static String state(@Nullable String given, String step) {
        List<String> states = new ArrayList<>();
        states.add(KEY + "=" + step);
        if (given != null && given.length() <= LONGEST) {
            for (String state : given.split(",", -1)) {
                String plain = state.strip().toLowerCase(Locale.ROOT);
                if (plain.matches("[^=\\p{Cntrl}]+=[^=\\p{Cntrl}]+") && !plain.startsWith(KEY + "=")) states.add(plain);
            }
        }
        return String.join(",", states);
    }
}
