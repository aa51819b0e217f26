package org.ligature.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.text.meta.DateLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's head says of the page: meta elements, Open Graph, JSON-LD, title.
 *
 * @param metadata what it says
 */
record HtmlMetadata(Metadata metadata) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_NODES = 2000;
    private static final List<String> ARTICLES =
            List.of("Article", "NewsArticle", "Report", "BlogPosting", "ScholarlyArticle", "WebPage");

    static HtmlMetadata of(Document page) {
        Metadata meta = new Metadata(
                first(link(page, "canonical"), meta(page, "og:url")),
                first(meta(page, "og:title"), meta(page, "dc.title"), meta(page, "citation_title")),
                first(
                        meta(page, "og:site_name"),
                        meta(page, "dc.publisher"),
                        meta(page, "citation_publisher"),
                        meta(page, "publisher")),
                date(first(
                        meta(page, "article:published_time"),
                        meta(page, "datepublished"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "citation_publication_date"),
                        meta(page, "pubdate"),
                        meta(page, "publishdate"))),
                first(
                        meta(page, "author"),
                        meta(page, "dc.creator"),
                        meta(page, "citation_author"),
                        named(meta(page, "article:author"))),
                text(page.select("html").attr("lang")),
                first(meta(page, "dc.rights"), meta(page, "rights"), link(page, "license")));
        return new HtmlMetadata(meta.or(linkedData(page)).or(visible(page)));
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element e : page.select("meta[content]")) {
            boolean named = e.attr("name").equalsIgnoreCase(name)
                    || e.attr("property").equalsIgnoreCase(name)
                    || e.attr("itemprop").equalsIgnoreCase(name);
            if (named && !e.attr("content").isBlank()) return e.attr("content").strip();
        }
        return null;
    }

    private static @Nullable String link(Document page, String rel) {
        return text(page.select("link[rel~=(?i)^" + rel + "$]").attr("href"));
    }

    /** Some pages name an author by a link to a profile, which is no name. */
    private static @Nullable String named(@Nullable String author) {
        return author == null || author.startsWith("http") ? null : author;
    }

    private static Metadata visible(Document page) {
        Element time = page.selectFirst(
                "article time[datetime], main time[datetime], time[datetime][pubdate], time[itemprop=datePublished]");
        return new Metadata(
                null, text(page.title()), null, time == null ? null : date(time.attr("datetime")), null, null, null);
    }

    private static Metadata linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) return metadata(article);
        }
        return Metadata.NONE;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            Deque<JsonNode> waiting = new ArrayDeque<>(List.of(JSON.readTree(json)));
            for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
                JsonNode node = waiting.pop();
                if (node.isObject() && ARTICLES.contains(type(node)) && node.has("headline")) return node;
                node.forEach(waiting::add);
            }
        } catch (JacksonException e) {
            // Broken linked data is common, and says nothing against the page.
            return null;
        }
        return null;
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.path(0).asString("") : type.asString("");
    }

    private static Metadata metadata(JsonNode article) {
        return new Metadata(
                string(article.path("url")),
                string(article.path("headline")),
                name(article.path("publisher")),
                date(string(article.path("datePublished"))),
                name(article.path("author")),
                string(article.path("inLanguage")),
                string(article.path("license")));
    }

    private static @Nullable String name(JsonNode who) {
        JsonNode one = who.isArray() ? who.path(0) : who;
        return string(one.isObject() ? one.path("name") : one);
    }

    private static @Nullable String string(JsonNode node) {
        return node.isString() ? text(node.asString()) : null;
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        if (value == null) return null;
        return DateLine.parse(value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value)
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) if (value != null) return value;
        return null;
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
