package org.ligature.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** The system's Chromium for page tests; notes all that a page complains of. */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String AXE = axe();
    /** What htmx says of a request that was given up because another page was asked for first. */
    private static final Set<String> ABANDONED = Set.of("htmx:sendAbort", "htmx:afterRequest");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Skips the test, with a sentence, where there is no Chromium. */
    public static Browser open() {
        return new Browser(Installed.chromium());
    }

    /** A new page 1280 wide, or as the options say. */
    public Page page(UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> options) {
        com.microsoft.playwright.Browser.NewContextOptions plain =
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900);
        BrowserContext context = chromium.newContext(options.apply(plain));
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if (!ABANDONED.contains(m.text().replaceFirst(",.*", ""))) complaints.add(m.type() + ": " + m.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(r -> {
            boolean own = r.url().startsWith("file:") || r.url().startsWith("http://127.0.0.1:");
            if (!own) complaints.add("asked for " + r.url());
        });
        return page;
    }

    /** What pages wrote to the console, threw, or asked of the network. */
    public List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture of the page among the build's output. */
    public static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /**
     * Looks at a page in both widths and both themes: keeps a picture of each, none may be wider than its window, and axe may find nothing
     * serious.
     *
     * @param name what the pictures are called, before width and theme
     * @param checked in which of them axe looks
     */
    public void looksRight(String address, String name, BiPredicate<Integer, ColorScheme> checked) {
        Page page = page(o -> o);
        for (int width : new int[] {1280, 390}) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(address);
                String look = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                shoot(page, look);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s is no wider than the window", look)
                        .isEqualTo(true);
                if (checked.test(width, scheme))
                    assertThat(seriousFindings(page)).as(look).isEmpty();
            }
        }
        page.context().close();
    }

    /** The serious findings of axe, the accessibility checker, each with the elements that it is about. */
    public static List<String> seriousFindings(Page page) {
        // Through the debugger rather than a script element, which the page's policy would rightly refuse.
        page.evaluate(AXE);
        Object found = page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
