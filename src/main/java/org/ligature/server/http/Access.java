package org.ligature.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.model.LigatureException;

/**
 * Where the server listens, and what one must know to be let in.
 *
 * @param host name or address to listen on
 * @param port 0 for any that is free
 * @param token what requests must carry; empty for none, which only loopback allows
 * @param origins other sites whose pages may use the API, such as {@code https://refine.example.org}
 */
public record Access(String host, int port, String token, Set<String> origins) {
    private static final int SHORTEST = 16;
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\-\\[\\]:]+");

    /** This machine only, at any free port. */
    public static final Access LOOPBACK = new Access("127.0.0.1", 0, "", Set.of());

    /** Without other sites. */
    public Access(String host, int port, String token) {
        this(host, port, token, Set.of());
    }

    public Access {
        origins = Set.copyOf(origins);
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new LigatureException(
                        "The site " + origin
                                + " can't be allowed; name it as browsers do, such as https://refine.example.org, without a path.");
            }
        }
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new LigatureException("The access token is too short; choose one of at least " + SHORTEST
                    + " characters, such as the output of: openssl rand -hex 16");
        }
        if (token.isEmpty() && !loopback(host)) {
            throw new LigatureException("Without an access token Ligature listens on this machine only, not on " + host
                    + ". Give one with --token or LIGATURE_TOKEN, or leave out --host.");
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new LigatureException("There is no host " + host + " to listen on; correct --host.", e);
        }
    }

    public boolean needsToken() {
        return !token.isEmpty();
    }
}
