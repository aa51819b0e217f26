package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.server.http.Access;

class RehearsalTest {
    private static final int EVERY_KIND = 8;

    @Test
    void readsEveryKindOfPage(@TempDir Path folder) {
        try (Served served = Served.of(folder, Served.examples())) {
            assertThat(served.workbench.rehearse()).isGreaterThanOrEqualTo(EVERY_KIND);
        }
    }

    @Test
    void isLetInWhereATokenIsNeeded(@TempDir Path folder) {
        Access guarded = new Access("127.0.0.1", 0, "a-token-of-sixteen-letters", Set.of());
        try (Served served = Served.of(folder, guarded, Served.examples())) {
            assertThat(served.workbench.rehearse()).isGreaterThanOrEqualTo(EVERY_KIND);
        }
    }

    @Test
    void readsWhatThereIsInAnEmptyFolder(@TempDir Path folder) {
        try (Served served = Served.of(folder)) {
            assertThat(served.workbench.rehearse()).isPositive();
        }
    }
}
