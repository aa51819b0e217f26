package org.ligature.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligature.ledger.check.Finding;
import org.ligature.model.Claim;
import org.ligature.model.Failure;
import org.ligature.model.LigatureException;
import org.ligature.model.SearchRecord;
import org.ligature.model.Verdict;

/** Rows can't be changed by accident, and show when they were changed on purpose. */
class IntegrityTest {
    private static final List<String> TABLES = List.of(
            "document",
            "acquisition",
            "rendition",
            "extraction",
            "claim",
            "claim_event",
            "decision",
            "search",
            "failure",
            "erasure",
            "suppression",
            "tombstone");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aSoundLedgerHasNoFindings(Store store) {
        String url = filled(store);
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.integrity().check()).isEmpty();
            assertThat(ledger.integrity().heads()).containsOnlyKeys(TABLES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTableRefusesChangesAndDeletions(Store store) {
        String url = filled(store);
        for (String table : TABLES) {
            assertThatThrownBy(() -> Tampering.run(url, "delete from " + table))
                    .as(table)
                    .hasMessageContaining("rows of " + table + " are never deleted");
            assertThatThrownBy(() -> Tampering.run(url, "update " + table + " set seq = seq + 1000"))
                    .as(table)
                    .hasMessageContaining("rows of " + table + " are never changed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedLastRowShowsInEveryTable(Store store) {
        String url = filled(store);
        for (String table : TABLES) {
            Tampering.unguard(url, table);
            Tampering.run(url, "delete from " + table + " where seq = (select max(seq) from " + table + ")");
        }
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.integrity().check())
                    .filteredOn(f -> f.problem().equals("is missing"))
                    .extracting(Finding::table)
                    .containsAll(TABLES);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claim      | update claim set body = replace(body, 'Lumen', 'Lumon') where seq = 1 | row 1 | was changed
            claim      | update claim set content_hash = chain_hash where seq = 1 | row 1 | was changed
            claim      | delete from claim where seq = 1                          | row 1 | is missing
            decision   | update decision set verdict = 'REJECTED' where seq = 1   | row 1 | was changed
            decision   | update decision set carried_from = 'c-x' where seq = 1   | row 1 | was changed
            search     | update search set found = 'a branch' where seq = 1       | row 1 | was changed
            document   | update document set size = size + 1 where seq = 1        | row 1 | was changed
            """)
    void aChangedOrRemovedRowIsNamed(String table, String sql, String row, String problem) {
        for (Store store : Store.values()) {
            String url = filled(store);
            Tampering.unguard(url, table);
            Tampering.run(url, sql);
            try (Ledger ledger = Store.open(url)) {
                assertThat(ledger.integrity().check())
                        .as("%s: %s", store, sql)
                        .contains(new Finding(table, row, problem));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowSlippedInShows(Store store) {
        String url = filled(store);
        Tampering.run(url, """
                insert into decision select 99, 'd-forged', claim, verdict, 'eve', decided_at, note, amendments, batch,
                carried_from, content_hash, chain_hash from decision where seq = 1""");
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.integrity().check())
                    .contains(new Finding("decision", "row 99", "was changed"))
                    .contains(new Finding("decision", "row 99", "was slipped in"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedStateOfAClaimShows(Store store) {
        String url = filled(store);
        Tampering.run(
                url,
                "update claim_now set state = 'accepted' where state = 'unreviewed'",
                "insert into claim_now select 'c-forged', claim_seq, document_seq, document_name, sha256, extractor, rule,"
                        + " start_at, type, subject, subject_entity, state, retracted, decision_seq, words"
                        + " from claim_now limit 1");
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.integrity().check())
                    .extracting(Finding::problem)
                    .contains("does not follow from what was recorded", "follows from no recorded claim");
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedRowsAreNamedAndTheOthersStillChecked(Store store) {
        String url = filled(store);
        Tampering.unguard(url, "claim");
        Tampering.unguard(url, "rendition");
        Tampering.run(
                url,
                "update claim set body = '{' where seq = 1",
                "update rendition set body = chain_hash where seq = 1",
                "update claim_now set state = 'rejected' where type = 'project'");
        String damaged = report().claims().getFirst().id();
        try (Ledger ledger = Store.open(url)) {
            assertThat(ledger.integrity().check())
                    .contains(new Finding("claim", "row 1", "was changed"))
                    .contains(new Finding("rendition", "row 1", "was changed"))
                    .anyMatch(f -> f.row().equals(damaged) && f.problem().startsWith("can't be read"))
                    .anyMatch(f -> f.problem().equals("does not follow from what was recorded"));
            assertThatThrownBy(() -> ledger.claims(ClaimQuery.ALL))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining(damaged);
            assertThatThrownBy(() ->
                            ledger.documents().rendition(report().rendition().id()))
                    .isInstanceOf(LigatureException.class)
                    .hasMessageContaining(report().sha256());
        }
    }

    /** A ledger with a row in every table. */
    private String filled(Store store) {
        String url = store.newUrl(newFolder());
        try (Ledger ledger = Store.open(url)) {
            Reports report = report();
            ledger.record(report.record());
            ledger.record(report().with("core@2").record(report.claims().subList(0, 3)));
            List<String> ids = report.claims().stream().map(Claim::id).toList();
            ledger.decisions().decide(ids.subList(0, 1), Ruling.of(Verdict.ACCEPTED, "ana", "read twice"));
            ledger.searches()
                    .add(new SearchRecord(
                            "Lumen Works",
                            "",
                            "register",
                            "lumen",
                            "",
                            "ana",
                            Store.clock().instant()));
            ledger.failed(new Failure(
                    "b.pdf",
                    "encrypted",
                    "b.pdf needs a password.",
                    Store.clock().instant()));
            ledger.erasures().erase("Ansa Tor", "ana", "asked for", false);
        }
        return url;
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "ledger");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reports report() {
        return Reports.named("lamps.txt")
                .says("ownership", "Lumen Works", "Velmark Fund", "Velmark Fund owns all of Lumen Works.")
                .says("party_org", "Lumen Works", "Harbour Party", "Lumen Works keeps a cell of the Harbour Party.")
                .says("party_role", "Lumen Works", "Ansa Tor", "Ansa Tor leads the cell.")
                .says("project", "Lumen Works", "City of Osk", "Lumen Works lit the City of Osk.");
    }
}
