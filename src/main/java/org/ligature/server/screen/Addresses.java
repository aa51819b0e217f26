package org.ligature.server.screen;

/** The addresses of the pages of screening. */
public final class Addresses {
    public static final String START = "/screen";

    private Addresses() {}

    public static String list(String id) {
        return START + "/list/" + id;
    }

    public static String run(String id) {
        return START + "/run/" + id;
    }
}
