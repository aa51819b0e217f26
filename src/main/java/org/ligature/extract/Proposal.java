package org.ligature.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Claim;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;

/** A claim that somebody proposes and nobody has checked yet. */
public sealed interface Proposal {

    /**
     * A proposal with its places in the document, as the built-in rules make it.
     *
     * @param claim the claim; its segments must stand where they say
     */
    record Placed(Claim claim) implements Proposal {}

    /**
     * A proposal in words, as a language model makes it: where its words stand is found out afterwards.
     *
     * @param type id of a tie type of the pack
     * @param quote words of the document, one segment or several in the document's order, 400 characters at the most
     * @param passage ordinal of the passage that the quote is from, or -1; decides where a quote stands that occurs twice
     * @param parts who plays which role, {@code subject} and perhaps {@code object} among them, under names that the document uses
     * @param value the figure in the quote's words, or null
     * @param date the date of the fact (2015, 2015-12, 2015-12-09), or null; counts only if the sentence gives it
     * @param polarity what the proposer thinks, or null; the text decides, and a disagreement is flagged
     * @param modality as polarity
     * @param confidence 0–1
     * @param rule what the proposer calls its reason, or empty
     */
    record Worded(
            String type,
            List<String> quote,
            int passage,
            Map<String, String> parts,
            @Nullable String value,
            @Nullable String date,
            @Nullable Polarity polarity,
            @Nullable Modality modality,
            double confidence,
            String rule)
            implements Proposal {
        private static final double UNTOLD = 0.5;

        /** The least that a proposal says: of which type, about whom, in which words of the document. */
        public static Worded of(String type, String subject, String quote) {
            return new Worded(type, List.of(quote), -1, Map.of("subject", subject), null, null, null, null, UNTOLD, "");
        }

        /** The same with somebody in a role, such as {@code object} or {@code person}. */
        public Worded with(String role, String name) {
            Map<String, String> all = new LinkedHashMap<>(parts);
            all.put(role, name);
            return new Worded(type, quote, passage, all, value, date, polarity, modality, confidence, rule);
        }

        /** The same with a figure, in the quote's words. */
        public Worded worth(String figure) {
            return new Worded(type, quote, passage, parts, figure, date, polarity, modality, confidence, rule);
        }

        /** The same with the date of the fact. */
        public Worded dated(String day) {
            return new Worded(type, quote, passage, parts, value, day, polarity, modality, confidence, rule);
        }

        /** The same, from a certain passage. */
        public Worded from(int ordinal) {
            return new Worded(type, quote, ordinal, parts, value, date, polarity, modality, confidence, rule);
        }

        /** The same with how the proposer understands it. */
        public Worded meaning(Polarity so, Modality how) {
            return new Worded(type, quote, passage, parts, value, date, so, how, confidence, rule);
        }
    }
}
