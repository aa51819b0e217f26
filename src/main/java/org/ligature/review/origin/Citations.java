package org.ligature.review.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what documents name as their sources: "according to …", "… reported", "published in …", and their Chinese likes, with a
 * name behind or before.
 */
final class Citations {
    /** A word never gives back what it took: a name in capitals would be split in countless ways. */
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’&.-]*+";

    private static final String NAME =
            "(?:<i>|\\*|\\[)?(?<![\\p{L}\\p{N}])(" + WORD + "(?:\\s(?:(?:of|for|and|the|on|in)\\s)?" + WORD
                    + "){0,6}(?: (?:municipal |provincial |city )?government\\b)?)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:[Aa]ccording to|[Rr]eported by|[Pp]ublished (?:by|in|on)|[Cc]it(?:ed|ing)(?: by)?|[Qq]uoted (?:in|by)"
                    + "|first reported in) (?:a |an |the |by )?(?:<i>|\\*|\\[|report by |article in )*(?:the )?"
                    + NAME);

    /** "Citing Orvane's part in it" tells what is spoken of, not who says it, unless a work or a speaker follows. */
    private static final Pattern CITES = Pattern.compile("[Cc]it(?:ed|ing)(?! by)");

    private static final Pattern NOUN = Pattern.compile("\\s+(?:own )?(\\p{Ll}[\\p{L}-]*)");

    private static final Pattern SAYING = Pattern.compile(
            "reports?|reporting|data|figures|statistics|websites?|articles?|stud(?:y|ies)|papers?|filings?|statements?|documents?|records?"
                    + "|research|investigations?|interviews?|speech|blog|posts?|prospectus|books?|estimates?|polls?|surveys?|annual|quarterly"
                    + "|(?:co-)?founders?|chair(?:man|woman)?|spokes(?:man|woman|person)|presidents?|chief|secretary|officials?|analysts?");

    /** The end of a sentence within what looks like one name; initials and short titles end none. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\. ");

    private static final Pattern AFTER = Pattern.compile(
            NAME
                    + "(?:</i>|\\*|\\]\\([^)]*\\))?['’]?s?(?: also| has| had)? (?:reported|reports|found|wrote|revealed|article|report|investigation)\\b");
    private static final Pattern HAN = Pattern.compile("(?:据|援引|引述)《?([\\p{IsHan}A-Za-z]{2,12}?)》?(?:报道|消息|披露|称)");
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:The|A|An|Another|This|That|These|Those|In|On|At|By|As|One|Its|Their|His|Her|Our|Also|Earlier|Multiple|Recent|Several)(?:\\s+|$)");

    /** A nationality, a month or a pronoun alone names nobody. */
    private static final Pattern NO_NAME =
            Pattern.compile("|It|He|She|They|We|I|\\p{Lu}\\p{Ll}+(?:ese|ish|ian|ean)|State|Media|News|Officials?|Report"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December");

    private static final int AROUND = 60;

    private Citations() {}

    /** What a text says it has from elsewhere: the name, and the words that say so. */
    record Named(String name, String words) {}

    static List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        for (Pattern pattern : List.of(BEFORE, AFTER, HAN)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                String name = clean(m.group(1), pattern.equals(BEFORE));
                if (name.length() < 2 || spokenOf(text, m)) continue;
                found.add(new Named(name, words(text, m)));
            }
        }
        return found;
    }

    private static boolean spokenOf(String text, Matcher m) {
        if (!CITES.matcher(m.group()).lookingAt() || !m.group(1).matches(".*['’]s?")) return false;
        Matcher noun = NOUN.matcher(text.substring(m.end(1), Math.min(text.length(), m.end(1) + AROUND)));
        return noun.lookingAt() && !SAYING.matcher(noun.group(1)).matches();
    }

    /** The words that name the source, and some more, whole. */
    private static String words(String text, Matcher m) {
        int stop = Math.min(text.length(), m.end() + AROUND);
        String words = text.substring(m.start(), stop).replaceAll("\\s+", " ").strip();
        int last = words.lastIndexOf(' ');
        return stop < text.length() && last > 0 ? words.substring(0, last) : words;
    }

    /**
     * The name without markup, articles and what belongs to another sentence; empty where no name is left.
     *
     * @param behind whether it stands behind the words that make it a source, so that a capital article is its own: "The Paper"
     */
    private static String clean(String found, boolean behind) {
        String name = found.replaceAll("<[^>]*>|[*\\[\\]]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        List<String> sentences = STOP.splitAsStream(name).toList();
        name = behind ? sentences.getFirst() : sentences.getLast();
        name = name.replaceFirst("(?:['’]s|[.,'’-])+$", "");
        String before;
        do {
            before = name;
            name = behind && name.startsWith("The ")
                    ? name
                    : ARTICLE.matcher(name).replaceFirst("");
        } while (!name.equals(before));
        return NO_NAME.matcher(name).matches() ? "" : name;
    }

    /** How names are compared. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The publishers of the documents that are held, by how their names are compared, with the places of their documents. */
    static Map<String, NavigableSet<Integer>> publishers(List<Text> texts) {
        Map<String, NavigableSet<Integer>> found = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String publisher = texts.get(i).document().metadata().publisher();
            if (publisher != null && !publisher.isBlank())
                found.computeIfAbsent(key(publisher), k -> new TreeSet<>()).add(i);
        }
        return found;
    }
}
