package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Extractor;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposer;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.learn.SecondOpinion;
import org.ligature.extract.learn.Weights;
import org.ligature.extract.pattern.Clauses;
import org.ligature.extract.pattern.Match;
import org.ligature.extract.pattern.Matcher;
import org.ligature.extract.pattern.PatternParser;
import org.ligature.extract.pattern.WordClasses;
import org.ligature.extract.word.Lexicon;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.model.Passage;
import org.ligature.schema.Pack;

/** The built-in extractor: a pack's patterns over annotated sentences, weighed by what a labelled corpus taught. */
public final class RuleExtractor implements Extractor, Proposer {
    private static final String ID = "rules";
    private static final String VERSION = "1";

    private final Function<Source, List<Sentence>> annotator;
    private final WordClasses words;
    private final Plurals plurals;
    private final SourceLists sourceLists;
    private final Matcher matcher;
    private final ClaimBuilder builder;
    private final Judge judge;
    private final Relevance relevance;
    private final String id;
    private final String version;
    private final String stamp;

    /**
     * Compiles a pack's patterns.
     *
     * @param pack word lists and patterns
     * @param annotator finds sentences and mentions
     */
    public RuleExtractor(Pack pack, Function<Source, List<Sentence>> annotator) {
        this(pack, annotator, ID, VERSION, null);
    }

    /**
     * Compiles a pack's patterns.
     *
     * @param pack word lists and patterns
     * @param annotator finds sentences and mentions
     * @param id the name that claims carry as their origin
     * @param version of the extractor
     * @param opinion weighed with the learnt weights, or null
     */
    public RuleExtractor(
            Pack pack,
            Function<Source, List<Sentence>> annotator,
            String id,
            String version,
            @Nullable SecondOpinion opinion) {
        this.id = id;
        this.version = version;
        this.annotator = annotator;
        this.words = new WordClasses(pack.words(), new Lexicon(pack.words()).tokenizer());
        this.plurals = new Plurals(words);
        this.sourceLists = new SourceLists(pack.words().getOrDefault("source-headings", List.of()));
        Clauses clauses = new Clauses(words);
        PatternParser parser = new PatternParser(words);
        this.matcher = new Matcher(
                words,
                clauses,
                pack.patterns().stream()
                        .flatMap(def -> parser.patterns(def).stream())
                        .toList());
        this.builder = new ClaimBuilder(words, clauses, id, pack.stamp());
        this.judge = new Judge(pack, words, builder, opinion);
        this.relevance = new Relevance(words, opinion == null ? Relevance.SHARE : Relevance.SHARE_ADVISED);
        this.stamp = id + "/" + version + " " + pack.stamp() + " " + Ids.of("p", List.of(pack));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Proposal> propose(Source source) {
        return extract(source).stream()
                .map(claim -> (Proposal) new Proposal.Placed(claim))
                .toList();
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public List<Claim> extract(Source source) {
        List<Sentence> sentences = sentences(source);
        DocumentFacts facts = DocumentFacts.of(source, sentences, words);
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<Examined> examined = examined(facts, sentences);
        for (Draft draft : relevance.relevant(judge.decide(facts, examined), examined))
            claims.putIfAbsent(draft.claim().id(), draft.claim());
        return claims.values().stream()
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().main().start())
                        .thenComparing(Claim::type)
                        .thenComparing(Claim::id))
                .toList();
    }

    /** A document's sentences with all that they name and point to. */
    List<Sentence> sentences(Source source) {
        return plurals.resolved(Centres.bound(FullNames.given(Surnames.bound(annotator.apply(source)), words)));
    }

    /** What patterns make of each sentence; notes and lists of sources make no claims. */
    List<Examined> examined(DocumentFacts facts, List<Sentence> sentences) {
        List<Examined> out = new ArrayList<>(sentences.size());
        Set<String> lists = sourceLists.sections(sentences);
        for (Sentence sentence : sentences) {
            Passage passage = sentence.passage();
            if (passage.kind() == Passage.Kind.NOTE
                    || lists.contains(passage.place().section())) continue;
            List<Match> matches = matcher.matches(sentence);
            List<Draft> drafts = matches.stream()
                    .flatMap(match -> builder.claims(facts, match).stream())
                    .toList();
            out.add(new Examined(sentence, best(drafts), Judge.ids(matches)));
        }
        return out;
    }

    WordClasses words() {
        return words;
    }

    /** What the pack's weights say of ties. */
    Weights ties() {
        return judge.ties();
    }

    /** Leaves out drafts that another one of the sentence says better. */
    private static List<Draft> best(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().anyMatch(k -> k.beats(draft))) continue;
            kept.removeIf(draft::beats);
            kept.add(draft);
        }
        return kept.stream()
                .filter(d -> !d.yields() || kept.stream().noneMatch(k -> !k.yields() && k.overlaps(d)))
                .filter(d -> kept.stream().noneMatch(d::partOf))
                .toList();
    }
}
