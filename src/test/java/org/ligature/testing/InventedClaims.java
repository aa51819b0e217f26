package org.ligature.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Decision;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.SearchRecord;
import org.ligature.model.Segment;
import org.ligature.model.Times;
import org.ligature.model.Verdict;
import org.ligature.publish.Context;
import org.ligature.publish.Material;

/**
 * Claims about invented companies of an invented country, each standing on words of an invented document; the same seed gives
 * the same claims. Some companies and documents have Chinese names and words.
 */
public final class InventedClaims {
    private static final List<String> COMPANIES = List.of(
            "Orvane Optics",
            "Calder Robotics",
            "Mistral Bay Telecom",
            "Quillon Systems",
            "Tarvek Energy",
            "Bellmar Logistics",
            "Halcor Semiconductor",
            "Ostrel Airlines",
            "云岭光学",
            "青河数据科技",
            "Venn Cloud");
    private static final List<String> OTHERS =
            List.of("Norland state-owned enterprises", "Ministry of Roads of Norland");
    private static final List<String> PEOPLE = List.of("Ilan Torvey", "Mara Quist", "Dorin Hale", "林若山");
    private static final List<String> CITIES = List.of("Port Arle", "Kestrin", "Novara Bay", "Tolmer");
    private static final List<String> PUBLISHERS =
            List.of("Norland Monitor", "The Arle Ledger", "Institute for Invented Studies", "北境观察");
    private static final Instant DECIDED = Instant.parse("2026-03-01T10:00:00Z");

    private final Random random;
    private final List<ReviewedClaim> claims = new ArrayList<>();
    private final Map<String, Rendition> renditions = new HashMap<>();

    /** What one claim says, before it has a place in a document. */
    private record Saying(String type, String text, Role object, Quantity value, List<Role> more) {}

    private InventedClaims(long seed) {
        this.random = new Random(seed);
    }

    /** As many claims as asked, in eight documents. */
    public static InventedClaims of(long seed, int count) {
        InventedClaims made = new InventedClaims(seed);
        int documents = 8;
        for (int d = 0; d < documents; d++) made.document(d, count * (d + 1) / documents - count * d / documents);
        return made;
    }

    public List<ReviewedClaim> claims() {
        return List.copyOf(claims);
    }

    /** Claims, two searches, and the text around each quote. */
    public Material material() {
        List<SearchRecord> searches = List.of(
                search("Venn Cloud", "military", ""),
                search("Venn Cloud", "law_enforcement", "a tender notice"),
                search("Sundry Foods", "", ""));
        return new Material(claims, searches, this::context, r -> !OTHERS.contains(r.caption()));
    }

    private static SearchRecord search(String subject, String type, String found) {
        return new SearchRecord(
                subject, type, "Norland company register", subject, found, "mq", Instant.parse("2026-02-03T09:00:00Z"));
    }

    private Context context(Segment segment) {
        String text = renditions.get(segment.rendition()).text();
        Rendition rendition = renditions.get(segment.rendition());
        int from = rendition.index(segment.start());
        int to = rendition.index(segment.end());
        return new Context(
                text.substring(Math.max(0, from - 120), from), text.substring(to, Math.min(text.length(), to + 120)));
    }

