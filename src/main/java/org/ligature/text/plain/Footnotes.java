package org.ligature.text.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds blocks of footnotes: a small number at the start of a line, and words that cite, or a mark for it in the text above. */
final class Footnotes {
    private static final Pattern START =
            Pattern.compile("(?:\\[?(\\d{1,3})\\]?[.)]?|\\[\\^[^\\]\\s]{1,20}\\]:)\\s+(\\S.*)");
    private static final Pattern CITES =
            Pattern.compile("(?i)[“\"«].*|(https?:|www\\.|NB\\b|see\\b|ibid|cf\\.).*|.*https?://.*");
    private static final Pattern URL_ONLY = Pattern.compile("\\S*(?:https?://|%[0-9A-Fa-f]{2}|\\.\\w{2,4}/)\\S*");
    private static final int HANGING = 8;
    private static final int LONGEST_START = 2000;

    private final Lines lines;
    private final Role[] roles;
    private final NoteMarks marks;
    private int number;
    private int indent;

    Footnotes(Lines lines, Role[] roles, NoteMarks marks) {
        this.lines = lines;
        this.roles = roles;
        this.marks = marks;
    }

    void mark() {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.blank(i) || roles[i] != Role.BODY) continue;
            if (starts(i)) {
                roles[i] = Role.NOTE;
                indent = lines.at(i).indent();
            } else if (goesOn(i)) {
                roles[i] = Role.NOTE_MORE;
            }
        }
    }

    private boolean starts(int i) {
        Line line = lines.at(i);
        char first = lines.first(line);
        if (first != '[' && !Character.isDigit(first)) return false;
        boolean apart = lines.blank(i - 1) || note(i - 1) || line.newPage() || line.hard();
        if (!apart || line.length() > LONGEST_START) return false;
        Matcher m = START.matcher(lines.words(line));
        if (!m.matches()) return false;
        if (m.group(1) == null) return true;
        int value = Integer.parseInt(m.group(1));
        if (value != number + 1 && value != 1) return false;
        boolean note = CITES.matcher(m.group(2)).matches() || marks.before(value, line.start());
        if (!note) return false;
        number = value;
        marks.confirm(value);
        return true;
    }

    private boolean goesOn(int i) {
        if (i == 0 || !note(i - 1) || lines.at(i).newPage()) return false;
        Line line = lines.at(i);
        boolean hanging = line.indent() >= indent + 2 && line.indent() <= indent + HANGING;
        return line.indent() == indent
                || hanging
                || URL_ONLY.matcher(lines.words(line)).matches();
    }

    private boolean note(int i) {
        return i >= 0 && (roles[i] == Role.NOTE || roles[i] == Role.NOTE_MORE);
    }
}
