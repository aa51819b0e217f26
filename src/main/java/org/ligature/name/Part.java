package org.ligature.name;

import org.ligature.name.lexicon.Role;
import org.ligature.name.match.How;

/**
 * A part of one name and what it met in the other.
 *
 * @param how how they met
 * @param left words of the first name, normalised; empty where only the second has the part
 * @param right words of the second name, normalised; empty where only the first has the part
 * @param role what the part does in its name
 * @param weight how much it tells names apart, from 0 to 1
 */
public record Part(How how, String left, String right, Role role, double weight) {
    /** In words, for people. */
    public String reason() {
        return switch (how) {
            case SAME -> "same: " + left;
            case JOINED -> "written together: " + left + " = " + right;
            case SOUND -> "sounds alike: " + left + " ~ " + right;
            case TYPO -> "nearly the same: " + left + " ~ " + right;
            case CONSONANTS -> "same consonants: " + left + " ~ " + right;
            case SHORTENED -> "shortened: " + left + " ~ " + right;
            case CHARACTERS -> "same characters: " + left;
            case TRANSLATED -> "translated: " + left + " = " + right;
            case LEFT_OVER -> left.isEmpty() ? "only in the second: " + right : "only in the first: " + left;
        };
    }
}
