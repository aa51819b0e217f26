package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.Token;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.learn.TieCues;
import org.ligature.extract.learn.Weights;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.Pattern;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Role;
import org.ligature.schema.Pack;
import org.ligature.schema.PatternDef;

/** Makes drafts of what no pattern says: around the word that tells most about the tie, with the object that goes with it. */
final class Proposals {
    /** How many words may stand between a company and the name of one of its people, a post's among them. */
    private static final int OWN = 4;

    /** A denial is the answer itself, and no answer is one too: neither makes the claim negative. */
    private static final String ANSWER = "response";

    private static final Set<String> OWNING = Set.of("'s", "’s");

    private final Pack pack;
    private final WordClasses words;
    private final Weights ties;
    private final ClaimBuilder builder;
    private final Attribution attribution;

    Proposals(Pack pack, WordClasses words, Weights ties, ClaimBuilder builder) {
        this.pack = pack;
        this.words = words;
        this.ties = ties;
        this.builder = builder;
        this.attribution = new Attribution(words);
    }

    /**
     * Drafts with a given subject.
     *
     * @param drafts what patterns made of the same type in the sentence; the first lends its other roles
     * @param likely 0–1, becomes the claim's confidence
     */
    List<Draft> of(
            DocumentFacts facts, Examined one, List<Draft> drafts, String type, Candidate subject, double likely) {
        Match like = drafts.isEmpty() ? null : drafts.getFirst().match();
        Mention mention = subject.mention();
        Match match = match(about(one.sentence(), subject), type, mention, like, likely);
        if (spoken(match)) return List.of();
        Role role = mention == null ? topic(subject) : Roles.of(Role.SUBJECT, mention);
        return builder.claims(facts, match, List.of(role));
    }

    /** The sentence with the subject for what it is about where it doesn't name it. */
    private static Sentence about(Sentence s, Candidate subject) {
        if (subject.topic() == null) return s;
        return new Sentence(s.passage(), s.start(), s.end(), s.tokens(), s.mentions(), subject.topic());
    }

    /** Whether what speaks for a tie means something else here: what is listed on a stock exchange is under no sanctions. */
    boolean otherwise(Sentence sentence, String type) {
        List<Token> tokens = sentence.tokens();
        return words.in("other-sense." + type, tokens, 0, tokens.size())
                && !words.in("own-sense." + type, tokens, 0, tokens.size())
                && sentence.mentions().stream().noneMatch(m -> m.is("list"));
    }

    /** Where somebody's longer words are quoted, only the words outside could be a fact, and it is not known which spoke for it. */
    private static boolean spoken(Match match) {
        for (int i = 0; i < match.sentence().tokens().size(); i++) {
            Match at = new Match(match.pattern(), match.sentence(), i, i + 1, match.clause(), match.slots());
            if (Quoted.inside(at)) return true;
        }
        return false;
    }

    /** A draft whose pattern says nothing of an object, with the one that its clause names. */
    Draft completed(Draft draft) {
        if (draft.claim().object().isPresent()) return draft;
        Match match = draft.match();
        String subject = draft.claim().subject().caption();
        Mention named = match.slots().get(Role.SUBJECT);
        Mention found = object(match.sentence(), draft.claim().type(), subject, named, match.from(), match.clause());
        if (found == null || found.how() == Mention.How.COREFERENCE) return draft;
        List<Role> roles = new ArrayList<>(draft.claim().roles());
        roles.add(1, Roles.of(Role.OBJECT, found));
        return new Draft(draft.claim().with(roles), match);
    }

    private static Role topic(Candidate subject) {
        Sentence.Topic topic = subject.topic();
        return new Role(Role.SUBJECT, subject.caption(), null, topic == null ? null : topic.entity());
    }

    private Match match(
            Sentence sentence, String type, @Nullable Mention subject, @Nullable Match like, double likely) {
        int at = like == null ? focus(sentence, type) : like.from();
        int to = like == null ? at + 1 : like.to();
        Map<String, Mention> slots = new LinkedHashMap<>();
        if (subject != null) slots.put(Role.SUBJECT, subject);
        Mention object = like == null ? null : lent(like, subject);
        if (object == null || same(object, subject))
            object = object(
                    sentence,
                    type,
                    subject == null ? "" : subject.caption(),
                    subject,
                    at,
                    new Clauses.Range(0, sentence.tokens().size()));
        if (object != null) slots.put(Role.OBJECT, object);
        Clauses.Range clause = like == null ? builder.clauses().around(sentence, at, to) : like.clause();
        return new Match(pattern(sentence, type, likely), sentence, at, to, clause, slots);
    }

