package org.ligature.name.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The Latin spellings under which a Korean person's name is met. */
public final class Korean {
    private static final String[][] FAMILIES = {
        {"김", "kim", "gim"},
        {"이", "lee", "yi", "rhee", "ri", "i"},
        {"리", "ri", "lee", "yi"},
        {"박", "park", "pak", "bak"},
        {"최", "choi", "choe", "choy"},
        {"정", "jung", "chung", "jeong", "jong", "chong"},
        {"강", "kang", "gang"},
        {"조", "cho", "jo"},
        {"윤", "yoon", "yun"},
        {"장", "jang", "chang"},
        {"임", "lim", "im", "rim"},
        {"림", "rim", "lim"},
        {"한", "han"},
        {"오", "oh", "o"},
        {"서", "seo", "suh", "so"},
        {"신", "shin", "sin"},
        {"권", "kwon", "gwon"},
        {"황", "hwang"},
        {"안", "ahn", "an"},
        {"송", "song"},
        {"전", "jeon", "chun", "jun", "jon"},
        {"홍", "hong"},
        {"유", "yoo", "yu", "ryu"},
        {"류", "ryu", "yoo", "yu"},
        {"고", "ko", "go"},
        {"문", "moon", "mun"},
        {"양", "yang"},
        {"손", "son", "sohn"},
        {"배", "bae", "pae"},
        {"백", "baek", "paek", "paik"},
        {"허", "heo", "hur", "ho"},
        {"노", "noh", "no", "roh"},
        {"로", "ro", "noh"},
        {"남", "nam"},
        {"심", "shim", "sim"},
        {"하", "ha"},
        {"주", "joo", "ju", "chu"},
        {"구", "koo", "gu", "ku"},
        {"곽", "kwak", "gwak"},
        {"성", "sung", "seong", "song"},
        {"차", "cha"},
        {"우", "woo", "u"},
        {"진", "jin", "chin"},
        {"민", "min"},
        {"지", "ji", "chi"},
        {"엄", "um", "eom", "om"},
        {"변", "byun", "byeon", "pyon"},
        {"현", "hyun", "hyeon", "hyon"},
        {"태", "tae"},
        {"량", "ryang", "yang"},
        {"려", "ryo", "yeo"},
        {"렴", "ryom", "yeom"}
    };

    private Korean() {}

    /** Family and given name in each spelling. */
    public static List<List<String>> ofPerson(String hangul) {
        String family = hangul.substring(0, 1);
        String given = Romaniser.latin(hangul.substring(1));
        Set<List<String>> out = new LinkedHashSet<>();
        String plain = given.replace("eo", "o").replace("eu", "u");
        for (String[] row : FAMILIES) {
            if (!row[0].equals(family)) continue;
            for (int i = 1; i < row.length && i < 5; i++) {
                out.add(List.of(row[i], given));
                out.add(List.of(row[i], plain));
                if (plain.contains("ui")) out.add(List.of(row[i], plain.replace("ui", "i")));
            }
        }
        out.add(List.of(Romaniser.latin(family), given));
        return out.stream().map(n -> n.get(1).isEmpty() ? n.subList(0, 1) : n).toList();
    }
}
