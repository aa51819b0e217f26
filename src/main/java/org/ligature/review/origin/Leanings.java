package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;

/** Which documents lean on which documents and works, by the document that leans, then by what it leans on. */
public final class Leanings {
    private static final Comparator<Document> OUT = Comparator.comparing(
                    (Document d) -> d.metadata().date(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Document::name)
            .thenComparing(Document::sha256);
    private static final Comparator<Lean> ORDER = Comparator.comparing(Lean::from)
            .thenComparing(Lean::sign)
            .thenComparing(Lean::work)
            .thenComparing(l -> String.valueOf(l.to()));

    private final Map<String, Document> documents = new TreeMap<>();
    private final List<Lean> all;
    private final Map<String, List<Lean>> from = new HashMap<>();
    private final Map<String, List<Lean>> to = new HashMap<>();

    private Leanings(List<Text> texts, List<Lean> all) {
        texts.forEach(t -> documents.put(t.sha256(), t.document()));
        this.all = all.stream().distinct().sorted(ORDER).toList();
        for (Lean lean : this.all) {
            from.computeIfAbsent(lean.from(), k -> new ArrayList<>()).add(lean);
            String held = lean.to();
            if (held != null) to.computeIfAbsent(held, k -> new ArrayList<>()).add(lean);
        }
    }

    /** Compares documents with each other; what claims are attributed to counts as cited. */
    public static Leanings among(List<Text> given, List<ReviewedClaim> claims) {
        List<Text> texts =
                given.stream().sorted(Comparator.comparing(Text::document, OUT)).toList();
        List<Lean> leans = new ArrayList<>();
        copies(texts, leans);
        quotes(texts, leans);
        links(texts, leans);
        new Cited(texts, leans).add(claims);
        return new Leanings(texts, leans);
    }

    private static void copies(List<Text> texts, List<Lean> leans) {
        for (Copies.Pair pair : new Copies(texts).pairs()) {
            boolean copy = pair.similarity() >= Copies.COPY;
            Sign sign = copy ? Sign.COPY : Sign.PART;
            double degree = copy ? pair.similarity() : pair.containment();
            leans.add(lean(texts, pair.later(), pair.earlier(), sign, "", degree));
        }
    }

    private static void quotes(List<Text> texts, List<Lean> leans) {
        Quotes.shared(texts)
                .forEach((quote, holders) -> holders.stream()
                        .skip(1)
                        .forEach(later -> leans.add(lean(texts, later, holders.getFirst(), Sign.QUOTE, quote, 1))));
    }

    private static Lean lean(List<Text> texts, int later, int earlier, Sign sign, String words, double degree) {
        Document on = texts.get(earlier).document();
        double rounded = Math.round(degree * 100) / 100.0;
        return new Lean(texts.get(later).sha256(), on.sha256(), on.caption(), sign, words, rounded);
    }

    private static void links(List<Text> texts, List<Lean> leans) {
        Map<String, Document> byUrl = new HashMap<>();
        for (Text text : texts) {
            String url = text.document().metadata().url();
            if (url != null) byUrl.putIfAbsent(address(url), text.document());
        }
        for (Text text : texts) {
            for (String link : new TreeSet<>(text.links())) {
                if (!link.startsWith("http")) continue;
                Document on = byUrl.get(address(link));
                if (on != null && on.sha256().equals(text.sha256())) continue;
                String work = on == null ? link : on.caption();
                leans.add(new Lean(text.sha256(), on == null ? null : on.sha256(), work, Sign.LINK, link, 1));
            }
        }
    }

    /** One page has many addresses: with and without a place in it, or a slash at the end. */
    static String address(String url) {
        return url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("#.*$", "")
                .replaceFirst("^http:", "https:")
                .replaceFirst("^https://www\\.", "https://")
                .replaceFirst("/$", "");
    }

    /** All, by the document that leans. */
    public List<Lean> all() {
        return all;
    }

    /** What a document leans on, held and not held. */
    public List<Lean> of(String sha256) {
        return from.getOrDefault(sha256, List.of());
    }

    /** The documents that lean on a document: its backlinks. */
    public List<Lean> on(String sha256) {
        return to.getOrDefault(sha256, List.of());
    }

    /** A document by its hash. */
    public @Nullable Document document(String sha256) {
        return documents.get(sha256);
    }

    /** Works that are cited but not held, each with the documents that cite it; those that most cite first. */
    public Map<String, List<Lean>> notHeld() {
        Map<String, List<Lean>> works = new TreeMap<>();
        for (Lean lean : all) {
            if (!lean.held())
                works.computeIfAbsent(lean.work(), k -> new ArrayList<>()).add(lean);
        }
        return works;
    }
}
