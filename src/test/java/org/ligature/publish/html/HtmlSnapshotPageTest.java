package org.ligature.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.publish.Fact;
import org.ligature.publish.Fixtures;
import org.ligature.publish.Snapshot;
import org.ligature.publish.Words;
import org.ligature.testing.Browser;
import org.ligature.testing.HostileClaims;

/** The snapshot page in a real browser, opened from disk. */
class HtmlSnapshotPageTest {
    private static final Snapshot SNAPSHOT = Fixtures.snapshot();

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Files.writeString(folder.resolve("en.html"), HtmlSnapshot.of(SNAPSHOT, Words.in("en")));
        Files.writeString(folder.resolve("zh.html"), HtmlSnapshot.of(SNAPSHOT, Words.in("zh")));
        Files.writeString(folder.resolve("large.html"), HtmlSnapshot.of(Fixtures.snapshot(1000), Words.in("en")));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
    }

    @Test
    void cellOpensItsQuotesByKeyboardAlone() {
        Page page = load("en.html", o -> o);
        page.keyboard().press("j");
        assertThat(focused(page)).startsWith(SNAPSHOT.rows().getFirst().caption());
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        Fact first = SNAPSHOT.rows().getFirst().filled().getFirst().facts().getFirst();
        Locator beneath = page.locator(".beneath blockquote mark").first();
        assertThat(beneath.isVisible()).isTrue();
        assertThat(beneath.textContent()).isEqualTo(first.quote());
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        page.reload();
        assertThat(page.locator(".beneath blockquote mark").first().textContent())
                .isEqualTo(first.quote());
        page.locator(".matrix a.cell[aria-expanded=true]").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".beneath").count()).isZero();
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("false");
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isTrue();
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isFalse();
        noComplaints();
    }

    @Test
    void filterNarrowsTableAndNotesAndStaysInTheAddress() {
        Page page = load("en.html", o -> o);
        page.keyboard().press("/");
        page.keyboard().type("sudmark");
        long expected =
                SNAPSHOT.facts().filter(f -> f.quote().contains("Sudmark")).count();
        page.locator("select[name=tie]").selectOption("listing_sanction");
        assertThat(page.locator("output[name=shown]").textContent()).startsWith(expected + " of " + SNAPSHOT.count());
        assertThat(page.locator("#notes .fact:not([hidden])").count()).isEqualTo((int) expected);
        assertThat(page.url()).contains("q=sudmark").contains("tie=listing_sanction");
        Page again = browser.page(o -> o);
        again.navigate(page.url());
        assertThat(again.locator("#notes .fact:not([hidden])").count()).isEqualTo((int) expected);
        page.locator("button[type=reset]").click();
        page.waitForFunction("!location.hash");
        assertThat(page.locator("#notes .fact:not([hidden])").count()).isEqualTo(SNAPSHOT.count());
        noComplaints();
    }

    @Test
    void everyFilterAgreesWithTheClaims() {
        Page page = load("en.html", o -> o);
        choose(page, "way", "alleged");
        shows(
                page,
                SNAPSHOT.facts()
                        .filter(f ->
                                f.quote().contains("reportedly") || f.quote().contains("据称"))
                        .count());
        choose(page, "way", "");
        choose(page, "state", "reviewed");
        shows(page, SNAPSHOT.reviewed());
        choose(page, "state", "");
        choose(page, "pub", "北境观察");
        shows(
                page,
                SNAPSHOT.facts().filter(f -> f.source().whose().equals("北境观察")).count());
        choose(page, "pub", "");
        page.locator("input[name=from]").fill("2015");
        page.locator("input[name=to]").fill("2017");
        shows(
                page,
                SNAPSHOT.facts()
                        .filter(f -> f.date() != null
                                && f.date().year() >= 2015
                                && f.date().year() <= 2017)
                        .count());
        noComplaints();
    }

    @Test
    void canBeReadWithoutScript() {
        Page page = load("en.html", o -> o.setJavaScriptEnabled(false));
        assertThat(page.locator("#filters").isVisible()).isFalse();
        Locator cell = page.locator(".matrix a.cell").first();
        String target = cell.getAttribute("href");
        cell.click();
        page.locator(target + " summary").click();
        assertThat(page.locator(target + " blockquote").first().isVisible()).isTrue();
    }

    @Test
    void printsEveryQuoteAsANumberedNoteWithItsSource() {
        Page page = load("en.html", o -> o);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#filters").isVisible()).isFalse();
        assertThat(page.locator("#notes blockquote").all())
                .hasSize(SNAPSHOT.count())
                .allSatisfy(quote -> assertThat(quote.isVisible()).isTrue());
        assertThat(page.locator("#sources li").count())
                .isEqualTo(SNAPSHOT.sources().size());
        Browser.shoot(page, "snapshot-print");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/snapshot.pdf")));
        noComplaints();
    }

    @Test
    void looksCalmAtBothWidthsAndInBothThemes() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String name = scheme.name().toLowerCase(java.util.Locale.ROOT);
            Page wide = load("en.html", o -> o.setColorScheme(scheme));
            Browser.shoot(wide, "snapshot-1280-" + name);
            wide.locator(".matrix a.cell").nth(2).click();
            Browser.shoot(wide, "snapshot-1280-" + name + "-open");
            Page narrow = load("zh.html", o -> o.setColorScheme(scheme).setViewportSize(390, 844));
            assertThat(narrow.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            narrow.locator("#notes summary").first().click();
            narrow.locator("#notes").scrollIntoViewIfNeeded();
            Browser.shoot(narrow, "snapshot-390-" + name);
        }
        Page help = load("en.html", o -> o);
        help.keyboard().press("?");
        Browser.shoot(help, "snapshot-help");
        noComplaints();
    }

    @Test
    void aThousandClaimsStayUsable() throws IOException {
        assertThat(Files.size(folder.resolve("large.html"))).isLessThan(2_000_000);
        Page page = load("large.html", o -> o);
        choose(page, "tie", "ownership");
        shows(
                page,
                Fixtures.snapshot(1000)
                        .facts()
                        .filter(f -> f.claim().type().equals("ownership"))
                        .count());
        Browser.shoot(page, "snapshot-large");
        noComplaints();
    }

    @Test
    void hostileDocumentsStayText() throws IOException {
        Files.writeString(
                folder.resolve("hostile.html"),
                HtmlSnapshot.of(Fixtures.snapshot(HostileClaims.material()), Words.in("en")));
        Page page = load("hostile.html", o -> o.setViewportSize(390, 844));
        assertThat(page.title()).doesNotContain("owned");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.shoot(page, "snapshot-hostile");
        noComplaints();
    }

    private static Page load(String file, UnaryOperator<NewContextOptions> options) {
        Page page = browser.page(options);
        page.navigate(folder.resolve(file).toUri().toString());
        return page;
    }

    private static void choose(Page page, String field, String value) {
        page.locator("select[name=" + field + "]").selectOption(value);
    }

    private static void shows(Page page, long count) {
        assertThat(page.locator("#notes .fact:not([hidden])").count())
                .isEqualTo((int) count)
                .isPositive();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    private static void noComplaints() {
        assertThat(browser.complaints()).isEmpty();
    }
}
