package org.ligature.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a profile: who it is about, how much is claimed, and what nobody knows or searched for. */
public final class ProfileWords {
    private static final int LONGEST = 160;

    private final Words words;

    public ProfileWords(Words words) {
        this.words = words;
    }

    /** The name, and beside it the first name in Chinese characters where the name itself isn't. */
    public String title(Identity who) {
        String caption = VisibleText.of(who.caption(), LONGEST);
        return who.namesZh().stream()
                .filter(n -> !n.equals(who.caption()))
                .findFirst()
                .map(n -> caption + " · " + VisibleText.of(n, LONGEST))
                .orElse(caption);
    }

    /** The lines under the name. */
    public List<String> head(Profile profile) {
        List<String> lines = new ArrayList<>();
        List<String> also = Stream.concat(
                        profile.who().names().stream(),
                        profile.who().namesZh().stream().skip(1))
                .map(n -> VisibleText.of(n, LONGEST))
                .toList();
        if (!also.isEmpty()) {
            lines.add(words.say("profile.also", String.join(words.say("list.comma"), also)));
        }
        int count = profile.count();
        if (count == 0) {
            lines.add(words.say("profile.nothing"));
            return lines;
        }
        String documents = words.count("count.documents", profile.sources().size());
        long reviewed = profile.reviewed();
        lines.add(words.say("profile.overview", words.count("count.claims", count), documents)
                + words.say("list.colon")
                + words.say("snapshot.review", reviewed, count - reviewed));
        if (profile.rejected() > 0) lines.add(words.count("count.rejected", profile.rejected()));
        if (profile.alleges() && profile.replies().isEmpty()) lines.add(words.say("profile.no-reply"));
        return lines;
    }

    /** What was searched without result, and what nobody searched for: not the same. */
    public List<String> gaps(Profile profile) {
        List<String> lines = new ArrayList<>();
        gap(lines, "search.nothing", profile.without(Mark.NOTHING_FOUND));
        gap(lines, "search.found", profile.without(Mark.FOUND_ELSEWHERE));
        gap(lines, "profile.not-searched", profile.without(Mark.NOT_SEARCHED));
        return lines;
    }

    private void gap(List<String> lines, String key, List<Cell> cells) {
        if (cells.isEmpty()) return;
        String ties = cells.stream()
                .map(c -> words.label(c.tie().label()) + where(c))
                .collect(Collectors.joining(words.say("list.comma")));
        lines.add(cells.getFirst().mark().sign() + " " + words.say(key, ties));
    }

    private String where(Cell cell) {
        List<String> places = cell.searches().stream()
                .filter(s -> !s.type().isEmpty())
                .map(s -> VisibleText.of(s.where(), LONGEST)
                        + words.say("list.comma")
                        + s.when().toString().substring(0, 10))
                .toList();
        return places.isEmpty() ? "" : " (" + String.join(words.say("list.semicolon"), places) + ")";
    }
}