    private void document(int number, int count) {
        List<Saying> sayings = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        StringBuilder text = new StringBuilder("Invented report " + number + ".\n\n");
        for (int i = 0; i < count; i++) {
            String subject = random.nextInt(12) == 0 ? pick(OTHERS) : pick(COMPANIES);
            Saying saying = saying(subject);
            text.append(i % 3 == 0 ? "Registers and interviews say more. " : "");
            int from = text.length();
            text.append(saying.text());
            places.add(new int[] {from, text.length()});
            text.append(i % 4 == 3 ? "\n\n" : " ");
            sayings.add(saying);
            subjects.add(subject);
        }
        String publisher = PUBLISHERS.get(number % PUBLISHERS.size());
        String name = String.format(Locale.ROOT, "invented-%02d.txt", number);
        String sha = Ids.sha256((name + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Document.Metadata metadata = new Document.Metadata(
                number == 5 ? null : "https://reports.example/" + number,
                publisher.equals("北境观察") ? "企业与党政关系（虚构）" : "Companies and the state, part " + number,
                number == 6 ? null : publisher,
                new PartialDate(2024, 1 + number, number == 2 ? 0 : 3 + number),
                null,
                publisher.equals("北境观察") ? "zh-Hans" : "en",
                "CC0-1.0");
        Document document =
                new Document(sha, Document.workId(name, metadata), name, "text/plain", text.length(), metadata);
        Rendition rendition = new Rendition(sha, "txt/1", text.toString(), List.of(), List.of());
        renditions.put(rendition.id(), rendition);
        for (int i = 0; i < count; i++) {
            Segment segment = rendition.segment(places.get(i)[0], places.get(i)[1], Segment.Use.QUOTE);
            claims.add(reviewed(document, subjects.get(i), sayings.get(i), segment));
        }
    }

    private ReviewedClaim reviewed(Document document, String subject, Saying saying, Segment segment) {
        boolean negative = saying.text().contains("never");
        boolean alleged = saying.text().contains("reportedly") || saying.text().contains("据称");
        boolean planned = saying.text().contains("plans to");
        List<Role> roles = new ArrayList<>(saying.more());
        String entity = OTHERS.contains(subject) ? null : "inv:" + Integer.toHexString(COMPANIES.indexOf(subject));
        roles.add(new Role(Role.SUBJECT, subject, subject, entity));
        if (saying.object() != null) roles.add(saying.object());
        PartialDate date = random.nextInt(5) == 0 ? null : date();
        boolean counted = saying.value() != null;
        Claim claim = new Claim(
                document.sha256(),
                saying.type(),
                Evidence.of(segment),
                roles,
                saying.value(),
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                alleged ? Modality.ALLEGED : planned ? Modality.PLANNED : Modality.ASSERTED,
                random.nextInt(9) == 0 ? Basis.OPINION : Basis.SOURCED,
                alleged ? List.of("an agency's report", "two former employees") : List.of(),
                new Times(
                        counted ? null : date,
                        null,
                        counted ? date : null,
                        document.metadata().date()),
                random.nextInt(30) == 0 ? List.of("implausible-value") : List.of(),
                new Claim.Origin("builtin", saying.type() + ".invented", "invented@1", 0.8));
        return new ReviewedClaim(claim, claim.id(), document, decision(claim.id()), List.of());
    }

    private Decision decision(String claim) {
        int draw = random.nextInt(10);
        Verdict verdict = switch (draw) {
            case 0, 1 -> Verdict.ACCEPTED;
            case 2 -> Verdict.AMENDED;
            case 3 -> draw == 3 && random.nextInt(3) == 0 ? Verdict.REJECTED : Verdict.UNSURE;
            default -> null;
        };
        return verdict == null ? null : new Decision("d-" + claim, claim, verdict, "mq", DECIDED, "", Map.of());
    }

    private Saying saying(String subject) {
        int figure = 20 + random.nextInt(9000);
        String city = pick(CITIES);
        String person = pick(PEOPLE);
        return switch (random.nextInt(22)) {
            case 0 ->
                saying(
                        "party_org",
                        subject + " set up a committee of the Norland Unity Party in " + city + ".",
                        "Norland Unity Party committee");
            case 1 ->
                figure(
                        "party_member_count",
                        subject + " counted " + figure + " members of the Norland Unity Party.",
                        figure,
                        "Norland Unity Party",
                        "members");
            case 2 ->
                new Saying(
                        "party_role",
                        person + " is party secretary of " + subject + ".",
                        role("object", person),
                        null,
                        List.of(role("post", "party secretary")));
            case 3 ->
                saying(
                        "political_office",
                        person + ", founder of " + subject + ", has never held a seat in the National Assembly.",
                        person);
            case 4 ->
                figure(
                        "ownership",
                        "The Norland Sovereign Fund holds " + figure % 90 + "% of " + subject + ".",
                        figure % 90,
                        "Norland Sovereign Fund",
                        "%");
            case 5 ->
                figure(
                        "state_finance",
                        subject + " received a loan of NLC " + figure + " million (US$" + figure / 7 + " million).",
                        figure,
                        "Norland Development Bank",
                        "NLC");
            case 6 ->
                saying(
                        "law_enforcement",
                        subject + " reportedly delivered cameras to the police of " + city
                                + ", two former employees said.",
                        city + " police");
            case 7 ->
                saying("military", subject + " plans to open a joint workshop with the Norland Army.", "Norland Army");
            case 8 ->
                saying(
                        "listing_sanction",
                        "The neighbouring state of Sudmark put " + subject + " on its trade list.",
                        "Sudmark trade list");
            case 9 -> saying("response", subject + " did not answer questions sent twice.", null);
            case 10 ->
                saying(
                        "project",
                        subject + " won the contract to equip the harbour of " + city + ".",
                        "harbour of " + city);
            case 11 -> saying("programme", subject + " takes part in the Clear Horizon programme.", "Clear Horizon");
            case 12 ->
                saying(
                        "research",
                        subject + " runs a laboratory with the Norland Institute of Light.",
                        "Norland Institute of Light");
            case 13 ->
                saying(
                        "leader_visit",
                        "President Sela Brandt toured the works of " + subject + " in " + city + ".",
                        "Sela Brandt");
            case 14 ->
                saying(
                        "propaganda",
                        subject + " reportedly removes what the Unity Party dislikes, two former employees said.",
                        "Norland Unity Party");
            case 15 ->
                saying(
                        "policy",
                        "The Norland Data Act binds " + subject + " to help the services.",
                        "Norland Data Act");
            case 16 ->
                figure("presence", subject + " keeps " + figure + " cameras in " + city + ".", figure, city, "cameras");
            case 17 ->
                figure(
                        "workforce",
                        subject + " employs " + figure + " people in " + city + ".",
                        figure,
                        city,
                        "people");
            case 18 ->
                saying(
                        "career",
                        person + " served in the Norland Army before joining " + subject + ".",
                        "Norland Army");
            case 19 -> saying("statement_quote", person + " of " + subject + " said: ‘The party comes first.’", person);
            default ->
                new Saying(
                        "party_org",
                        subject + "成立党委，书记为" + person + "，据称有党员" + figure + "人。",
                        role("object", "党委"),
                        new Quantity(figure + "人", BigDecimal.valueOf(figure), "人"),
                        List.of(role("person", person)));
        };
    }

    private static Saying saying(String type, String text, String object) {
        return new Saying(type, text, object == null ? null : role("object", object), null, List.of());
    }

    private static Saying figure(String type, String text, int figure, String object, String unit) {
        return new Saying(
                type,
                text,
                role("object", object),
                new Quantity(unit.equals("%") ? figure + "%" : figure + " " + unit, BigDecimal.valueOf(figure), unit),
                List.of());
    }

    private static Role role(String name, String caption) {
        return new Role(name, caption, caption, null);
    }

    private PartialDate date() {
        int year = 2010 + random.nextInt(14);
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** In an order of their own, to show that views don't depend on the order of their input. */
    public List<ReviewedClaim> shuffled() {
        return claims.stream().sorted(Comparator.comparing(ReviewedClaim::id)).toList();
    }
}
