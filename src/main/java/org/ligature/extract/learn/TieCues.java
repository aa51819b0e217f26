package org.ligature.extract.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.pattern.WordClasses;

/**
 * The cues by which a sentence shows what ties it is about: its words without their endings, the kinds of what it names, the word lists
 * that it touches, and the patterns that matched. Names of companies, people and places are no cues, so that nothing is learnt by heart.
 */
public final class TieCues {
    private static final List<String> KINDS = List.of(
            "group",
            "company",
            "military",
            "police",
            "university",
            "party",
            "organ",
            "body",
            "fund",
            "person",
            "post",
            "money",
            "percent",
            "count",
            "date",
            "place",
            "media",
            "programme",
            "policy",
            "list",
            "product",
            "org",
            "name");
    private static final Set<String> NAMES = Set.of("company", "person", "place", "date", "name");
    private static final List<String> ENDINGS = List.of("ings", "ing", "ies", "ied", "ed", "es", "s", "ly");

    private final WordClasses words;

    public TieCues(WordClasses words) {
        this.words = words;
    }

    /**
     * The cues of a sentence.
     *
     * @param types tie types of the claims that patterns make of it
     * @param patterns ids of the patterns that match it, whether or not a claim comes of it
     */
    public Set<String> of(Sentence sentence, Collection<String> types, Collection<String> patterns) {
        Set<String> out = new TreeSet<>();
        String[] kinds = kinds(sentence);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (kinds[i] != null) out.add("C:" + kinds[i]);
            if (kinds[i] == null || !NAMES.contains(kinds[i])) out.add(word(tokens.get(i)));
            for (String list : words.lists(tokens, i)) out.add("L:" + list);
        }
        pairs(tokens, kinds, out);
        types.forEach(type -> out.add("P:" + type));
        if (types.isEmpty()) out.add("P:none");
        patterns.forEach(pattern -> out.add("R:" + pattern));
        out.add("K:" + sentence.passage().kind());
        out.add("N:" + Math.min(6, tokens.size() / 8));
        return out;
    }

    /** The cue of one word. */
    public static String word(Token token) {
        return "w:" + stem(token);
    }

    private static void pairs(List<Token> tokens, String[] kinds, Set<String> out) {
        List<String> sequence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String one = kinds[i] == null ? stem(tokens.get(i)) : "<" + kinds[i] + ">";
            if (sequence.isEmpty() || !sequence.getLast().equals(one)) sequence.add(one);
        }
        for (int i = 0; i + 1 < sequence.size(); i++) out.add("b:" + sequence.get(i) + " " + sequence.get(i + 1));
    }

    /** For each token the kind of what covers it, or null. */
    private static String[] kinds(Sentence sentence) {
        String[] out = new String[sentence.tokens().size()];
        for (Mention m : sentence.mentions()) {
            String kind = kind(m);
            for (int i = m.from(); i < Math.min(m.to(), out.length); i++) if (out[i] == null) out[i] = kind;
        }
        return out;
    }

    /** The most telling of a mention's classes. */
    static String kind(Mention m) {
        for (String kind : KINDS) if (m.is(kind)) return kind;
        return "other";
    }

    private static String stem(Token token) {
        String word = token.lower();
        if (Character.isDigit(word.charAt(0))) return "#";
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending))
                return word.substring(0, word.length() - ending.length());
        }
        return word;
    }
}
