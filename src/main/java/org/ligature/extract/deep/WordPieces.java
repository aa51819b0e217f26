package org.ligature.extract.deep;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces of words that a BERT model without capitals knows, each with its place.
 *
 * <p>The method is WordPiece as in Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers" (NAACL 2019): capitals and accents
 * are dropped, marks and ideographs stand alone, and a word is taken apart from the left into the longest pieces known.
 */
final class WordPieces {
    static final String CLASSIFY = "[CLS]";
    static final String SEPARATE = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** @param pieces the model's vocabulary, in the order of its numbers */
    WordPieces(List<String> pieces) {
        for (String piece : pieces) vocabulary.put(piece, vocabulary.size());
    }

    /**
     * A piece.
     *
     * @param id its number in the vocabulary
     * @param start index of its first char in the text
     * @param end one past its last char
     */
    record Piece(int id, int start, int end) {}

    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) throw new IllegalStateException("the model's vocabulary lacks " + piece);
        return id;
    }

    /** The first pieces of a text, in order, as many as wanted. */
    List<Piece> first(int count, String text) {
        List<Piece> out = new ArrayList<>();
        Word word = new Word();
        for (int at = 0; at < text.length() && out.size() < count; ) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            boolean alone = Character.isIdeographic(sign) || isMark(sign);
            if (alone || isBlank(sign)) word.flush(out);
            if (alone) {
                word.add(text, at, next);
                word.flush(out);
            } else if (!isBlank(sign) && !isHidden(sign)) {
                word.add(text, at, next);
            }
            at = next;
        }
        word.flush(out);
        return out.subList(0, Math.min(count, out.size()));
    }

    /** The last pieces of a text. */
    List<Piece> last(int count, String text) {
        int from = Math.max(0, text.length() - count * LONGEST_WORD);
        List<Piece> all = first(Integer.MAX_VALUE, text.substring(from));
        return all.subList(Math.max(0, all.size() - count), all.size()).stream()
                .map(p -> new Piece(p.id(), from + p.start(), from + p.end()))
                .toList();
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isHidden(int sign) {
        int type = Character.getType(sign);
        return sign == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT;
    }

    /** Punctuation, and the signs of ASCII that Unicode doesn't count as such. */
    private static boolean isMark(int sign) {
        boolean ascii = sign > ' ' && sign < 127 && !Character.isLetterOrDigit(sign);
        return ascii
                || switch (Character.getType(sign)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** A word as it is read: its plain letters, each with the place that it came from. */
    private final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        void add(String text, int from, int to) {
            String plain = Normalizer.normalize(text.substring(from, to).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            for (int i = 0; i < plain.length(); i++) {
                if (Character.getType(plain.charAt(i)) == Character.NON_SPACING_MARK) continue;
                letters.append(plain.charAt(i));
                starts.add(from);
                ends.add(to);
            }
        }

        void flush(List<Piece> out) {
            int first = out.size();
            int at = 0;
            while (at < letters.length() && letters.length() <= LONGEST_WORD) {
                int end = longest(at);
                if (end == at) break;
                out.add(new Piece(number(at, end), starts.get(at), ends.get(end - 1)));
                at = end;
            }
            if (at < letters.length()) {
                out.subList(first, out.size()).clear();
                out.add(new Piece(id(UNKNOWN), starts.getFirst(), ends.getLast()));
            }
            letters.setLength(0);
            starts.clear();
            ends.clear();
        }

        private int longest(int at) {
            int end = letters.length();
            while (end > at && number(at, end) < 0) end--;
            return end;
        }

        private int number(int from, int to) {
            String piece = letters.substring(from, to);
            return vocabulary.getOrDefault(from == 0 ? piece : INSIDE + piece, -1);
        }
    }
}
