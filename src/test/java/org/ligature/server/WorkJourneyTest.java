package org.ligature.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.ReviewedClaim;
import org.ligature.testing.Browser;

/** One whole way through the workbench: drop a PDF, review its claims by key, see them in the table, export. */
class WorkJourneyTest {
    private static final Path PDF = Path.of("examples/documents/kestovia/karsholt-telecom.pdf");

    @TempDir
    Path folder;

    @Test
    void fromAPdfToASpreadsheet() throws IOException {
        try (Browser browser = Browser.open();
                Served served = Served.of(folder)) {
            Page page = browser.page(o -> o.setAcceptDownloads(true));
            page.navigate(served.at("/"));
            Browser.shoot(page, "journey-1-empty");
            page.locator("main a[href='/sources']").click();
            page.locator("#files").setInputFiles(PDF);
            page.locator("#drop button").click();
            page.locator("#runs b").waitFor();
            Browser.shoot(page, "journey-2-read");
            page.locator("#runs a[href='/review']").click();
            page.waitForURL(u -> u.endsWith("/review"));
            page.waitForLoadState();

            int all = served.desk.refreshed().claims().size();
            assertThat(all).isGreaterThan(10);
            page.keyboard().press("y");
            page.waitForURL(u -> u.contains("claim="));
            page.locator(".verdict[data-verdict=accepted]").waitFor();
            page.keyboard().press("n");
            page.locator(".verdict[data-verdict=rejected]").waitFor();
            page.locator("input[name=date]").fill("2021-02");
            page.keyboard().press("Escape");
            page.keyboard().press("y");
            page.locator(".verdict[data-verdict=amended]").waitFor();
            Browser.shoot(page, "journey-3-reviewed");
            assertThat(states(served, "accepted")).isEqualTo(1);
            assertThat(states(served, "rejected")).isEqualTo(1);
            assertThat(states(served, "amended")).isEqualTo(1);

            page.keyboard().press("u");
            page.locator("button[name=action][value=undo]").first().waitFor();
            page.waitForCondition(() -> page.locator(".past form").count() == 2);
            assertThat(states(served, "amended")).isZero();

            page.locator("details.bulk summary").last().click();
            page.locator("details.bulk form")
                    .last()
                    .locator("button[value=accept]")
                    .click();
            page.locator("form.done").waitFor();
            assertThat(states(served, "accepted")).isEqualTo(all - 1);
            page.locator("form.done button").click();
            page.waitForURL(u -> !u.contains("batch="));
            assertThat(states(served, "accepted")).isEqualTo(1);

            page.navigate(served.at("/theme/party-state?state=reviewed"));
            assertThat(page.locator(".matrix tbody tr.item").count()).isEqualTo(1);
            assertThat(page.locator(".matrix td[data-l] a").getAttribute("aria-label"))
                    .startsWith("1 claim,");
            Browser.shoot(page, "journey-4-table");
            Download sheet = page.waitForDownload(
                    () -> page.locator("p.data a:has-text('XLSX')").click());
            byte[] bytes = Files.readAllBytes(sheet.path());
            assertThat(new String(bytes, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
            Download csv = page.waitForDownload(
                    () -> page.locator("p.data a:has-text('CSV')").click());
            assertThat(Files.readAllLines(csv.path()).getFirst()).startsWith("id,document,document_sha256");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void wordsThatTheExtractorMissedBecomeAClaim() {
        try (Browser browser = Browser.open();
                Served served = Served.of(folder, Path.of("examples/documents/kestovia/quillbrook-bakeries.txt"))) {
            Page page = browser.page(o -> o);
            page.navigate(served.at("/document/" + served.document("quillbrook-bakeries.txt")));
            String words = "The two own all of its shares.";
            page.evaluate("""
                    words => {
                      const walk = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT);
                      for (let n = walk.nextNode(); n; n = walk.nextNode()) {
                        const at = n.data.indexOf('The two own');
                        if (at < 0) continue;
                        const end = n.data.indexOf('shares.') + 'shares.'.length;
                        getSelection().setBaseAndExtent(n, at, n, end);
                      }
                    }
                    """, words);
            page.waitForCondition(
                    () -> page.locator("#add [name=words]").inputValue().startsWith("The two own"));
            page.keyboard().press("a");
            page.keyboard().type("Quillbrook Bakeries");
            page.locator("#add select[name=type]").selectOption("ownership");
            page.locator("#add [name=object]").fill("Hanne and Stellan Quillbrook");
            page.locator("#add [name=date]").fill("soon");
            page.evaluate("document.querySelector('#add [name=date]').removeAttribute('pattern')");
            page.locator("#add button").click();
            assertThat(page.locator("#add .error").innerText()).contains("is not a date");
            page.locator("#add [name=date]").fill("2024");
            page.locator("#add button").click();
            page.waitForURL(u -> u.contains("claim="));
            ReviewedClaim added = served.desk.refreshed().claims().stream()
                    .filter(c -> c.claim().origin().extractor().equals("hand"))
                    .findFirst()
                    .orElseThrow();
            assertThat(added.claim().evidence().main().exact())
                    .startsWith("The two own")
                    .endsWith("shares.");
            assertThat(page.locator("#n-" + added.id()).innerText()).contains("Hanne and Stellan Quillbrook");
            assertThat(browser.complaints().stream().filter(c -> !c.contains("422")))
                    .isEmpty();
        }
    }

    private static long states(Served served, String state) {
        return served.desk.refreshed().claims().stream()
                .filter(c -> c.state().equals(state))
                .count();
    }

    @Test
    void aDroppedFileIsRead() {
        try (Browser browser = Browser.open();
                Served served = Served.of(folder)) {
            Page page = browser.page(o -> o.setAcceptDownloads(false));
            page.navigate(served.at("/sources"));
            JSHandle files = page.evaluateHandle("""
                    () => {
                        const files = new DataTransfer();
                        files.items.add(new File(["Halcor Optics has a party committee."], "halcor.txt", {type: "text/plain"}));
                        return files;
                    }""");
            page.dispatchEvent("#drop", "drop", Map.of("dataTransfer", files));
            page.locator("#runs b").waitFor();
            assertThat(served.desk.refreshed().claims()).isNotEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
