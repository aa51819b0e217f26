package org.ligature.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.panel.Readers;
import org.ligature.schema.Pack;

/** Serves a workspace's pages; the application brings it, as the command line knows no HTTP. */
@FunctionalInterface
public interface Serving {
    /**
     * Starts serving.
     *
     * @param readers gives those who read uploads, when the first ones come
     * @return what runs; closing it stops it
     */
    Running start(Workspace workspace, Pack pack, Readers readers, Wish wish);

    /**
     * What somebody asked for on the command line.
     *
     * @param host name or address to listen on
     * @param port 0 for any that is free
     * @param token access token, or empty
     * @param lang language of those who chose none
     * @param user who decides
     * @param data what programs may ask for
     */
    record Wish(String host, int port, String token, String lang, String user, Data data) {}

    /**
     * What the API serves, and to whom.
     *
     * @param manifest file that lists data sets; null for those of the data folder only
     * @param origins sites whose pages may use the API
     * @param updateToken what must be known to load the data sets again; empty when nobody may
     * @param unreviewed whether claims that nobody has decided about are served too
     */
    record Data(@Nullable Path manifest, List<String> origins, String updateToken, boolean unreviewed) {
        /** Nothing but the data folder, and no foreign pages. */
        static final Data NONE = new Data(null, List.of(), "", false);

        public Data {
            origins = List.copyOf(origins);
        }
    }

    /** A server that runs until it is closed. */
    interface Running extends AutoCloseable {
        /** The address to open. */
        String address();

        @Override
        void close();
    }
}
