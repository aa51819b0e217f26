package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Edges;
import org.ligature.extract.word.Phrases;

/** All names of one document: gathered from runs, weighed, decided, and then found again wherever they stand. */
final class Names {
    private final Map<String, Name> names = new LinkedHashMap<>();

    Collection<Name> all() {
        return names.values();
    }

    @Nullable
    Name of(String text) {
        return names.get(key(text));
    }

    /** Notes one occurrence of a name. */
    Name saw(NameRuns.Run run) {
        Name name = add(
                run.line().tokens().subList(run.from(), run.to()),
                run.line().words(run.from(), run.to()),
                run.classes());
        name.saw(run);
        return name;
    }

    Name add(List<Token> words, String text, @Nullable Set<String> classes) {
        return names.computeIfAbsent(key(text), k -> new Name(words, text, classes));
    }

    void drop(Predicate<Name> unwanted) {
        names.values().removeIf(unwanted);
    }

    /** Where a text has a name as words of its own, or -1: "Velm" is not in "Velmarian suppliers". */
    static int indexIn(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0 && !Edges.whole(text, at, at + name.length())) at = text.indexOf(name, at + 1);
        return at;
    }

    private static String key(String text) {
        return text.replace('’', '\'').replaceAll("\\s+", " ");
    }

    /** Takes the names of several words that can only be people's. */
    void decidePeople() {
        for (Name name : names.values()) {
            int person = name.score(Name.Kind.PERSON);
            boolean clear =
                    person >= 3 && person > name.score(Name.Kind.COMPANY) && person > name.score(Name.Kind.PLACE);
            if (!name.decided() && clear && name.words().size() > 1) name.decide(Kinds.PERSON);
        }
    }

    /** Takes the best reading of every name that its own words leave open. */
    void decide() {
        for (Name name : names.values()) {
            if (!name.decided()) settle(name);
        }
    }

    private static void settle(Name name) {
        Name.Kind best = Name.Kind.COMPANY;
        for (Name.Kind kind : Name.Kind.values()) if (name.score(kind) > name.score(best)) best = kind;
        int score = name.score(best);
        boolean several = name.words().size() > 1;
        switch (best) {
            case COMPANY -> {
                if (score >= 2 || (score == 1 && name.count() > 1)) name.decide(Kinds.COMPANY);
            }
            case PERSON -> {
                if (score >= 3 && several) name.decide(Kinds.PERSON);
                else if (score >= 5) name.decide(Kinds.PERSON);
            }
            case PLACE -> {
                if (score >= 3 || (score >= 2 && !several)) name.decide(Kinds.PLACE);
            }
            case PRODUCT -> {
                if (score >= 3 || (score == 2 && several)) name.decide(Set.of("product"));
            }
            case PROGRAMME -> name.decide(Set.of("programme"));
        }
    }

    /** Every decided name, for finding it again; short forms and headlines are found so. */
    Phrases<Name> index() {
        Phrases<Name> out = Phrases.asWritten();
        List<Name> sorted = new ArrayList<>(names.values());
        for (Name name : sorted) if (name.decided()) out.add(name.words(), name);
        return out;
    }

    static Found found(Name name, int from, int to) {
        Mention.How how = name.shortened() ? Mention.How.SHORT_FORM : Mention.How.SHAPE;
        return new Found(from, to, name.classes(), name.caption(), name.entity(), how, null);
    }
}
