package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.ledger.DisputeRuling;
import org.ligature.pipeline.Workspace;

/** Decisions about disputes outlast the wording of disputes. The companies are invented. */
class RulingsJourneyTest {
    private static final String REPORT = """
            TITLE: Orvane Optics and the state
            PUBLISHER: Invented Monitor
            DATE: 2016-01-12

            The Harran State Fund holds 140% of Orvane Optics. Orvane Optics, which was founded in 2001, set up a party branch in 2004.
            In 1998, Orvane Optics established a party committee. On 3 May 2020, Orvane Optics was sanctioned by the US government.
            """;

    /** By which version 1 called two findings in this report, as it printed them. */
    private static final String SHARE_ONCE = "x-8856f0fed4957615ae80";

    private static final String LATE_ONCE = "x-b2f854be3a4c4c6270d1";

    private static final String SHARE = "A share is above 100 %.";
    private static final String LATE = "after the document that reports it";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void ingest() throws Exception {
        Files.writeString(folder.resolve("orvane.txt"), REPORT);
        terminal = new Terminal(folder.resolve("data"));
        assertThat(terminal.run("ingest", folder.resolve("orvane.txt").toString()))
                .as(terminal.err())
                .isZero();
        ruledByVersion1(SHARE_ONCE, "growth, not a share");
        ruledByVersion1(LATE_ONCE, "added to the page later");
    }

    private void ruledByVersion1(String id, String note) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2025-12-01T00:00:00Z"));
        try (Workspace workspace = Workspace.open(folder.resolve("data"), clock)) {
            workspace.ledger().rulings().rule(id, DisputeRuling.Ruled.NO_CONTRADICTION, note, "mq");
        }
    }

    private String disputes(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "disputes";
        System.arraycopy(options, 0, all, 1, options.length);
        terminal.run(all);
        return terminal.out().replaceAll("\\s+", " ");
    }

    @Test
    void rulingsByFormerIdsStillCount() {
        assertThat(disputes()).doesNotContain(SHARE, LATE);
        assertThat(disputes("--decided")).contains(SHARE, LATE);
        assertThat(disputes(SHARE_ONCE)).as("the former id finds it").contains(SHARE);
    }

    @Test
    void aDisputeRuledByItsFormerIdCanBeOpenedAgain() {
        assertThat(terminal.run("disputes", SHARE_ONCE, "--rule", "open")).isZero();
        assertThat(terminal.out()).as("goes on under its present id").doesNotContain(SHARE_ONCE);
        assertThat(disputes()).contains(SHARE).doesNotContain(LATE);
    }

    @Test
    void theReasonIsSaidInTheReadersLanguageUnderOneId() {
        String english = disputes("--decided", "--json");
        String chinese = disputes("--decided", "--json", "--lang", "zh");
        assertThat(english).contains(SHARE, "\"cause\" : \"share-above-whole\"");
        assertThat(chinese).contains("份额超过 100%。", "\"cause\" : \"share-above-whole\"");
        assertThat(ids(chinese)).isEqualTo(ids(english)).isNotEmpty();
    }

    private static java.util.List<String> ids(String json) {
        return java.util.regex.Pattern.compile("x-[0-9a-f]{20}")
                .matcher(json)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
