package org.ligature.pipeline.evaluate.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ligature.pipeline.evaluate.Evaluation;
import org.ligature.pipeline.evaluate.Evaluation.Finding;
import org.ligature.pipeline.evaluate.Evaluation.Pair;
import org.ligature.pipeline.evaluate.Evaluation.Score;
import org.ligature.pipeline.evaluate.Line;
import org.ligature.publish.VisibleText;
import org.ligature.publish.html.Inline;

/** What the template of the evaluation page asks for. */
public final class EvaluationPage {
    private static final Inline STYLE = Inline.load(EvaluationPage.class, "evaluation.css");

    private final Evaluation evaluation;
    private final Map<String, String> texts;

    EvaluationPage(Evaluation evaluation, Map<String, String> texts) {
        this.evaluation = evaluation;
        this.texts = new TreeMap<>(texts);
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public String style() {
        return STYLE.text();
    }

    /** Nothing is loaded, and nothing runs. */
    public String policy() {
        return "default-src 'none'; style-src " + STYLE.hash() + "; base-uri 'none'; form-action 'none'";
    }

    public String figure(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    /** Columns of the confusion table: the groups that were claimed. */
    public List<String> claimed() {
        TreeSet<String> out = new TreeSet<>();
        evaluation.confusion().values().forEach(row -> out.addAll(row.keySet()));
        return sorted(out);
    }

    /** Rows of the confusion table: the groups of gold. */
    public List<String> wanted() {
        return sorted(new TreeSet<>(evaluation.confusion().keySet()));
    }

    /** What the other side lacks stands last. */
    private static List<String> sorted(Set<String> types) {
        List<String> out = new ArrayList<>(types);
        if (out.remove("none")) out.add("none");
        return out;
    }

    public int confused(String gold, String claim) {
        return evaluation.confusion().getOrDefault(gold, Map.of()).getOrDefault(claim, 0);
    }

    /** Every document, the worst first. */
    public List<DocumentView> documents() {
        List<DocumentView> out = new ArrayList<>();
        for (Map.Entry<String, Score> e : evaluation.worst()) out.add(view(out.size() + 1, e.getKey(), e.getValue()));
        return out;
    }

    private DocumentView view(int number, String name, Score score) {
        String text = texts.getOrDefault(name, "");
        List<Note> notes = notes(name);
        List<Marked.Span> spans = new ArrayList<>();
        List<Note> homeless = new ArrayList<>();
        for (Note note : notes) {
            int before = spans.size();
            mark(spans, text, note.line(), note);
            Line other = note.other();
            if (note.kind() == null && other != null) mark(spans, text, other, note);
            if (spans.size() == before) homeless.add(note);
        }
        return new DocumentView(number, VisibleText.of(name, 120), score, unique(Marked.blocks(text, spans)), homeless);
    }

    private static void mark(List<Marked.Span> spans, String text, Line line, Note note) {
        int at = line.quote().isEmpty() ? -1 : text.indexOf(line.quote());
        if (at >= 0) spans.add(new Marked.Span(at, at + line.quote().length(), note));
    }

    /** A match marks the words of both sides; its note stands where the first of them begin. */
    private static List<Block> unique(List<Block> blocks) {
        TreeSet<Integer> seen = new TreeSet<>();
        return blocks.stream()
                .map(b -> new Block(
                        b.pieces(),
                        b.notes().stream().filter(n -> seen.add(n.number())).toList()))
                .toList();
    }

    private List<Note> notes(String document) {
        List<Note> out = new ArrayList<>();
        for (Pair pair : evaluation.pairs())
            if (pair.gold().document().equals(document))
                out.add(new Note(out.size() + 1, null, pair.gold(), pair.claim(), null));
        for (Finding f : evaluation.findings())
            if (f.line().document().equals(document))
                out.add(new Note(out.size() + 1, f.kind(), f.line(), f.near(), f.why()));
        return out;
    }
}
