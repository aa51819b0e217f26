package org.ligature.pipeline.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ligature.ledger.Ledger;
import org.ligature.model.Rendition;
import org.ligature.model.Segment;
import org.ligature.publish.Context;

/** The texts of documents, the last few kept at hand; safe for several threads. */
public final class Texts {
    private static final int KEPT = 24;
    private static final int AROUND = 280;

    private final Ledger ledger;
    private final Map<String, Optional<Rendition>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Rendition>> eldest) {
            return size() > KEPT;
        }
    };

    Texts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A rendition by its id; empty when there is none, or when its words were erased. */
    public Optional<Rendition> rendition(String id) {
        synchronized (kept) {
            Optional<Rendition> found = kept.get(id);
            if (found != null) return found;
        }
        Optional<Rendition> read = ledger.documents().rendition(id);
        synchronized (kept) {
            kept.put(id, read);
        }
        return read;
    }

    /** Forgets all texts, for when some may have been erased. */
    void forget() {
        synchronized (kept) {
            kept.clear();
        }
    }

    /** The newest text of a document. */
    public Optional<Rendition> newest(String sha256) {
        return ledger.documents().renditions(sha256).reversed().stream()
                .map(this::rendition)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Text around a segment, a paragraph at most. */
    public Context around(Segment segment) {
        Optional<Rendition> found = rendition(segment.rendition());
        if (found.isEmpty()) return Context.kept(segment);
        String text = found.get().text();
        int from = found.get().index(segment.start());
        int to = found.get().index(segment.end());
        String before = text.substring(Math.max(0, from - AROUND), from);
        String after = text.substring(to, Math.min(text.length(), to + AROUND));
        int paragraph = before.lastIndexOf("\n\n");
        int end = after.indexOf("\n\n");
        return new Context(
                paragraph < 0 ? before : before.substring(paragraph), end < 0 ? after : after.substring(0, end));
    }
}
