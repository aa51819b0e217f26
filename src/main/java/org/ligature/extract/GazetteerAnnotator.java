package org.ligature.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.schema.NamedThing;
import org.ligature.schema.Pack;

/** Recognises the names of a pack's gazetteer, dates and figures. */
public final class GazetteerAnnotator {
    private static final Map<String, List<String>> CLASSES = Map.of(
            "Company", List.of("company", "org"),
            "PublicBody", List.of("body", "org"),
            "PartyOrganization", List.of("party", "body", "org"),
            "Organization", List.of("org"),
            "Person", List.of("person"),
            "Place", List.of("place"),
            "Programme", List.of("programme"),
            "Product", List.of("product"),
            "Media", List.of("media", "org"),
            "Policy", List.of("policy"));
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final Pattern DATE = Pattern.compile(
            "(?:(as of|by|since|until|in|from|between) )?(?:(early|late|end of|the end of) )?(?:(\\d{1,2}) )?(?:("
                    + MONTHS + ")\\.? )?(?:(\\d{1,2})(?:-\\d{1,2})?,? )?((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY = Pattern.compile(
            "(?:around |about |more than |over |nearly )?(?:US|A|HK)?[$¥€£]\\s?[\\d.,]+\\s?(?:million|billion|m|bn|trillion)?(?: \\((?:US)?[$¥][\\d.,]+ ?(?:million|billion)?\\))?");
    private static final Pattern COUNT = Pattern.compile(
            "(?:(around|about|more than|over|nearly|almost|at least) )?(\\d[\\d,.]*\\d|\\d) ((?:[a-zA-Z-]+ ){0,3}?(?:members|branches|employees|people|engineers|staff|countries|provinces|cities|stations|locations|cameras|airports|courts|departments|products|organisations|officers|delegates|deputies))");
    private static final Pattern PERCENT = Pattern.compile("\\d+(?:\\.\\d+)?(?:%| per ?cent)");
    private static final Pattern ORGAN = Pattern.compile(
            "(?i)(?:communist |ccp |general |internal )?party (?:company )?(?:committee|branch|branches|committees|cell|cells|organisation|organization|organisations|organizations|school|secretariat|group)(?! secretary)");
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:vice |deputy |executive |senior |former |communist |ccp |co-)*(?:chairman|chairwoman|ceo|president|party secretary|secretary|general manager|director|founder|manager|officer|minister|delegate|deputy)\\b");

    private final Trie<NamedThing> names = new Trie<>(t -> t.text().replace('’', '\''));
    private final Set<String> abbreviations = Set.of(
            "co", "ltd", "inc", "corp", "mr", "dr", "no", "oct", "nov", "dec", "sept", "jan", "feb", "aug", "st");

    public GazetteerAnnotator(Pack pack) {
        for (NamedThing thing : pack.gazetteer()) {
            for (String name : thing.names())
                if (name.length() > 2 && !name.toLowerCase(Locale.ROOT).contains("party committee"))
                    names.add(name, thing);
            thing.namesZh().forEach(n -> names.add(n, thing));
        }
    }

    public List<Sentence> annotate(Source source) {
        List<Sentence> out = new ArrayList<>();
        Map<String, Sentence.Topic> rowTopics = new HashMap<>();
        List<List<Sentence>> byPassage = new ArrayList<>();
        for (Passage passage : source.passages()) {
            if (passage.kind() == Passage.Kind.NOTE) continue;
            byPassage.add(sentences(passage));
        }
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        Map<String, Sentence.Topic> firsts = new HashMap<>();
        for (List<Sentence> list : byPassage)
            for (Sentence s : list)
                for (Mention m : s.mentions()) {
                    if (!m.is("company")) continue;
                    String key = key(s.passage());
                    counts.computeIfAbsent(key, k -> new HashMap<>()).merge(m.caption(), 1, Integer::sum);
                    firsts.putIfAbsent(
                            key + m.caption(),
                            new Sentence.Topic(m.caption(), m.entity(), s.passage(), m.start(), m.end()));
                }
        counts.forEach((key, map) -> map.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .ifPresent(e -> {
                    Sentence.Topic t = firsts.get(key + e.getKey());
                    if (t != null) rowTopics.put(key, t);
                }));
        Sentence.Topic last = null;
        for (List<Sentence> list : byPassage)
            for (Sentence s : list) {
                Sentence.Topic t = rowTopics.get(key(s.passage()));
                if (t == null) t = last;
                last = t;
                out.add(new Sentence(s.passage(), s.start(), s.end(), s.tokens(), s.mentions(), t));
            }
        return out;
    }

    private static String key(Passage p) {
        return p.place().row() > 0 ? "row" + p.place().row() : "p" + p.place().ordinal();
    }

    private List<Sentence> sentences(Passage passage) {
        List<Token> all = Tokenizer.tokens(passage.text());
        List<Sentence> out = new ArrayList<>();
        for (int[] range : Sentences.of(all, abbreviations)) {
            List<Token> tokens = List.copyOf(all.subList(range[0], range[1]));
            int start = tokens.getFirst().start();
            int end = tokens.getLast().end();
            out.add(new Sentence(passage, start, end, tokens, mentions(passage, tokens, start, end), null));
        }
        return out;
    }

    private List<Mention> mentions(Passage passage, List<Token> tokens, int start, int end) {
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Trie.Hit<NamedThing> hit = names.longest(tokens, i, tokens.size());
            if (hit == null) continue;
            NamedThing n = hit.value();
            Set<String> classes = new LinkedHashSet<>(CLASSES.getOrDefault(n.schema(), List.of("org")));
            for (String t : n.topics())
                classes.add(t.equals("mil") ? "military" : t.equals("research") ? "university" : t);
            out.add(mention(passage, tokens, i, hit.to(), classes, n.caption(), n.id(), null, null));
            i = hit.to() - 1;
        }
        find(out, passage, tokens, start, end, ORGAN, Set.of("organ"));
        find(out, passage, tokens, start, end, POST, Set.of("post"));
        find(out, passage, tokens, start, end, MONEY, Set.of("money"));
        find(out, passage, tokens, start, end, PERCENT, Set.of("percent"));
        find(out, passage, tokens, start, end, COUNT, Set.of("count"));
        find(out, passage, tokens, start, end, DATE, Set.of("date"));
        out.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        return out;
    }

    private void find(
            List<Mention> out,
            Passage passage,
            List<Token> tokens,
            int start,
            int end,
            Pattern pattern,
            Set<String> classes) {
        Matcher m = pattern.matcher(passage.text()).region(start, end);
        while (m.find()) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < tokens.size(); i++) {
                if (from < 0 && tokens.get(i).end() > m.start()) from = i;
                if (tokens.get(i).start() < m.end()) to = i + 1;
            }
            if (from < 0 || to <= from) continue;
            Mention.Period period = null;
            Mention.Amount amount = null;
            if (classes.contains("date")) {
                int month = m.group(4) == null ? 0 : month(m.group(4));
                String day = m.group(3) != null ? m.group(3) : m.group(5);
                PartialDate date;
                try {
                    date = month == 0
                            ? PartialDate.of(Integer.parseInt(m.group(6)))
                            : new PartialDate(
                                    Integer.parseInt(m.group(6)), month, day == null ? 0 : Integer.parseInt(day));
                } catch (IllegalArgumentException e) {
                    continue;
                }
                String rel = m.group(1) == null ? "in" : m.group(1).toLowerCase(Locale.ROOT);
                period = new Mention.Period(date, null, rel.equals("as of") ? "asof" : rel);
            } else if (!classes.contains("organ") && !classes.contains("post")) {
                Matcher d = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?").matcher(m.group());
                BigDecimal number = d.find() ? new BigDecimal(d.group().replace(",", "")) : null;
                amount = new Mention.Amount(number, null, "", false);
            }
            out.add(mention(passage, tokens, from, to, classes, m.group(), null, amount, period));
        }
    }

    private static int month(String name) {
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3))
                + 1;
    }

    private static Mention mention(
            Passage p,
            List<Token> tokens,
            int from,
            int to,
            Set<String> classes,
            String caption,
            @Nullable String entity,
            Mention.@Nullable Amount amount,
            Mention.@Nullable Period period) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new Mention(
                start,
                end,
                from,
                to,
                p.text().substring(start, end),
                classes,
                caption,
                entity,
                Mention.How.GAZETTEER,
                amount,
                period);
    }
}
