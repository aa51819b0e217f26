package org.ligature.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;

/**
 * A document in the list of sources of a view.
 *
 * @param number its place in the list, from 1
 * @param document the document
 */
public record Source(int number, Document document) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    /** By publisher, date and title, unknown publishers last. */
    static final Comparator<Document> ORDER = Comparator.comparing(
                    (Document d) -> d.metadata().publisher(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(d -> d.metadata().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Document::caption)
            .thenComparing(Document::sha256);

    public @Nullable String publisher() {
        return document.metadata().publisher();
    }

    /** When it was published, as far as known. */
    public @Nullable PartialDate date() {
        return document.metadata().date();
    }

    /** Language of its words, if what the document says is a language tag. */
    public @Nullable String lang() {
        String lang = document.metadata().lang();
        return lang != null && LANGUAGE.matcher(lang).matches() ? lang : null;
    }

    /** Publisher, or the document's name where nobody says who published it. */
    public String whose() {
        String publisher = publisher();
        return publisher == null || publisher.isBlank() ? document.name() : publisher;
    }

    /** Its title; else its file name or address, unless that stands in place of the publisher already; else null. */
    public @Nullable String title() {
        String title = document.metadata().title();
        if (title != null && !title.isBlank()) return title;
        return whose().equals(document.name()) ? link().orElse(null) : document.name();
    }

    /** Its address, if it is one that a browser may follow: a whole http or https URL. */
    public Optional<String> link() {
        String url = document.metadata().url();
        if (url == null) return Optional.empty();
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
