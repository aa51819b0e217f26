package org.ligature.extract.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb: third person, past, participle, gerund; irregular ones from a pack's list. */
final class Inflection {
    private final Map<String, List<String>> irregular;

    /** @param irregular lemma to its irregular past forms */
    Inflection(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** All forms of a verb or of a verb and its particle, such as {@code set up}. */
    Set<String> forms(String verb) {
        int blank = verb.indexOf(' ');
        String head = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(head + rest);
        forms.add(third(head) + rest);
        forms.add(gerund(head) + rest);
        List<String> past = irregular.getOrDefault(head, List.of());
        if (past.isEmpty()) forms.add(past(head) + rest);
        past.forEach(p -> forms.add(p + rest));
        return forms;
    }

    /** The past participle of a verb and its particle. */
    String participle(String verb) {
        int blank = verb.indexOf(' ');
        String head = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        List<String> past = irregular.getOrDefault(head, List.of());
        return (past.isEmpty() ? past(head) : past.get(Math.min(1, past.size() - 1))) + rest;
    }

    /** The gerund of a verb and its particle. */
    String gerundive(String verb) {
        int blank = verb.indexOf(' ');
        return blank < 0 ? gerund(verb) : gerund(verb.substring(0, blank)) + verb.substring(blank);
    }

    private static String third(String verb) {
        if (verb.matches(".*(s|x|z|ch|sh|o)")) return verb + "es";
        return consonantY(verb) ? stem(verb, 1) + "ies" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) return verb + "d";
        if (consonantY(verb)) return stem(verb, 1) + "ied";
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    private static String gerund(String verb) {
        if (verb.endsWith("ie")) return stem(verb, 2) + "ying";
        if (verb.endsWith("e") && !verb.endsWith("ee")) return stem(verb, 1) + "ing";
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    private static String stem(String verb, int cut) {
        return verb.substring(0, verb.length() - cut);
    }

    private static boolean consonantY(String verb) {
        return verb.matches(".*[^aeiou]y");
    }

    /** One-syllable verbs that end in consonant, vowel, consonant, and a few stressed endings. */
    private static boolean doubles(String verb) {
        return verb.matches("[^aeiou]*[aeiou][^aeiouwxy]") || verb.matches(".*(mit|fer|pel|ban|trol|cur)");
    }
}
