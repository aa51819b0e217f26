package org.ligature.extract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.Claim;
import org.ligature.pipeline.Extractors;
import org.ligature.pipeline.panel.Guarded;
import org.ligature.pipeline.panel.Panel;
import org.ligature.pipeline.panel.Plugins;
import org.ligature.testing.Texts;

/** The cookbook's example stands there as it runs here. */
class FineExtractorTest {
    @Test
    void findsAFine() {
        Panel panel = Extractors.panel(
                Extractors.pack("core"), List.of("fines"), new Plugins(List.of()), Guarded.Limits.DEFAULT);
        String text = "The Harbour Office fined Halcor Optics 40,000 crowns in May 2021.\n";
        List<Claim> claims = panel.read(Texts.source(text)).claims();
        assertThat(claims).hasSize(1);
        Claim claim = claims.getFirst();
        assertThat(claim.subject().caption()).isEqualTo("Halcor Optics");
        assertThat(claim.object().orElseThrow().caption()).isEqualTo("Harbour Office");
        assertThat(claim.value().text()).contains("40,000");
        assertThat(claim.times().date()).hasToString("2021-05");
        assertThat(claim.origin().rule()).isEqualTo("fines@1");
    }

    @Test
    void standsInTheCookbookAsItRuns() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/ligature/extract/example/FineExtractor.java"));
        String body = source.substring(source.indexOf("/** Finds fines"));
        String cookbook = Files.readString(Path.of("docs/cookbook.md"));
        assertThat(cookbook).contains(body.strip().indent(4).stripTrailing().replaceAll("(?m)^ +$", ""));
    }
}
