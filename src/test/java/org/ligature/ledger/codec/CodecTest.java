package org.ligature.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Evidence;
import org.ligature.model.Modality;
import org.ligature.model.PartialDate;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Rendition;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;

/** What is stored is read back unchanged, whatever characters and figures it has. */
class CodecTest {
    private static final String LETTERS = "aB \n\t\"\\{}é…灯𠀀\u00a0\u202e\u0000<>&'%_";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void claimsComeBackAsTheyWere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Claim claim = claim(random);
            String json = ClaimJson.write(claim);
            Claim back = ClaimJson.read(json);
            assertThat(back).isEqualTo(claim);
            assertThat(back.id()).isEqualTo(claim.id());
            assertThat(ClaimJson.write(back)).isEqualTo(json);
            assertThat(ClaimJson.attributes(back)).isEqualTo(ClaimJson.attributes(claim));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void renditionsComeBackAsTheyWere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Rendition rendition = rendition(random);
            byte[] plain = RenditionBytes.plain(rendition);
            Rendition back =
                    RenditionBytes.read(rendition.document(), rendition.converter(), RenditionBytes.deflate(plain));
            assertThat(back.text()).isEqualTo(rendition.text());
            assertThat(back.anchors()).isEqualTo(rendition.anchors());
            assertThat(back.links()).isEqualTo(rendition.links());
            assertThat(RenditionBytes.plain(back)).isEqualTo(plain);
        }
    }

    private static Rendition rendition(Random random) {
        List<Rendition.Anchor> anchors = new ArrayList<>();
        List<Rendition.Link> links = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) anchors.add(new Rendition.Anchor(i, i + 2, words(random)));
        for (int i = random.nextInt(5); i > 0; i--) links.add(new Rendition.Link(i, i + 1, words(random)));
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) text.append(words(random));
        return new Rendition("d", "plain/1", text.toString(), anchors, links);
    }

    private static Claim claim(Random random) {
        List<Segment> segments = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Segment.Use use = i == 0 ? Segment.Use.QUOTE : Segment.Use.CONTEXT;
            String exact = words(random) + "x";
            int start = random.nextInt(1000);
            int end = start + exact.codePointCount(0, exact.length());
            segments.add(new Segment("r", start, end, exact, words(random), words(random), use));
        }
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(Role.SUBJECT, words(random), maybe(random), maybe(random)));
        if (random.nextBoolean()) roles.add(new Role(Role.OBJECT, words(random), maybe(random), null));
        return new Claim(
                words(random),
                words(random),
                new Evidence(segments),
                roles,
                random.nextBoolean() ? null : new Quantity(words(random), number(random), maybe(random)),
                any(random, Polarity.values()),
                any(random, Modality.values()),
                any(random, Basis.values()),
                random.nextBoolean() ? List.of() : List.of(words(random), words(random)),
                new Times(date(random), date(random), date(random), date(random)),
                List.of(words(random)),
                new Claim.Origin("rules", words(random), words(random), random.nextDouble()));
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static BigDecimal number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new BigDecimal("1.36E+9");
            case 2 -> new BigDecimal("7000.00");
            default -> BigDecimal.valueOf(random.nextLong(), random.nextInt(12) - 4);
        };
    }

    private static PartialDate date(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> PartialDate.of(1 + random.nextInt(9999));
            case 2 -> PartialDate.of(2015, 1 + random.nextInt(12));
            default -> new PartialDate(1999, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static String maybe(Random random) {
        return random.nextBoolean() ? null : words(random);
    }

    private static String words(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) words.appendCodePoint(letters[random.nextInt(letters.length)]);
        return words.toString();
    }
}
