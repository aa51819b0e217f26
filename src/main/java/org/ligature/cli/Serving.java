package org.ligature.cli;

import org.ligature.pipeline.Workspace;
import org.ligature.schema.Pack;

/** Serves a workspace's pages; the application brings it, as the command line knows no HTTP. */
@FunctionalInterface
public interface Serving {
    /**
     * Starts serving.
     *
     * @return what runs; closing it stops it
     */
    Running start(Workspace workspace, Pack pack, Wish wish);

    /**
     * What somebody asked for on the command line.
     *
     * @param host name or address to listen on
     * @param port 0 for any that is free
     * @param token access token, or empty
     * @param lang language of those who chose none
     * @param user who decides
     */
    record Wish(String host, int port, String token, String lang, String user) {}

    /** A server that runs until it is closed. */
    interface Running extends AutoCloseable {
        /** The address to open. */
        String address();

        @Override
        void close();
    }
}
