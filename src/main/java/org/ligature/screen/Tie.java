package org.ligature.screen;

import java.util.List;

/**
 * What a source says of an entity, with its words.
 *
 * @param claim id of the claim
 * @param type id of the tie type
 * @param label the tie type, for people
 * @param subject whom it is about
 * @param object whom it is tied to; empty where the source names nobody
 * @param value count or sum; empty where there is none
 * @param date when it held, or as of when it was counted; empty when not known
 * @param marks what a reader must know of it: denied, alleged, planned, unreviewed…
 * @param quote the source's words
 * @param replies what came back when the subject was asked, each in a sentence
 * @param document the source
 */
public record Tie(
        String claim,
        String type,
        String label,
        String subject,
        String object,
        String value,
        String date,
        List<String> marks,
        String quote,
        List<String> replies,
        String document) {
    public Tie {
        marks = List.copyOf(marks);
        replies = List.copyOf(replies);
    }
}
