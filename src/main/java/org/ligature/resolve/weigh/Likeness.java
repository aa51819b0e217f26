package org.ligature.resolve.weigh;

import java.util.List;
import java.util.Optional;
import org.ligature.name.ComparableName;
import org.ligature.resolve.code.CodeKind;
import org.ligature.resolve.trait.Field;
import org.ligature.resolve.trait.Traits;

/** How alike the values of a field are: a grade from 0, the same, to 4, different. Symmetric. */
final class Likeness {
    static final int SAME = 0;
    static final int NEAR = 1;
    static final int PARTLY = 2;
    static final int HARDLY = 3;
    static final int DIFFERENT = 4;
    static final int GRADES = 5;

    private static final int DAY = 8;
    private static final int CODE = 5;

    private Likeness() {}

    static int of(Field field, Traits a, Traits b) {
        List<String> ours = a.values(field);
        List<String> theirs = b.values(field);
        int best = DIFFERENT;
        for (String one : ours) for (String other : theirs) best = Math.min(best, grade(field, one, other));
        return best == DIFFERENT || field.way() != Field.Way.PARTS || best > SAME ? best : parts(ours, theirs);
    }

    private static int grade(Field field, String a, String b) {
        return switch (field.way()) {
            case DATES -> date(a, b);
            case CODES -> code(a, b);
            case PARTS -> part(a, b);
            case WORDS -> words(a, b);
            default -> a.equals(b) ? SAME : DIFFERENT;
        };
    }

    static int names(List<ComparableName> ours, List<ComparableName> theirs) {
        double best = 0;
        for (ComparableName a : ours)
            for (ComparableName b : theirs) {
                best = Math.max(best, a.score(b));
                if (best >= 0.9) return SAME;
            }
        if (best >= 0.6) return NEAR;
        if (best >= 0.3) return PARTLY;
        return best >= 0.1 ? HARDLY : DIFFERENT;
    }

    private static int date(String a, String b) {
        if (a.equals(b)) return SAME;
        if (a.length() < DAY || b.length() < DAY) return a.startsWith(b) || b.startsWith(a) ? PARTLY : DIFFERENT;
        if (Edits.withinOne(a, b)) return NEAR;
        String year = a.substring(0, 4);
        boolean sameYear = b.startsWith(year);
        if (sameYear && a.equals(year + b.substring(6) + b.substring(4, 6))) return NEAR;
        boolean sameMonth = a.regionMatches(4, b, 4, 2);
        boolean sameDay = a.regionMatches(6, b, 6, 2);
        if ((sameYear && (sameMonth || sameDay)) || (sameMonth && sameDay)) return PARTLY;
        return sameYear ? HARDLY : DIFFERENT;
    }

    private static int code(String a, String b) {
        if (a.equals(b)) return SAME;
        Optional<CodeKind> kind = CodeKind.of(a);
        // Two codes whose check digits are right are two codes: no slip makes one of the other.
        if (kind.isPresent() && kind.equals(CodeKind.of(b))) return DIFFERENT;
        if (a.length() >= CODE && b.length() >= CODE && Edits.withinOne(a, b)) return NEAR;
        int half = a.length() / 2;
        boolean longer = a.length() > CODE && a.length() == b.length();
        if (longer && (a.regionMatches(0, b, 0, half) || a.regionMatches(half, b, half, a.length() - half)))
            return PARTLY;
        return HARDLY;
    }

    private static int part(String a, String b) {
        if (a.equals(b)) return SAME;
        if (Math.min(a.length(), b.length()) < CODE - 1) return DIFFERENT;
        if (Edits.withinOne(a, b)) return PARTLY;
        int outward = Math.max(a.length(), b.length()) - 3;
        return outward > 1 && a.regionMatches(0, b, 0, outward) ? HARDLY : DIFFERENT;
    }

    private static int parts(List<String> ours, List<String> theirs) {
        long shared = ours.stream().filter(theirs::contains).count();
        return shared == Math.min(ours.size(), theirs.size()) ? SAME : NEAR;
    }

    private static int words(String a, String b) {
        if (a.equals(b)) return SAME;
        if (Edits.withinOne(a, b)) return NEAR;
        List<String> ours = List.of(a.split(" ", -1));
        List<String> theirs = List.of(b.split(" ", -1));
        long shared = ours.stream().filter(theirs::contains).count();
        if (shared == 0) return DIFFERENT;
        return shared == Math.min(ours.size(), theirs.size()) ? NEAR : PARTLY;
    }
}
