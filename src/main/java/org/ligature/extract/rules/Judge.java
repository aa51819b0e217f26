package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.learn.Chiefs;
import org.ligature.extract.learn.Lead;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.learn.SecondOpinion.View;
import org.ligature.extract.learn.SubjectCues;
import org.ligature.extract.learn.SubjectCues.Candidate;
import org.ligature.extract.learn.SubjectCues.Context;
import org.ligature.extract.learn.TieCues;
import org.ligature.extract.learn.Weights;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.model.Role;
import org.ligature.schema.Pack;

/**
 * Weighs what patterns propose against what a labelled corpus teaches: a draft whose sentence or subject speaks against it is dropped, a
 * subject that another name fits better is replaced, and where patterns are silent but the words are clear a claim is proposed. Tie types
 * that were not learnt pass untouched.
 */
final class Judge {
    /** With the weights alone. */
    static final Bars ALONE = new Bars(0.10, 0.18, 0.55, 1);
    /** With a second opinion, which is surer both ways; a sentence that it can't read has the weights' own. */
    static final Bars ADVISED = new Bars(0.32, 0.38, 0.50, 0.60);
    /** How likely some tie must be by the weights for a second opinion to be asked for. */
    private static final double ASK = 0.04;
    /** How likely tie and subject must be by the weights for a pattern's draft to stay whatever the second opinion is. */
    private static final double SURE = 0.7;
    /** What the likelihood of a subject is multiplied by that neither the sentence nor those before name. */
    private static final double FAR = 0.7;
    /** What a subject counts that is no name of the sentence, such as the government that a document speaks of. */
    private static final double UNNAMED = 0.4;

    /**
     * What must be reached; chosen on labelled reports that neither weights nor model had seen.
     *
     * @param keep how likely type and subject must be together for a pattern's draft to stay
     * @param propose how likely they must be for a claim that no pattern makes
     * @param also how likely a further subject must be beside the best one; with a second opinion that of a pattern's draft, too
     * @param besides how likely tie and subject must be together for a further subject that the sentence doesn't name: "both are …"
     */
    record Bars(double keep, double propose, double also, double besides) {}

    private final Weights ties;
    private final Weights subjects;
    private final List<String> types;
    private final TieCues cues;
    private final Proposals proposals;
    private final @Nullable SecondOpinion opinion;

    /** @param opinion weighed with the pack's weights, or null */
    Judge(Pack pack, WordClasses words, ClaimBuilder builder, @Nullable SecondOpinion opinion) {
        this.opinion = opinion;
        this.ties = new Weights(pack.models().getOrDefault("ties", List.of()));
        this.subjects = new Weights(pack.models().getOrDefault("subjects", List.of()));
        this.types = ties.targets().stream()
                .filter(type -> pack.tieType(type).isPresent())
                .toList();
        this.cues = new TieCues(words);
        this.proposals = new Proposals(pack, words, ties, builder);
    }

    Weights ties() {
        return ties;
    }

    /** The drafts of a document's sentences that hold. */
    List<Draft> decide(DocumentFacts facts, List<Examined> sentences) {
        Map<String, Integer> counts = counts(sentences);
        List<Draft> out = new ArrayList<>();
        List<Sentence> all = sentences.stream().map(Examined::sentence).toList();
        Chiefs chiefs = Chiefs.of(facts.title(), all);
        for (int i = 0; i < all.size(); i++)
            out.addAll(decide(facts, sentences.get(i), counts, chiefs, Lead.before(all, i)));
        return out;
    }

    private List<Draft> decide(
            DocumentFacts facts, Examined one, Map<String, Integer> counts, Chiefs chiefs, Lead lead) {
        List<Draft> out = new ArrayList<>(
                one.drafts().stream().filter(d -> !ties.knows(d.claim().type())).toList());
        List<Candidate> here = SubjectCues.candidates(one.sentence());
        Set<String> found = tieCues(one, cues);
        Set<String> named = lead.sentences().isEmpty()
                ? Set.of()
                : captions(lead.sentences().getLast());
        Map<String, Double> learnt = new LinkedHashMap<>();
        for (String type : types) learnt.put(type, ties.probability(type, found));
        List<Candidate> candidates = new ArrayList<>(here);
        View view = null;
        List<Candidate> far = List.of();
        if (opinion != null && learnt.values().stream().anyMatch(p -> p >= ASK)) {
            List<Candidate> before = lead.names(here);
            far = chiefs.besides(here, before);
            candidates.addAll(far);
            candidates.addAll(before);
            view = opinion.of(one.sentence(), lead, candidates);
        }
        Bars bars = view == null ? ALONE : ADVISED;
        for (String type : types) {
            double own = learnt.getOrDefault(type, 0.0);
            double tie = view == null ? own : SecondOpinion.mean(own, view.tie(type));
            if (tie < bars.keep() && own < SURE) continue;
            Context context = context(one, type, counts, named);
            Map<Candidate, Double> likely = new LinkedHashMap<>();
            Set<String> sure = new HashSet<>();
            for (int i = 0; i < here.size(); i++) {
                Candidate c = here.get(i);
                double p = subjects.probability("subject", SubjectCues.of(one.sentence(), c, here, type, context));
                if (own * p >= SURE) sure.add(name(c));
                if (view != null) p = Math.min(1, SecondOpinion.mean(own * p, view.about(type, i)) / tie);
                likely.put(c, p);
            }
            // The weights know nothing of the others.
            for (int i = here.size(); view != null && i < candidates.size(); i++) {
                double p = Math.min(1, view.about(type, i) / view.tie(type));
                likely.put(candidates.get(i), i < here.size() + far.size() ? FAR * p : p);
            }
            out.addAll(ofType(facts, one, bars, type, tie, likely, sure));
        }
        return out;
    }

