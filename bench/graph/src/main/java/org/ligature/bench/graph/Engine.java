package org.ligature.bench.graph;

/** What both engines are asked; a number comes back, so that answers can be compared and no work is skipped. */
interface Engine {
    String name();

    /** A query of one thread. */
    interface Asker extends AutoCloseable {
        /** Shortest path by ids, every tie's weight and statement read: its number of steps, or -1. */
        int shortest(String from, String to);

        /** All owners up to six steps above, looked up by the company's id: how many there are. */
        int owners(String company);

        @Override
        void close();
    }

    Asker asker();
}
