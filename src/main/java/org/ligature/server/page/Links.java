package org.ligature.server.page;

import org.ligature.model.ReviewedClaim;
import org.ligature.server.http.Asked;

/** The addresses of pages. */
public final class Links {
    private Links() {}

    public static String entity(String key) {
        return "/entity?id=" + Asked.encoded(key);
    }

    /** Paths from somebody to any state or party body; being listed by a state is none, until the reader wants it. */
    public static String paths(String key) {
        return "/path?from=" + Asked.encoded(key) + "&without=listing_sanction";
    }

    public static String document(String sha256) {
        return "/document/" + sha256;
    }

    /** The words of a claim in their document. */
    public static String words(ReviewedClaim claim) {
        return document(claim.document().sha256()) + "?claim=" + claim.id() + "#q-" + claim.id();
    }

    public static String review(ReviewedClaim claim) {
        return "/review?claim=" + claim.id();
    }

    public static String theme(String id) {
        return "/theme/" + Asked.encoded(id);
    }
}
