package org.ligature.extract.mention;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Token;
import org.ligature.extract.word.Lexicon;
import org.ligature.extract.word.Phrases;

/** Marks posts: chairman, party secretary, minister, with their kind. */
final class Posts {
    private static final Pattern PLUS = Pattern.compile("\\+");

    private final Phrases<String> posts;
    private final Phrases<Boolean> modifiers;

    Posts(Lexicon lexicon) {
        posts = lexicon.keyed("post.");
        modifiers = lexicon.list("post-modifiers");
    }

    void mark(Line line) {
        int at = 0;
        while (at < line.size()) {
            Found post = line.taken()[at] ? null : post(line, at);
            if (post != null && line.add(post)) at = post.to();
            else at++;
        }
    }

    private @Nullable Found post(Line line, int at) {
        int modified = modifiers(line, at);
        Phrases.Hit<String> plain = posts.match(line.tokens(), at, line.size());
        Phrases.Hit<String> behind =
                modified > at && modified < line.size() ? posts.match(line.tokens(), modified, line.size()) : null;
        if (behind != null && (plain == null || modified + behind.length() > at + plain.length())) {
            return found(line, at, modified, behind);
        }
        return plain == null ? null : found(line, at, at, plain);
    }

    private int modifiers(Line line, int at) {
        int to = at;
        while (to < line.size() && to - at < 4 && modifiers.has(line.token(to))) to++;
        return to;
    }

    private static @Nullable Found found(Line line, int from, int core, Phrases.Hit<String> hit) {
        int to = core + hit.length();
        if (!line.free(from, to) || verbOrPart(line, core, to)) return null;
        String kind = hit.value();
        Set<String> classes = new TreeSet<>(Set.of("post"));
        for (String one : PLUS.splitAsStream(kind).toList()) classes.add("post-" + one);
        return Found.name(from, to, classes, null, Mention.How.SHAPE);
    }

    /** "chair of", but not "to chair"; "head of", but not "heads"; "Deputy" as part of a name is left to the name. */
    private static boolean verbOrPart(Line line, int core, int to) {
        if (to - core > 1) return false;
        Token word = line.token(core);
        String before = line.lower(core - 1);
        boolean verb = before.equals("to") || before.equals("will") || before.equals("would") || before.equals("could");
        return verb
                && Character.isLowerCase(word.text().codePointAt(0))
                && word.text().length() < 6;
    }
}
