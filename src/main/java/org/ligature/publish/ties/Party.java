package org.ligature.publish.ties;

import org.ligature.graph.NodeKind;

/**
 * Somebody or something that ties meet in.
 *
 * @param id entity id, or the name where no entity was recognised
 * @param caption how it is called
 * @param kind what it is
 */
public record Party(String id, String caption, NodeKind kind) {
    /** Key of the word for its kind in the message files. */
    public String kindKey() {
        return switch (kind) {
            case COMPANY -> "ties.kind.company";
            case PERSON -> "ties.kind.person";
            case STATE -> "ties.kind.state";
            case PARTY -> "ties.kind.party";
            case OTHER -> "ties.kind.other";
        };
    }
}
