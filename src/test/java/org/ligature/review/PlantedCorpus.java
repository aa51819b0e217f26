package org.ligature.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document;
import org.ligature.model.Ids;
import org.ligature.model.PartialDate;
import org.ligature.model.ReviewedClaim;
import org.ligature.review.dispute.Kind;
import org.ligature.review.origin.Sign;
import org.ligature.review.origin.Text;
import org.ligature.testing.Told;

/**
 * Invented documents about invented companies with contradictions and copies planted among pairs that only look like them; the
 * same seed gives the same corpus. Each company has two documents, and at most one planted pair.
 */
final class PlantedCorpus {
    private static final List<String> SYLLABLES = List.of(
            "or", "van", "cal", "der", "mis", "tral", "quil", "lon", "tar", "vek", "bel", "mar", "hal", "cor", "ost",
            "rel");
    private static final List<String> FIRST = List.of("Ilan", "Mara", "Dorin", "Sela", "Tavo", "Brin", "Keth", "Lume");

    final List<ReviewedClaim> claims = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    /** Kind and company of each planted contradiction. */
    final Set<String> contradictions = new TreeSet<>();
    /** Sign and the two documents of each planted leaning, the one that leans first. */
    final Set<String> leanings = new TreeSet<>();

    private final Random random;
    private final List<String> vocabulary;

    /** @param documents how many; an even number */
    PlantedCorpus(long seed, int documents) {
        this.random = new Random(seed);
        this.vocabulary =
                IntStream.range(0, 8000).mapToObj(i -> word()).distinct().toList();
        for (int i = 0; i < documents / 2; i++) company(i);
        for (int i = 0; i < documents / 2; i++) pair(i);
    }

