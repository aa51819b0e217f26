package org.ligature.ledger.erase;

import java.util.List;

/**
 * What an erasure took.
 *
 * @param id of the erasure
 * @param claims how many claims lost their words
 * @param rows how many other rows lost words: decisions' notes, searches, documents' titles
 * @param documents hashes of the documents whose text names the person, sorted. When documents were to be erased too, their
 *     texts are gone from the ledger, and their bytes are for the archive to erase; otherwise they still hold the name
 */
public record Erased(String id, int claims, int rows, List<String> documents) {
    public Erased {
        documents = List.copyOf(documents);
    }
}
