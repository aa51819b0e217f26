package org.ligature.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ligature.extract.Extractor;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.model.Claim;
import org.ligature.model.Ids;
import org.ligature.schema.Pack;
import org.ligature.schema.PatternDef;

/** The built-in extractor: a pack's patterns over annotated sentences. */
public final class RuleExtractor implements Extractor {
    private static final String ID = "rules";
    private static final String VERSION = "1";

    private final Function<Source, List<Sentence>> annotator;
    private final Matcher matcher;
    private final ClaimBuilder builder;
    private final String stamp;

    /**
     * Compiles a pack's patterns.
     *
     * @param pack word lists and patterns
     * @param annotator finds sentences and mentions
     */
    public RuleExtractor(Pack pack, Function<Source, List<Sentence>> annotator) {
        this.annotator = annotator;
        WordClasses words = new WordClasses(pack.words());
        this.matcher = new Matcher(words, compile(pack, words));
        this.builder = new ClaimBuilder(words, ID, pack.stamp());
        this.stamp = ID + "/" + VERSION + " " + pack.stamp() + " " + Ids.of("p", List.of(pack));
    }

    private static List<Pattern> compile(Pack pack, WordClasses words) {
        PatternParser parser = new PatternParser(words);
        List<Pattern> out = new ArrayList<>();
        for (PatternDef def : pack.patterns()) {
            for (String source : def.match()) {
                List<Element> elements = parser.parse(def.id(), source);
                out.add(new Pattern(def, elements, Pattern.triggers(elements, words)));
            }
        }
        return out;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public List<Claim> extract(Source source) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Sentence sentence : annotator.apply(source)) {
            for (Draft draft : best(drafts(source, sentence)))
                claims.putIfAbsent(draft.claim().id(), draft.claim());
        }
        return claims.values().stream()
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().main().start())
                        .thenComparing(Claim::type)
                        .thenComparing(Claim::id))
                .toList();
    }

    private List<Draft> drafts(Source source, Sentence sentence) {
        List<Draft> out = new ArrayList<>();
        for (Match match : matcher.matches(sentence)) out.addAll(builder.claims(source, match));
        return out;
    }

    /** Leaves out drafts that another one of the sentence says better. */
    private static List<Draft> best(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().anyMatch(k -> k.beats(draft))) continue;
            kept.removeIf(draft::beats);
            kept.add(draft);
        }
        return kept;
    }
}
