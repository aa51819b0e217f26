package org.ligature.extract.mention;

import java.util.List;
import java.util.Set;
import org.ligature.extract.Mention;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Marks named classes of companies, such as "Ruritanian state-owned enterprises", which texts claim things about. */
final class CompanyClasses {
    private static final Set<String> CLASSES = Set.of("company", "group", "org");

    private final Phrases<Boolean> demonyms;
    private final Phrases<Boolean> places;
    private final Phrases<Boolean> kinds;
    private final Phrases<Boolean> alone;

    CompanyClasses(Lexicon lexicon) {
        demonyms = lexicon.list("demonyms");
        places = lexicon.lists(List.of("countries", "regions", "provinces", "cities"));
        kinds = lexicon.lists(List.of("company-classes", "company-classes-alone"));
        alone = lexicon.list("company-classes-alone");
    }

    void mark(Line line) {
        int at = 0;
        while (at < line.size()) {
            int owner = owner(line, at);
            int kind = at + owner < line.size()
                    ? (owner > 0 ? kinds : alone).length(line.tokens(), at + owner, line.size())
                    : 0;
            int end = at + owner + kind;
            Found before = line.at(at - 1);
            boolean counted = before != null && before.figure() != null;
            if (kind == 0 || counted) {
                at++;
                continue;
            }
            boolean added = line.add(Found.name(at, end, CLASSES, null, Mention.How.SHAPE));
            at = added ? end : at + 1;
        }
    }

    private int owner(Line line, int at) {
        int demonym = demonyms.length(line.tokens(), at, line.size());
        if (demonym > 0) return demonym;
        int place = places.length(line.tokens(), at, line.size());
        return place > 0 && line.lower(at + place).equals("'s") ? place + 1 : 0;
    }
}
