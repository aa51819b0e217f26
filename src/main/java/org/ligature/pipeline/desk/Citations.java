package org.ligature.pipeline.desk;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ligature.model.Rendition;

/** Which documents link to which addresses; filled in the background, safe for several threads. */
final class Citations {
    private final Texts texts;
    private final Map<String, Set<String>> citing = new ConcurrentHashMap<>();

    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Notes the links of a document. */
    void read(String sha256) {
        texts.newest(sha256).ifPresent(r -> {
            for (Rendition.Link link : r.links()) {
                citing.computeIfAbsent(plain(link.href()), k -> ConcurrentHashMap.newKeySet())
                        .add(sha256);
            }
        });
    }

    /** The documents that link to an address, as far as they have been read. */
    Set<String> of(String url) {
        return new TreeSet<>(citing.getOrDefault(plain(url), Set.of()));
    }

    /** One page has many addresses: with and without a place in it, or a slash at the end. */
    private static String plain(String url) {
        return url.strip()
                .replaceFirst("#.*$", "")
                .replaceFirst("^http:", "https:")
                .replaceFirst("/$", "");
    }
}
