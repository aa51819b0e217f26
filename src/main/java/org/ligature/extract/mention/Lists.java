package org.ligature.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets names in a list speak for each other: among "A, B and C" the unknown ones are what the known ones are. */
final class Lists {
    private static final Set<String> JOINS = Set.of(",", "and", "or", "&", ";", "、", "，", "和", "及", "与");

    /** Decides names that stand in a list with companies or people, and with nothing else. */
    void spread(List<Line> lines, Names names, List<NameRuns.Run> runs) {
        Map<Line, List<NameRuns.Run>> byLine = new HashMap<>();
        for (NameRuns.Run run : runs)
            byLine.computeIfAbsent(run.line(), l -> new ArrayList<>()).add(run);
        for (Line line : lines) {
            List<NameRuns.Run> own = byLine.get(line);
            if (own != null) spread(line, names, own);
        }
    }

    private static void spread(Line line, Names names, List<NameRuns.Run> runs) {
        List<NameRuns.Run> group = new ArrayList<>();
        for (NameRuns.Run run : runs) {
            boolean joined = !group.isEmpty() && joined(line, group.getLast().to(), run.from());
            if (!joined) {
                settle(names, group);
                group.clear();
            }
            group.add(run);
        }
        settle(names, group);
    }

    /** Whether nothing but the marks of a list, or names known otherwise, stands between. */
    private static boolean joined(Line line, int from, int to) {
        boolean join = false;
        for (int i = from; i < to; i++) {
            boolean mark = JOINS.contains(line.lower(i));
            Found found = line.at(i);
            if (!mark && (found == null || found.figure() != null)) return false;
            join |= mark;
        }
        return join;
    }

    private static void settle(Names names, List<NameRuns.Run> group) {
        if (group.size() < 2) return;
        List<Name> open = new ArrayList<>();
        int companies = 0;
        int people = 0;
        int others = 0;
        for (NameRuns.Run run : group) {
            Name name = names.of(run.line().words(run.from(), run.to()));
            if (name == null) continue;
            if (!name.decided()) open.add(name);
            else if (name.is("company")) companies++;
            else if (name.is("person")) people++;
            else others++;
        }
        if (companies > 0 && people + others == 0) open.forEach(n -> n.decide(Kinds.COMPANY));
        if (people > 1 && companies + others == 0) {
            open.stream().filter(n -> n.words().size() > 1).forEach(n -> n.decide(Kinds.PERSON));
        }
    }
}
