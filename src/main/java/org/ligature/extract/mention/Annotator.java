package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.ligature.extract.Sentence;
import org.ligature.extract.Source;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.model.Passage;
import org.ligature.schema.Pack;

/** Turns a document's passages into sentences with all that they name; one annotator serves many threads. */
public final class Annotator {
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Figures figures;
    private final Posts posts;
    private final Organs organs;
    private final Nations nations;
    private final Bodies bodies;
    private final HanNames hanNames;
    private final CompanyClasses classes;
    private final NameFinder names;
    private final Coreference coreference;
    private final Reporters reporters;

    /** @param pack whose gazetteer and word lists are used */
    public Annotator(Pack pack) {
        lexicon = new Lexicon(pack.words());
        gazetteer = new Gazetteer(pack.gazetteer(), lexicon.tokenizer());
        figures = new Figures(lexicon);
        posts = new Posts(lexicon);
        organs = new Organs(lexicon);
        nations = new Nations(lexicon);
        bodies = new Bodies(lexicon, nations);
        hanNames = new HanNames(lexicon);
        classes = new CompanyClasses(lexicon, nations);
        names = new NameFinder(lexicon);
        coreference = new Coreference(lexicon);
        reporters = new Reporters(lexicon);
    }

    /** The word lists that sentences were read with; patterns use the same. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The sentences of a document, in order; a passage without words gives none. */
    public List<Sentence> annotate(Source source) {
        List<Line> lines = lines(source);
        figures.mark(lines, source.document().metadata().date());
        for (Line line : lines) {
            posts.mark(line);
            gazetteer.mark(line);
        }
        Nations.Nation nation = nations.read(lines);
        for (Line line : lines) {
            organs.mark(line);
            bodies.mark(line, nation);
        }
        classes.mark(lines, nation);
        lines.forEach(hanNames::mark);
        names.mark(lines, source.document().metadata().title());
        List<Sentence> out = new ArrayList<>(lines.size());
        Topics topics = Topics.of(source, lines, reporters);
        coreference.mark(lines, topics);
        for (Line line : lines) out.add(line.sentence(topics.of(line)));
        return out;
    }

    private List<Line> lines(Source source) {
        List<Line> out = new ArrayList<>();
        for (Passage passage : source.passages()) {
            List<Token> tokens = lexicon.tokenizer().tokens(passage.text());
            for (int[] range : lexicon.breaks().split(tokens)) {
                out.add(new Line(passage, new ArrayList<>(tokens.subList(range[0], range[1]))));
            }
        }
        return out;
    }
}
