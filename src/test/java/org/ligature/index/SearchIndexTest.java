package org.ligature.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.index.Entry.Kind;

/** What is found for which words; the companies are invented. */
class SearchIndexTest {
    private final SearchIndex index = new SearchIndex();

    @BeforeEach
    void fill() {
        index.update(
                List.of(
                        new Entry("e:1", Kind.ENTITY, "Halcor Optics", List.of("哈尔科光电", "Halcor Öptics AG"), "", 40),
                        new Entry("e:2", Kind.ENTITY, "Halcyon Foods", List.of(), "", 1),
                        new Entry("d:1", Kind.DOCUMENT, "Lens makers and the state", List.of("lenses.pdf"), ""),
                        new Entry(
                                "c:1",
                                Kind.CLAIM,
                                "Halcor Optics",
                                List.of("Party organisation 党组织"),
                                "Halcor Optics established two party committees in 2015."),
                        new Entry("c:2", Kind.CLAIM, "哈尔科光电", List.of(), "2016年，哈尔科光电成立了中共党委。")),
                List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "halc, e:1 e:2",
        "HALCOR, e:1",
        "öptics, e:1",
        "optics halcor, e:1",
        "哈尔科, e:1",
        "光, e:1",
        "halcor foods, ''",
    })
    void namesAreFoundBegunAndInBothScripts(String typed, String found) {
        assertThat(ids(typed, Kind.ENTITY)).isEqualTo(found);
    }

    @Test
    void wordsOfQuotesAreFoundInOtherForms() {
        assertThat(ids("committee establishing", Kind.CLAIM)).isEqualTo("c:1");
        assertThat(ids("党委", Kind.CLAIM)).isEqualTo("c:2");
        assertThat(ids("lens maker", Kind.DOCUMENT)).isEqualTo("d:1");
    }

    @Test
    void whatWasLookedForIsMarkedAndNothingIsLost() {
        Hit hit = index.search("committee", 5).get(Kind.CLAIM).hits().getFirst();
        assertThat(hit.excerpt().stream().map(Hit.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Halcor Optics established two party committees in 2015.");
        assertThat(hit.excerpt().stream().filter(Hit.Piece::marked).map(Hit.Piece::text))
                .containsExactly("committees");
    }

    @Test
    void whatIsGoneIsNotFound() {
        index.update(List.of(), List.of("e:1"));
        assertThat(ids("halcor", Kind.ENTITY)).isEmpty();
    }

    @Test
    void noQueryIsAnError() {
        Random random = new Random(7);
        String signs = "ab *?()[]{}~^\\\"'/:+-!&|党\uE000\uE001\u0000\ud83d\udc00 ";
        for (int i = 0; i < 300; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) typed.append(signs.charAt(random.nextInt(signs.length())));
            assertThat(index.search(typed.toString(), 5)).hasSize(Kind.values().length);
        }
    }

    private String ids(String typed, Kind kind) {
        return index.search(typed, 10).get(kind).hits().stream().map(Hit::id).collect(Collectors.joining(" "));
    }
}
