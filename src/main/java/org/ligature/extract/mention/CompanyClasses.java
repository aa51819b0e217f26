package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.mention.Nations.Nation;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/**
 * Marks companies that a text names as a kind, such as "state-owned enterprises", "Ruritanian arms makers" or "the defence
 * industry", and gives them one caption a document: whose they are, and the words that the document uses most for that kind, or always
 * the same.
 */
final class CompanyClasses {
    private static final Set<String> KIND = Set.of("company", "group", "org");
    private static final Set<String> SOME = Set.of("group");
    /** Universities and the like: a tie may be about them, but no text that names them is about a company. */
    private static final Set<String> OTHERS = Set.of("group", "org");

    private static final int LONGEST = 5;

    private final Nations nations;
    private final Phrases<String> kinds;
    private final Phrases<Boolean> heads;
    private final Phrases<Boolean> others;
    private final Phrases<Boolean> sectors;
    private final Phrases<Boolean> modifiers;
    private final Phrases<Boolean> fields;
    private final List<String> fixed;

    CompanyClasses(Lexicon lexicon, Nations nations) {
        this.nations = nations;
        kinds = lexicon.keyed("class.");
        heads = lexicon.lists(List.of("group_heads", "class-heads"));
        others = lexicon.list("class-heads");
        sectors = lexicon.list("sector-heads");
        modifiers = lexicon.list("group_modifiers");
        fields = lexicon.list("sector-fields");
        fixed = lexicon.written("class-always");
    }

    /** A kind of companies where it stands. */
    private record Kind(
            Line line, int from, int to, @Nullable String adjective, String words, String key) {
        /** Whether it is a kind that claims are made about, rather than some companies. */
        boolean definite() {
            return adjective != null || !key.isEmpty();
        }
    }

    void mark(List<Line> lines, Nation nation) {
        Map<Line, List<Kind>> found = new HashMap<>();
        Map<String, Map<String, Integer>> wordings = new TreeMap<>();
        for (Line line : lines) {
            List<Kind> here = kinds(line, nation);
            found.put(line, here);
            for (Kind kind : here) {
                if (kind.key().isEmpty() || fixed.contains(kind.key())) continue;
                // An abbreviation counts for the words that it is short for.
                String words = Character.isUpperCase(kind.words().charAt(0)) ? kind.key() : kind.words();
                wordings.computeIfAbsent(kind.key(), k -> new TreeMap<>()).merge(words, 1, Integer::sum);
            }
        }
        for (Line line : lines) {
            for (Kind kind : found.getOrDefault(line, List.of())) {
                boolean company = !others.has(line.token(kind.to() - 1));
                Set<String> classes = !kind.definite() ? SOME : company ? KIND : OTHERS;
                line.add(Found.name(
                        kind.from(), kind.to(), classes, caption(kind, nation, wordings), Mention.How.SHAPE));
            }
        }
    }

    private static @Nullable String caption(Kind kind, Nation nation, Map<String, Map<String, Integer>> wordings) {
        if (!kind.definite()) return null;
        String words = kind.words();
        if (!kind.key().isEmpty()) {
            Map<String, Integer> used = wordings.getOrDefault(kind.key(), Map.of());
            words = used.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(kind.key());
        }
        String adjective = kind.adjective() == null ? nation.of(kind.line()) : kind.adjective();
        return adjective == null ? words : adjective + " " + words;
    }

    private List<Kind> kinds(Line line, Nation nation) {
        List<Kind> out = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Kind kind = kind(line, at, nation);
            if (kind != null) out.add(kind);
            at = kind == null ? at + 1 : kind.to();
        }
        return out;
    }

    private @Nullable Kind kind(Line line, int at, Nation nation) {
        Phrases.Hit<String> owner = nations.owner(line, at, nation);
        int from = owner == null ? at : at + owner.length();
        int to = end(line, from, owner != null);
        if (to < 0) return null;
        Found before = line.at(at - 1);
        if (before != null && before.figure() != null && owner == null) return null;
        Phrases.Hit<String> known = kinds.match(line.tokens(), from, line.size());
        String key = known != null && from + known.length() == to ? known.value() : "";
        String words = line.words(from, to);
        String lower = Capitals.allCapitals(words.replaceAll("s$", "")) ? words : words.toLowerCase(Locale.ROOT);
        return new Kind(line, at, to, owner == null ? null : owner.value(), lower, key);
    }

    /** Where a kind ends whose words begin at a token: a known wording, or modifiers and a head; else -1. */
    private int end(Line line, int from, boolean owned) {
        if (from >= line.size()) return -1;
        Phrases.Hit<String> known = kinds.match(line.tokens(), from, line.size());
        int end = known == null ? -1 : from + known.length();
        int at = from;
        while (at - from < LONGEST && at < line.size() && modifiers.has(line.token(at)) && lower(line, at)) {
            at++;
            if (joined(line, at)) at++;
            int head = heads.length(line.tokens(), at, line.size());
            if (head > 0 && at + head > end) end = at + head;
            boolean field = fields.has(line.token(at - 1));
            int sector = field ? sectors.length(line.tokens(), at, line.size()) : 0;
            if (sector > 0 && at + sector > end) end = at + sector;
        }
        int head = owned ? heads.length(line.tokens(), from, line.size()) : 0;
        if (head > 0 && from + head > end) end = from + head;
        return end > 0 && line.free(from, end) ? end : -1;
    }

    /** "oil and gas firms": another modifier follows behind "and". */
    private boolean joined(Line line, int at) {
        return line.lower(at).equals("and")
                && at + 1 < line.size()
                && modifiers.has(line.token(at + 1))
                && lower(line, at + 1);
    }

    private static boolean lower(Line line, int at) {
        return line.free(at, at + 1)
                && (at == 0 || Character.isLowerCase(line.token(at).text().codePointAt(0)));
    }
}
