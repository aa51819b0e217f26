package org.ligature.name.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Arabic compounds that are written together or apart, with many vowels: Abd al-Rahman, Abdurrahman; Nasr al-Din, Nasreddine. */
public final class ArabicNames {
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "ed", "ud", "ar", "er", "ur", "as", "es", "us", "az", "an", "ash", "esh");
    private static final Set<String> SERVANTS =
            Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdu", "abdur", "abdus", "abdool", "abdoul");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeou]|ou|oo)?[lrsz]?(?=[bcdfghjklmnqrstwz])");
    private static final Pattern FAITH = Pattern.compile("(?:[aeiou]+[dl]?|l)?d[aei]+ne?$");
    private static final Pattern GOD = Pattern.compile("(?:[aeou]|ou|oo)?ll?ah?$");
    private static final Pattern GODS = Pattern.compile("l*[ae]+h?");
    private static final Pattern ABDALLAH = Pattern.compile("abd[aeou]+l+ah?");
    private static final Pattern FAITHFUL = Pattern.compile("d[aei]+ne?$");
    private static final int LONG = 6;

    private ArabicNames() {}

    /** The words with such compounds written together and in one way; words that are none stay as they are. */
    public static List<String> joined(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int next = i + 1 < words.size() && ARTICLES.contains(words.get(i + 1)) ? i + 2 : i + 1;
            if (next < words.size() && belong(words.get(i), words.get(next))) {
                out.add(one(words.get(i), words.get(next)));
                i = next + 1;
            } else {
                out.add(single(words.get(i)));
                i++;
            }
        }
        return out;
    }

    private static boolean belong(String first, String second) {
        return second.length() > 2
                && (SERVANTS.contains(first) || isFaith(second) || isGod(second))
                && !ARTICLES.contains(first)
                && first.length() > 2;
    }

    private static boolean isFaith(String word) {
        return word.equals("din")
                || word.equals("deen")
                || word.equals("dine")
                || word.equals("uddin")
                || word.equals("eddine");
    }

    private static boolean isGod(String word) {
        return word.equals("allah") || word.equals("ullah") || word.equals("allh") || word.equals("ollah");
    }

    private static String one(String first, String second) {
        String start = SERVANTS.contains(first) ? "abd" : first;
        if (isFaith(second)) return start + "din";
        return isGod(second) ? start + "allah" : start + second;
    }

    private static String single(String word) {
        if (word.length() < LONG) return word;
        if (word.startsWith("abd")) {
            String rest = SERVANT.matcher(word).replaceFirst("");
            if (rest.length() > 2 && rest.length() < word.length())
                return GODS.matcher(rest).matches() ? "abdallah" : "abd" + rest;
            return ABDALLAH.matcher(word).matches() ? "abdallah" : word;
        }
        if (word.endsWith("llah") || word.endsWith("lla"))
            return GOD.matcher(word).replaceFirst("allah");
        char last = word.charAt(word.length() - 1);
        if ((last == 'n' || last == 'e') && FAITHFUL.matcher(word).find())
            return FAITH.matcher(word).replaceFirst("din");
        return word;
    }
}
