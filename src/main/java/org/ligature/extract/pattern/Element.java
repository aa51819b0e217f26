package org.ligature.extract.pattern;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a pattern. */
public sealed interface Element {

    /**
     * One of several words or phrases.
     *
     * @param words lower-case words
     * @param lists names of word lists, perhaps with a form such as {@code v_found:pp}
     * @param optional whether it may be missing
     */
    record Words(Set<String> words, List<String> lists, boolean optional) implements Element {}

    /**
     * A mention, or a free stretch for the classes {@code np}, {@code quoted} and {@code speech}.
     *
     * @param role the role that it fills, or empty
     * @param classes any of which the mention must have
     * @param optional whether it may be missing
     */
    record Slot(String role, Set<String> classes, boolean optional) implements Element {
        /** Whether something that is no mention can fill it. */
        boolean free() {
            return classes.contains("np") || classes.contains("quoted") || classes.contains("speech");
        }
    }

    /**
     * Words that don't matter.
     *
     * @param most how many tokens at the most
     * @param within whether it must stay within the clause
     * @param unwanted words that it may not skip, or null
     */
    record Gap(int most, boolean within, @Nullable Words unwanted) implements Element {}

    /**
     * One of a slot and some words.
     *
     * @param slot the slot
     * @param words the words
     */
    record Either(Slot slot, Words words) implements Element {}

    /** The beginning of the sentence; an opening mark may stand before it. */
    record Start() implements Element {}

    /**
     * A place where certain words may not stand.
     *
     * @param unwanted the words
     */
    record Not(Words unwanted) implements Element {}
}
