package org.ligature.extract.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Sentence;
import org.ligature.extract.pattern.WordClasses;

/**
 * Tells documents about states from the others: a story about a bakery has owners, staff and a spokesman too, but hardly ever names a
 * ministry or an army. Where so few sentences do, only they can hold a claim.
 */
final class Relevance {
    private static final Set<String> STATE = Set.of(
            "body",
            "party",
            "military",
            "police",
            "organ",
            "legislature",
            "official",
            "post-state",
            "post-party",
            "post-military",
            "list",
            "policy");
    /** Shorter lines are headings and captions, which name nobody. */
    private static final int SENTENCE = 5;
    /** The share of sentences below which a document is about something else: reports about ties have a sixth and more. */
    static final double SHARE = 0.16;
    /** The same where a second opinion is heard, which is seldom taken in by what only sounds like a tie. */
    static final double SHARE_ADVISED = 0.08;
    /** A text of fewer sentences is too short to tell what it is about. */
    private static final int SHORT = 8;

    private final WordClasses words;
    private final double share;

    /** @param share of sentences, 0–1 */
    Relevance(WordClasses words, double share) {
        this.words = words;
        this.share = share;
    }

    /** The drafts that may stand, given what the whole document speaks of. */
    List<Draft> relevant(List<Draft> drafts, List<Examined> document) {
        Set<Sentence> speaking = new HashSet<>();
        int all = 0;
        for (Examined one : document) {
            if (one.sentence().tokens().size() < SENTENCE) continue;
            all++;
            if (speaks(one.sentence())) speaking.add(one.sentence());
        }
        if (all < SHORT || speaking.size() >= all * share) return drafts;
        return drafts.stream()
                .filter(d -> speaking.contains(d.match().sentence()))
                .toList();
    }

    /** Whether a sentence names a state's body, its party or forces, or what only states do. */
    private boolean speaks(Sentence sentence) {
        if (sentence.mentions().stream().anyMatch(m -> m.classes().stream().anyMatch(STATE::contains))) return true;
        for (int i = 0; i < sentence.tokens().size(); i++)
            if (words.at("speaks_of_state", sentence.tokens(), i)) return true;
        return false;
    }
}
