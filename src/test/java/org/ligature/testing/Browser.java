package org.ligature.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The system's Chromium for page tests; notes all that a page complains of. */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

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
        page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text()));
        page.onPageError(complaints::add);
        page.onRequest(r -> {
            if (!r.url().startsWith("file:")) complaints.add("asked for " + r.url());
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

    @Override
    public void close() {
        playwright.close();
    }
}
