package org.ligature.model;

import org.jspecify.annotations.Nullable;

/**
 * One version of a work: certain bytes, and what is known of them.
 *
 * @param sha256 hash of the bytes, 64 hex digits; identifies the document
 * @param work id of the work; versions of a page share it
 * @param name file name, without folders
 * @param mediaType such as {@code text/html}
 * @param size in bytes
 * @param metadata title, publisher and the like
 */
public record Document(String sha256, String work, String name, String mediaType, long size, Metadata metadata) {

    /**
     * What a document says of itself, or a sidecar says of it; every field may be unknown.
     *
     * @param url where it was published
     * @param title its title
     * @param publisher who published it
     * @param date when it was published
     * @param author who wrote it
     * @param lang BCP 47 language tag, such as {@code en} or {@code zh-Hans}
     * @param rights licence or rights statement; stored bytes are not exported unless it allows that
     */
    public record Metadata(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable PartialDate date,
            @Nullable String author,
            @Nullable String lang,
            @Nullable String rights) {
        public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

        /** This metadata, with its gaps filled from other, weaker metadata. */
        public Metadata or(Metadata other) {
            return new Metadata(
                    first(url, other.url),
                    first(title, other.title),
                    first(publisher, other.publisher),
                    date != null ? date : other.date,
                    first(author, other.author),
                    first(lang, other.lang),
                    first(rights, other.rights));
        }

        private static @Nullable String first(@Nullable String a, @Nullable String b) {
            return a != null ? a : b;
        }
    }

    /** The id of the work: its URL where known (a later fetch is a new version), else its name and publisher. */
    public static String workId(String name, Metadata metadata) {
        String url = metadata.url();
        return url == null
                ? Ids.of("w", java.util.Arrays.asList("name", name, metadata.publisher()))
                : Ids.of("w", java.util.Arrays.asList("url", url));
    }

    /** Title where known, else file name. */
    public String caption() {
        String title = metadata.title();
        return title == null ? name : title;
    }
}
