package org.ligature.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ligature.model.Passage;
import org.ligature.text.Lines.Line;

/**
 * Finds the passages of plain text, whatever its dirt: joins hard-wrapped lines, takes out page furniture and footnotes that part
 * a sentence, and follows the rows of a table across pages.
 */
final class PlainPassages {
    private static final int LONGEST_HEADING = 110;
    private static final int TORN = 60;
    private static final int ROW_GAP = 3;
    private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;。！？；：…][\"”'’)\\]»]*\\d{0,2}");
    private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,3}\\.?\\s+(\\S.*)");
    private static final Pattern NOTE_WORDS =
            Pattern.compile("(?i)[“\"«].*|(https?:|www\\.|NB\\b|see\\b|ibid|cf\\.).*|.*https?://.*");
    private static final Pattern BULLET = Pattern.compile("(?:[•▪‣·◦*–—-]|\\(?\\d{1,2}[.)]|#{1,6})\\s+");
    private static final Pattern URL_ONLY = Pattern.compile("\\S*(?:https?://|%[0-9A-F]{2}|\\.\\w{2,4}/)\\S*");

    private final MappedText text;
    private final Lines lines;
    private final Set<String> repeated;
    private final Set<String> heads;
    private final int width;
    private final boolean doubleSpaced;
    private final List<Passage> out = new ArrayList<>();

    private MappedText current = new MappedText(256);
    private Line last = new Line(0, 0, 0, false, true);
    private int blanks;
    private boolean afterFurniture;
    private String section = "";
    private int table;
    private int row;
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;
    private int noteNumber;
    private boolean inNote;
    private boolean cellEdge;

    private PlainPassages(String raw) {
        this.text = Markup.mask(raw);
        this.lines = new Lines(text);
        this.repeated = lines.repeated();
        this.heads = lines.tableHeads(repeated);
        this.width = lines.wrapWidth();
        this.doubleSpaced = width > 0 && lines.doubleSpaced();
    }

    /** The passages of a text, mapped to the text's own indexes. */
    static List<Passage> of(String raw) {
        return of(raw, 0);
    }

    /**
     * The passages of a text after its header block.
     *
     * @param body string index at which the text proper begins
     */
    static List<Passage> of(String raw, int body) {
        PlainPassages finder = new PlainPassages(raw);
        List<Line> all = finder.lines.all().stream()
                .filter(l -> l.start() < finder.text.length() && finder.text.index(l.start()) >= body)
                .toList();
        for (int i = 0; i < all.size(); i++) finder.line(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null);
        finder.flush();
        return finder.out;
    }

    private void line(Line line, @org.jspecify.annotations.Nullable Line next) {
        if (line.blank()) {
            if (line.hard()) {
                cellEdge |= line.tab();
            } else {
                blanks++;
                cellEdge = line.tab();
            }
            return;
        }
        String words = lines.words(line);
        String shape = Lines.shape(words);
        if (heads.contains(shape)) {
            head();
        } else if (repeated.contains(shape) || lines.pageEdge(line)) {
            afterFurniture = true;
        } else if (!note(line, words)) {
            content(line, words, next);
        }
        if (!inNote) blanks = 0;
        cellEdge = false;
    }

    private void head() {
        if (table == 0) {
            flush();
            table = 1;
        }
        afterFurniture = true;
        inNote = false;
    }

    /** Footnotes stand apart from the sentence that they interrupt. */
    private boolean note(Line line, String words) {
        var m = FOOTNOTE.matcher(words);
        boolean starts = m.matches()
                && blanks > 0
                && Integer.parseInt(words.replaceFirst("\\D.*", "")) == noteNumber + 1
                && NOTE_WORDS.matcher(m.group(1)).matches();
        if (starts) {
            noteNumber++;
            inNote = true;
            afterFurniture = true;
            emitNote(line);
            blanks = 0;
            return true;
        }
        boolean goesOn = inNote
                && blanks == 0
                && (line.indent() == 0 || URL_ONLY.matcher(words).matches());
        if (goesOn) emitNote(line);
        else inNote = false;
        return goesOn;
    }

    private void emitNote(Line line) {
        MappedText note = new MappedText(line.length());
        note.add(text, line.start(), line.end());
        emit(Passage.Kind.NOTE, note);
    }

    private void content(Line line, String words, @org.jspecify.annotations.Nullable Line next) {
        var bullet = BULLET.matcher(words);
        boolean item = bullet.lookingAt();
        if (current.length() > 0 && !item && joins(line, words)) {
            append(line, line.start());
            return;
        }
        flush();
        if (table > 0) rowBefore(line, words, next);
        kind = item ? Passage.Kind.LIST_ITEM : kindOf(line, words, next);
        append(line, item ? line.start() + bullet.end() : line.start());
        if (words.startsWith("#") && item) kind = Passage.Kind.HEADING;
    }

    /** A new row begins at a tab, in the gap that a lost logo left, or at a name on a line of its own. */
    private void rowBefore(Line line, String words, @org.jspecify.annotations.Nullable Line next) {
        boolean name = isHeading(line, words, next) && words.equals(words.toUpperCase(java.util.Locale.ROOT));
        if (row == 0 || cellEdge || line.tab() || name || blanks >= ROW_GAP) row++;
    }

    private boolean joins(Line line, String words) {
        char first = words.charAt(0);
        boolean open = !TERMINAL.matcher(tail()).matches() && kind != Passage.Kind.HEADING;
        boolean lower = Character.isLowerCase(first) || first == '-' || first == ',' || first == ')';
        if (line.hard() && !(afterFurniture && open)) return false;
        if (afterFurniture) return open && (lower || current.length() > TORN);
        int gap = blanks - (doubleSpaced ? 1 : 0);
        if (gap > 0) return open && lower && current.length() > TORN;
        if (width == 0) return lower && open;
        boolean full = last.length() + firstWord(words) >= width * 0.85;
        return full || lower;
    }

    private static int firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words.length() : blank;
    }

    private String tail() {
        int from = Math.max(0, current.length() - 12);
        return current.subSequence(from, current.length()).toString();
    }

    private Passage.Kind kindOf(Line line, String words, @org.jspecify.annotations.Nullable Line next) {
        if (isHeading(line, words, next)) return Passage.Kind.HEADING;
        return table > 0 ? Passage.Kind.CELL : Passage.Kind.PARAGRAPH;
    }

    private boolean isHeading(Line line, String words, @org.jspecify.annotations.Nullable Line next) {
        if (line.length() > LONGEST_HEADING || TERMINAL.matcher(words).matches() || line.tab()) return false;
        boolean apart = (blanks > 0 || out.isEmpty()) && (next == null || next.blank());
        if (!apart || doubleSpaced) return false;
        char first = words.charAt(0);
        return Character.isUpperCase(first)
                || first == '"'
                || first == '\''
                || first == '“'
                || Character.isIdeographic(first);
    }

    private void append(Line line, int from) {
        if (current.length() > 0) seam(from);
        for (int i = from; i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) current.blank(text.index(i));
            else if (!noteMark(i, line.end())) current.add(c, text.index(i));
        }
        last = line;
        afterFurniture = false;
    }

    /** Between two lines: nothing after a hyphen that parts a word or between Chinese characters, else a blank. */
    private void seam(int from) {
        char before = current.charAt(current.length() - 1);
        char after = text.charAt(from);
        if (before == '-' && Character.isLowerCase(after)) return;
        if (Character.isIdeographic(before) && Character.isIdeographic(after)) return;
        current.blank(text.index(Math.max(0, from - 1)));
    }

    /** A footnote's number that sticks to the end of a sentence. */
    private boolean noteMark(int i, int end) {
        if (!Character.isDigit(text.charAt(i)) || current.length() < 2) return false;
        int j = i;
        while (j < end && Character.isDigit(text.charAt(j))) j++;
        if (j - i > 2 || (j < end && !Character.isWhitespace(text.charAt(j)))) return false;
        int k = i;
        while (k > 0 && Character.isDigit(text.charAt(k - 1))) k--;
        if (k < 2) return false;
        char mark = text.charAt(k - 1);
        char letter = text.charAt(k - 2);
        boolean stop = mark == '.' || mark == '”' || mark == '"';
        return stop && (Character.isLetter(letter) || letter == '.' || letter == '”' || letter == '"' || letter == ')');
    }

    private void flush() {
        while (current.length() > 0 && current.charAt(current.length() - 1) == ' ') current.removeLast();
        if (current.length() > 0) emit(kind, current);
        current = new MappedText(256);
    }

    private void emit(Passage.Kind as, MappedText what) {
        String words = what.toString();
        if (as == Passage.Kind.HEADING) section = words;
        boolean cell = table > 0 && as != Passage.Kind.NOTE;
        Passage.Place place = new Passage.Place(out.size(), section, cell ? table : 0, cell ? row : 0, cell ? 1 : 0);
        out.add(new Passage(as, place, words, what.map()));
    }
}