    private List<Draft> ofType(
            DocumentFacts facts,
            Examined one,
            Bars bars,
            String type,
            double tie,
            Map<Candidate, Double> likely,
            Set<String> sure) {
        List<Draft> out = new ArrayList<>();
        List<Draft> drafts =
                one.drafts().stream().filter(d -> d.claim().type().equals(type)).toList();
        Set<String> taken = new HashSet<>();
        double best = likely.values().stream().mapToDouble(p -> p).max().orElse(0);
        for (Draft draft : drafts) {
            String subject = draft.claim().subject().caption();
            double share = share(likely, subject);
            boolean behind = bars.equals(ADVISED) && share < best && share < bars.also();
            if ((behind || tie * share < bars.keep()) && !sure.contains(subject)) continue;
            out.add(proposals.completed(draft));
            taken.add(subject);
        }
        if (proposals.otherwise(one.sentence(), type)) return out;
        likely.forEach((candidate, p) -> {
            // Where a pattern says whom the sentence is about, it is about nobody whom it doesn't name.
            if (candidate.mention() == null && !taken.isEmpty()) return;
            // Of what the sentence doesn't name mostly only the likeliest is meant.
            boolean wanted =
                    p == best || (candidate.mention() != null && p >= bars.also()) || tie * p >= bars.besides();
            if (!wanted || tie * p < bars.propose() || taken.contains(name(candidate))) return;
            if (proposals.introduces(one.sentence(), candidate.mention(), taken)) return;
            out.addAll(proposals.of(facts, one, drafts, type, candidate, tie * p));
        });
        return out;
    }

    /** How likely a subject is, where it stands several times the likeliest of its places. */
    private static double share(Map<Candidate, Double> likely, String subject) {
        return likely.entrySet().stream()
                .filter(e -> name(e.getKey()).equals(subject))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(UNNAMED);
    }

    private static String name(Candidate candidate) {
        Mention m = candidate.mention();
        return m == null ? candidate.caption() : Roles.of(Role.SUBJECT, m).caption();
    }

    static Set<String> tieCues(Examined one, TieCues cues) {
        Set<String> types =
                one.drafts().stream().map(d -> d.claim().type()).collect(Collectors.toCollection(TreeSet::new));
        return cues.of(one.sentence(), types, one.patterns());
    }

    static Context context(Examined one, String type, Map<String, Integer> counts, Set<String> before) {
        Set<String> ruled = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Set<String> other = new HashSet<>();
        for (Draft d : one.drafts()) {
            boolean same = d.claim().type().equals(type);
            (same ? ruled : other).add(caption(d, Role.SUBJECT, d.claim().subject()));
            if (same) d.claim().object().ifPresent(o -> objects.add(caption(d, Role.OBJECT, o)));
        }
        return new Context(counts, before, ruled, objects, other);
    }

    /** A role's caption as its mention has it, article and all. */
    private static String caption(Draft draft, String name, Role role) {
        @Nullable Mention slot = draft.match().slots().get(name);
        return slot == null ? role.caption() : slot.caption();
    }

    static Map<String, Integer> counts(List<Examined> sentences) {
        Map<String, Integer> out = new HashMap<>();
        for (Examined one : sentences)
            for (Mention m : one.sentence().mentions()) out.merge(m.caption(), 1, Integer::sum);
        return out;
    }

    static Set<String> captions(Sentence sentence) {
        return sentence.mentions().stream().map(Mention::caption).collect(Collectors.toSet());
    }

    /** Ids of the patterns of some matches. */
    static Set<String> ids(List<Match> matches) {
        return matches.stream().map(m -> m.def().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