    /** The token whose word speaks most for a tie. */
    private int focus(Sentence sentence, String type) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            double weight = ties.weight(type, TieCues.word(sentence.tokens().get(i)));
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    private @Nullable Mention object(
            Sentence sentence, String type, String subject, @Nullable Mention named, int at, Clauses.Range within) {
        for (String wanted : wanted(type, named)) {
            Mention best = null;
            for (Mention m : sentence.mentions()) {
                if (!m.is(wanted) || !within.holds(m.from()) || m.caption().equals(subject)) continue;
                if (attribution.reports(sentence, m, type)) continue;
                if (named != null && belongs(sentence, named, m)) return m;
                // A post without a name is somebody only as somebody of the company.
                if (wanted.equals("post")) continue;
                if (best == null || Math.abs(m.from() - at) < Math.abs(best.from() - at)) best = m;
            }
            if (best != null) return best;
        }
        return null;
    }

    /** The classes of what goes with a tie, the likeliest first; some ties have others where a company is the subject. */
    private List<String> wanted(String type, @Nullable Mention subject) {
        String key = "object-classes." + type;
        List<String> any = pack.words().getOrDefault(key, List.of());
        boolean company = subject != null && subject.is("company");
        return company ? pack.words().getOrDefault(key + ".company", any) : any;
    }

    /** A pattern's object for another subject than its own, unless it is somebody of its own. */
    private static @Nullable Mention lent(Match like, @Nullable Mention subject) {
        Mention object = like.slots().get(Role.OBJECT);
        Mention owner = like.slots().get(Role.SUBJECT);
        boolean others =
                object != null && owner != null && !same(owner, subject) && belongs(like.sentence(), owner, object);
        return others ? null : object;
    }

    /** Whether somebody stands right behind a name as its own: "Velmark's Oran Tilvey", "Velmark chief executive Oran Tilvey". */
    static boolean belongs(Sentence sentence, Mention name, Mention somebody) {
        int gap = somebody.from() - name.to();
        return (somebody.is("person") || somebody.is("post"))
                && gap >= 0
                && gap <= OWN
                && sentence.mentions().stream()
                        .noneMatch(m -> m.from() >= name.to() && m.to() <= somebody.from() && m.is("org"));
    }

    /** Whether a name only says whose company one of some others is: "Velmark's sister company Ondra Cable supplies the army". */
    boolean introduces(Sentence sentence, @Nullable Mention owner, Set<String> others) {
        List<Token> tokens = sentence.tokens();
        if (owner == null || owner.to() >= tokens.size()) return false;
        int at = owner.to();
        return OWNING.contains(tokens.get(at).lower())
                && sentence.mentions().stream()
                        .anyMatch(m -> m.from() > at
                                && m.from() - at <= OWN
                                && others.contains(Roles.of(Role.SUBJECT, m).caption())
                                && words.end("company-nouns", tokens, m.from() - 1) == m.from());
    }

    /** In the document, markup and all. */
    private static int length(Sentence s) {
        return s.passage().index(s.end() - 1) + 1 - s.passage().index(s.start());
    }

    private static boolean same(Mention m, @Nullable Mention subject) {
        return subject != null && m.caption().equals(subject.caption());
    }

    /** What tells of the tie may stand in any clause, so the quote is the sentence, unless it is too long for one. */
    private static Pattern pattern(Sentence sentence, String type, double likely) {
        double rounded = Math.round(likely * 100) / 100.0;
        Map<String, String> set = new HashMap<>();
        if (length(sentence) <= Quotes.LONGEST) set.put("quote", "sentence");
        if (type.equals(ANSWER)) set.put("polarity", "positive");
        PatternDef def = new PatternDef(
                "learned." + type, type, List.of(), List.of(), List.of(), set, List.of(), List.of(), rounded);
        return new Pattern(def, new ArrayList<>(), List.of(), List.of(), Set.of(), List.of());
    }
}
