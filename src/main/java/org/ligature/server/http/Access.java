package org.ligature.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.ligature.model.LigatureException;

/**
 * Where the server listens, and what one must know to be let in.
 *
 * @param host name or address to listen on
 * @param port 0 for any that is free
 * @param token what requests must carry; empty for none, which only loopback allows
 */
public record Access(String host, int port, String token) {
    private static final int SHORTEST = 16;

    /** This machine only, at any free port. */
    public static final Access LOOPBACK = new Access("127.0.0.1", 0, "");

    public Access {
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
