package org.ligature.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.ligature.testing.PostgresServer;

/** The databases that every ledger test runs on. */
public enum Store {
    SQLITE {
        @Override
        public String newUrl(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("ledger.db");
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl(Path folder) {
            return PostgresServer.running().newDatabase();
        }
    };

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    /** The address of an empty database. */
    public abstract String newUrl(Path folder);

    public Ledger open(Path folder) {
        return open(newUrl(folder));
    }

    public static Ledger open(String url) {
        return Ledger.open(url, "", "", clock());
    }

    /** A clock that goes on by a second whenever it is read. */
    public static InstantSource clock() {
        AtomicLong ticks = new AtomicLong();
        return () -> START.plusSeconds(ticks.getAndIncrement());
    }
}
