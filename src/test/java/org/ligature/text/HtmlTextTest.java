package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;
import org.ligature.model.Rendition.Link;

/** Every company and person in here is invented. */
class HtmlTextTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Orvane and the state | Invented Monitor</title>
            <meta property="og:title" content="Orvane and the state">
            <meta property="og:site_name" content="Invented Monitor">
            <meta property="article:published_time" content="2019-03-12T08:00:00Z">
            <meta name="author" content="Ilan Torvey">
            <link rel="canonical" href="https://example.org/orvane">
            </head><body class="has-sidebar">
            <header><nav><ul><li><a href="/">Home</a></li><li>About us and our many newsletters</li></ul></nav></header>
            <div id="cookie-banner"><p>We use cookies to make this page better for you and for others.</p></div>
            <main><article>
            <h1>Orvane and the state</h1>
            <p>Orvane Optics is an <a href="https://example.org/invented">invented company</a> in Kestrin.<sup><a href="#n1">[1]</a></sup>
            It has a&nbsp;party com&shy;mittee.</p>
            <h2>Ties</h2>
            <ul><li>Nine branches.</li><li><p>Its secretary is Mara Quist.</p></li></ul>
            <figure><img src="x.jpg" alt="seat"><figcaption>The seat in Kestrin</figcaption></figure>
            <table><thead><tr><th>Company</th><th>Owner</th></tr></thead>
            <tr><td rowspan="2">Orvane Optics</td><td>Ministry of Lenses</td></tr>
            <tr><td><p>Army fund.</p><p>A second owner.</p></td></tr>
            <tr><td>Calder Robotics</td><td>Nobody</td></tr></table>
            <p>First line<br>second line<br><br>Another paragraph.</p>
            </article></main>
            <aside>Related: ten things about lenses</aside>
            <footer>Copyright</footer><script>var p = "<p>no words</p>";</script>
            </body></html>
            """;

    @Test
    void readsWhatIsThereToBeRead() {
        Reading reading = read(PAGE);
        Checks.check(reading);
        assertThat(reading.document().mediaType()).isEqualTo("text/html");
        assertThat(reading.passages())
                .extracting(p -> p.kind() + " " + p.text())
                .containsExactly(
                        "HEADING Orvane and the state",
                        "PARAGRAPH Orvane Optics is an invented company in Kestrin. It has a party committee.",
                        "HEADING Ties",
                        "LIST_ITEM Nine branches.",
                        "LIST_ITEM Its secretary is Mara Quist.",
                        "CAPTION The seat in Kestrin",
                        "CELL Company",
                        "CELL Owner",
                        "CELL Orvane Optics",
                        "CELL Ministry of Lenses",
                        "CELL Army fund.",
                        "CELL A second owner.",
                        "CELL Calder Robotics",
                        "CELL Nobody",
                        "PARAGRAPH First line second line",
                        "PARAGRAPH Another paragraph.");
    }

    @Test
    void cellsKnowTheirRowsAndColumns() {
        assertThat(read(PAGE).passages().stream()
                        .filter(p -> p.place().table() > 0)
                        .map(p -> p.place().row() + "/" + p.place().column()))
                .containsExactly("0/1", "0/2", "1/1", "1/2", "1/2", "1/2", "2/1", "2/2");
        assertThat(read(PAGE).rendition().text()).contains("Calder Robotics\tNobody");
    }

    @Test
    void linksAndAnchorsPointIntoTheText() {
        Reading reading = read(PAGE);
        Link link = reading.rendition().links().get(0);
        assertThat(reading.rendition().text().substring(link.start(), link.end()))
                .isEqualTo("invented company");
        assertThat(link.href()).isEqualTo("https://example.org/invented");
        Passage item = reading.passages().get(3);
        var anchor = reading.rendition().anchorAt(item.index(0));
        assertThat(anchor).isNotNull();
        assertThat(anchor.place()).isEqualTo("body/main[1]/article[1]/ul[1]/li[1]");
    }

    @Test
    void metadataComesFromTheHead() {
        Metadata metadata = read(PAGE).document().metadata();
        assertThat(metadata.title()).isEqualTo("Orvane and the state");
        assertThat(metadata.publisher()).isEqualTo("Invented Monitor");
        assertThat(metadata.date()).isEqualTo(new PartialDate(2019, 3, 12));
        assertThat(metadata.author()).isEqualTo("Ilan Torvey");
        assertThat(metadata.url()).isEqualTo("https://example.org/orvane");
        assertThat(metadata.lang()).isEqualTo("en");
    }

    @Test
    void metadataComesFromLinkedDataToo() {
        Metadata metadata = read("""
                <html><head><title>Some page</title><script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "Calder and the army", "datePublished": "2020-05-06T07:08:09+02:00",
                 "author": [{"name": "Mara Quist"}], "publisher": {"name": "Invented Monitor"}}]}</script>
                <script type="application/ld+json">{broken</script></head><body><p>Calder Robotics is invented.</p></body></html>""").document().metadata();
        assertThat(metadata.title()).isEqualTo("Calder and the army");
        assertThat(metadata.date()).isEqualTo(new PartialDate(2020, 5, 6));
        assertThat(metadata.author()).isEqualTo("Mara Quist");
        assertThat(metadata.publisher()).isEqualTo("Invented Monitor");
    }

    @Test
    void whatIsGivenOutweighsThePage() {
        Metadata given = new Metadata(null, "Given", null, null, null, null, null);
        Metadata metadata = new TextReader()
                .read("a.html", PAGE.getBytes(StandardCharsets.UTF_8), given)
                .document()
                .metadata();
        assertThat(metadata.title()).isEqualTo("Given");
        assertThat(metadata.publisher()).isEqualTo("Invented Monitor");
    }

    @Test
    void withoutAnArticleTheDensestPartIsRead() {
        String prose =
                "<p>Orvane Optics is an invented company that has a party committee and sells its lenses to the army.</p>";
        String links =
                "<ul>" + "<li><a href='#'>Another page about lenses and their makers</a></li>".repeat(12) + "</ul>";
        List<Passage> passages = read("<html><body><h1>Orvane</h1><div>" + links + "</div><div><div>" + prose.repeat(6)
                        + "</div></div><div>" + links + "</div></body></html>")
                .passages();
        assertThat(passages).hasSize(7);
        assertThat(passages.get(0).kind()).isEqualTo(Kind.HEADING);
    }

    @Test
    void tablesThatOnlyArrangeThePageAreNone() {
        List<Passage> passages =
                read("<html><body><table><tr><td>Menu</td><td><p>Orvane is invented.</p><table><tr><td>a</td><td>b</td></tr>"
                                + "</table></td></tr></table></body></html>")
                        .passages();
        assertThat(passages)
                .extracting(p -> p.text() + p.place().table())
                .containsExactly("Menu0", "Orvane is invented.0", "a1", "b1");
    }

    @Test
    void aNameAloneMakesNoHtml() {
        assertThat(new TextReader()
                        .read("a.html", "Orvane is invented.".getBytes(StandardCharsets.UTF_8), Metadata.NONE)
                        .document()
                        .mediaType())
                .isEqualTo("text/plain");
        assertThat(read("<p>Left-over tags</p> in plain text.", "a.txt")
                        .document()
                        .mediaType())
                .isEqualTo("text/plain");
        assertThat(read(PAGE, "a.txt").document().mediaType()).isEqualTo("text/html");
    }

    private static Reading read(String html) {
        return read(html, "page.html");
    }

    private static Reading read(String html, String name) {
        return new TextReader().read(name, html.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
    }
}