    private String word() {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private String person(int not) {
        int at = random.nextInt(FIRST.size());
        String last = word();
        return FIRST.get(at == not ? (at + 1) % FIRST.size() : at) + " "
                + last.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + last.substring(1);
    }

    // Claims: one case a company, every second of them a real contradiction.

    private void company(int number) {
        String name = "Company" + number;
        switch (number % 14) {
            case 0 ->
                planted(
                        Kind.FIGURE,
                        name,
                        members(name, "a", figure(3000), 2016),
                        members(name, "b", figure(9000), 2016));
            case 1 -> add(members(name, "a", figure(3000), 2014), members(name, "b", figure(9000), 2017));
            case 2 -> rounding(name);
            case 3 -> joint(name);
            case 4 -> rate(name);
            case 5 ->
                planted(
                        Kind.DATE,
                        name,
                        founded(name, "a", "party committee", 2004, "set up"),
                        founded(name, "b", "party committee", 2011, "established"));
            case 6 ->
                add(
                        founded(name, "a", "party branch", 2004, "set up"),
                        founded(name, "b", "party committee", 2011, "established"));
            case 7 ->
                planted(
                        Kind.POLARITY,
                        name,
                        seat(name, "a", "Ilan Torvey", 2018),
                        seat(name, "b", "Ilan Torvey", 2018).not());
            case 8 ->
                add(
                        seat(name, "a", "Ilan Torvey", 2018),
                        seat(name, "b", "Ilan Torvey", 2009).not());
            case 9 ->
                planted(
                        Kind.HOLDER,
                        name,
                        secretary(name, "a", person(1), 2019),
                        secretary(name, "b", person(2), 2019));
            case 10 -> add(secretary(name, "a", person(1), 2012), secretary(name, "b", person(2), 2019));
            case 11 -> rank(name);
            case 12 -> parent(name);
            default -> share(name);
        }
    }

    private void planted(Kind kind, String company, Told... told) {
        contradictions.add(kind + " " + company);
        add(told);
    }

    private void add(Told... told) {
        for (Told t : told) claims.add(t.claim());
    }

    private int figure(int from) {
        return from + 1 + random.nextInt(900);
    }

    private Told members(String name, String document, int figure, int year) {
        String said = figure + " party members";
        return Told.in(name + document, name, "party_member_count", "In " + year + " " + name + " had " + said + ".")
                .value(said)
                .asOf(PartialDate.of(year));
    }

    private void rounding(String name) {
        int exact = 3000 + random.nextInt(400);
        int round = exact / 100 * 100;
        Told about = Told.in(
                        name + "a", name, "party_member_count", name + " has more than " + round + " party members.")
                .value("more than " + round + " party members")
                .asOf(PartialDate.of(2016));
        add(about, members(name, "b", exact, 2016));
    }

    private void joint(String name) {
        String said = figure(9000) + " party members";
        Told both = Told.in(
                        name + "a",
                        name,
                        "party_member_count",
                        "In 2016 there were " + said + " at " + name + " and Sister Works.")
                .role("object", "Sister Works")
                .value(said)
                .asOf(PartialDate.of(2016));
        add(both, members(name, "b", figure(3000), 2016));
    }

    private void rate(String name) {
        String said = "about " + (400 + random.nextInt(300)) + " new party members";
        Told each = Told.in(
                        name + "a", name, "party_member_count", "Since 2016 " + said + " join " + name + " every year.")
                .value(said)
                .asOf(PartialDate.of(2016));
        add(each, members(name, "b", figure(3000), 2016));
    }

    private Told founded(String name, String document, String organ, int year, String verb) {
        return Told.in(
                        name + document,
                        name,
                        "party_org",
                        "In " + year + " a " + organ + " was " + verb + " at " + name + ".")
                .role("object", organ)
                .from(PartialDate.of(year));
    }

    private Told seat(String name, String document, String who, int year) {
        return Told.in(
                        name + document,
                        name,
                        "political_office",
                        who + " of " + name + " and the assembly of " + year + ".")
                .role("object", who)
                .from(PartialDate.of(year));
    }

    private Told secretary(String name, String document, String who, int year) {
        return Told.in(
                        name + document,
                        name,
                        "party_role",
                        "In " + year + " " + who + " was party secretary of " + name + ".")
                .role("object", who)
                .role("post", "party secretary")
                .from(PartialDate.of(year));
    }

    private void rank(String name) {
        Told committee = Told.in(name + "a", name, "party_org", "In 2015 " + name + " had a party committee.")
                .role("object", "party committee")
                .asOf(PartialDate.of(2015));
        boolean one = random.nextBoolean();
        Told branch = Told.in(
                        name + "b",
                        name,
                        "party_org",
                        "In 2015 " + name + " had " + (one ? "a party branch." : "14 party branches."))
                .role("object", one ? "party branch" : "party branches")
                .asOf(PartialDate.of(2015));
        if (one) planted(Kind.RANK, name, committee, branch);
        else add(committee, branch);
    }

    private void parent(String name) {
        String who = person(3);
        boolean other = random.nextBoolean();
        Told there = Told.in(
                        name + "b",
                        name,
                        "party_role",
                        who + " is party secretary of " + name + (other ? "'s parent company." : "."))
                .role("object", who)
                .role("post", "party secretary");
        Told here = Told.in(name + "a", name, "party_role", name + " party secretary " + who + " spoke.")
                .role("object", who)
                .role("post", "party secretary");
        if (other) planted(Kind.BODY, name, here, there);
        else add(here, there);
    }

    private void share(String name) {
        int percent = random.nextBoolean() ? 101 + random.nextInt(80) : 1 + random.nextInt(99);
        Told told = Told.in(name + "a", name, "ownership", "The fund holds " + percent + "% of " + name + ".")
                .role("object", "Sovereign Fund")
                .value(percent + "%");
        if (percent > 100) planted(Kind.IMPLAUSIBLE, name, told);
        else add(told);
    }

    // Texts: two a pair, every second pair leaning.

    private void pair(int number) {
        String one = words(220 + random.nextInt(200));
        String first = "doc" + number + "a";
        String second = "doc" + number + "b";
        switch (number % 8) {
            case 0 -> lean(Sign.COPY, second, first, one, changed(one, 0.04));
            case 1 -> lean(Sign.PART, second, first, one, words(700) + " " + changed(one, 0.02) + " " + words(600));
            case 2 -> quote(first, second);
            case 3 ->
                lean(
                        Sign.CITES,
                        second,
                        first,
                        one,
                        "According to the House" + number + " Monitor, so it is. " + words(200));
            case 4 -> lean(Sign.LINK, second, first, one, words(250), "https://" + first + ".example/report");
            // Looks like a copy, and is none: the same footer, the same short phrases, the same words in another order.
            case 5 -> texts(first, second, one + FOOTER, words(300) + FOOTER, null);
            case 6 -> texts(first, second, one, shuffled(one), null);
            default -> texts(first, second, one, words(300), null);
        }
    }

    private static final String FOOTER =
            " All rights reserved by whoever wrote this invented page, and no part of it may be sold by anybody else.";

    private void quote(String first, String second) {
        String speech = "“" + words(14) + "”";
        lean(
                Sign.QUOTE,
                second,
                first,
                words(150) + " He said " + speech + ". " + words(80),
                words(120) + " Asked again: " + speech + ". " + words(90));
    }

    private void lean(Sign sign, String from, String to, String one, String other, String... links) {
        leanings.add(sign + " " + from + " " + to);
        texts(to, from, one, other, links.length == 0 ? null : links[0]);
    }

    private void texts(String first, String second, String one, String other, @Nullable String link) {
        texts.add(text(first, 1, one, null));
        texts.add(text(second, 9, other, link));
    }

    private static Text text(String name, int day, String words, @Nullable String link) {
        String publisher = name.endsWith("a") ? "House" + name.replaceAll("\\D", "") + " Monitor" : "Other " + name;
        Document.Metadata metadata = new Document.Metadata(
                "https://" + name + ".example/report",
                name,
                publisher,
                new PartialDate(2024, 3, day),
                null,
                "en",
                null);
        String sha = Ids.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Document document = new Document(sha, Document.workId(name, metadata), name, "text/plain", 1, metadata);
        return new Text(document, words, link == null ? List.of() : List.of(link));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> vocabulary.get(random.nextInt(vocabulary.size())))
                .collect(Collectors.joining(" "));
    }

    private String changed(String text, double share) {
        return Arrays.stream(text.split(" "))
                .map(w -> random.nextDouble() < share ? vocabulary.get(random.nextInt(vocabulary.size())) : w)
                .collect(Collectors.joining(" "));
    }

    private String shuffled(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}
