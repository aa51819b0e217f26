package org.ligature.publish;

import org.ligature.schema.Pack;
import org.ligature.schema.PackLoader;
import org.ligature.testing.InventedClaims;

/** Views over invented claims, for the tests of this room and of what shows it. */
public final class Fixtures {
    public static final Pack PACK = PackLoader.builtIn("core");

    private Fixtures() {}

    /** 120 invented claims in the table of party-state activities. */
    public static Snapshot snapshot() {
        return snapshot(120);
    }

    public static Snapshot snapshot(int claims) {
        return snapshot(InventedClaims.of(7, claims).material());
    }

    public static Snapshot snapshot(Material material) {
        return Snapshot.of(PACK.theme("party-state").orElseThrow(), PACK.tieTypes(), material, null);
    }
}
