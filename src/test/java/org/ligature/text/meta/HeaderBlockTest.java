package org.ligature.text.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.text.TextReader;

/** Every company and person in here is invented. */
class HeaderBlockTest {

    @Test
    void keysInAnyOrder() {
        String text =
                "DATE: 12 March 2019\nTitle: Orvane: and the state\nURL: https://example.org/a\nRIGHTS:\n\nOrvane is invented.";
        HeaderBlock block = HeaderBlock.of(text);
        assertThat(block.metadata())
                .isEqualTo(new Metadata(
                        "https://example.org/a",
                        "Orvane: and the state",
                        null,
                        new PartialDate(2019, 3, 12),
                        null,
                        null,
                        null));
        assertThat(text.substring(block.end())).isEqualTo("\nOrvane is invented.");
    }

    @Test
    void frontMatter() {
        HeaderBlock block = HeaderBlock.of("---\ntitle: \"Orvane\"\ntags:\n  - lenses\nlang: en\n---\n# Orvane\n");
        assertThat(block.metadata().title()).isEqualTo("Orvane");
        assertThat(block.metadata().lang()).isEqualTo("en");
    }

    @Test
    void proseIsNoHeader() {
        assertThat(HeaderBlock.of("Orvane: an invented company.\nDATE: 2019\n").end())
                .isZero();
        assertThat(HeaderBlock.of("---\nOrvane is invented.\n---\nMore.\n").end())
                .isZero();
        assertThat(HeaderBlock.of("").end()).isZero();
    }

    @Test
    void theHeaderIsNoPassageAndOutweighsTheText() {
        String text =
                "TITLE: Given\n\nOrvane and the state\n\nBy Ilan Torvey\n\nMarch 12, 2019\n\nOn 5 May 2001, the company was founded in the city.\n";
        var reading = new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        assertThat(reading.passages().get(0).text()).isEqualTo("Orvane and the state");
        Metadata metadata = reading.document().metadata();
        assertThat(metadata.title()).isEqualTo("Given");
        assertThat(metadata.author()).isEqualTo("Ilan Torvey");
        assertThat(metadata.date()).isEqualTo(new PartialDate(2019, 3, 12));
        assertThat(metadata.lang()).isEqualTo("en");
    }

    @Test
    void aDateInTheProseIsNotTheTextsOwn() {
        String text = "Orvane and the state\n\nOn 5 May 2001, the company was founded.\n\nIt grew.\n";
        var reading = new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        assertThat(reading.document().metadata().date()).isNull();
        assertThat(reading.document().metadata().title()).isEqualTo("Orvane and the state");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The company was founded in the city and has a committee that is led by the chairman of the board.",
                "fr | La société a été fondée dans la ville et elle est dirigée par le président du conseil des lunettes.",
                "de | Die Firma wurde in der Stadt gegründet und ist mit dem Ministerium verbunden, das sie auch besitzt.",
                "es | La empresa fue fundada en la ciudad y es dirigida por el presidente de la junta que la compró.",
                "zh-Hans | 公司成立了党委，董事长兼任书记，这个国家对产业发展实现了规划。",
                "zh-Hant | 公司成立了黨委，董事長兼任書記，這個國家對產業發展實現了規劃。",
                "ru | Компания была основана в городе и принадлежит министерству.",
                "uk | Компанія була заснована в місті й належить міністерству.",
                "ja | 会社は市に設立され、委員会があります。",
                "ko | 회사는 도시에 설립되었으며 위원회가 있습니다. 그것은 큰 회사입니다."
            })
    void languages(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void anUnknownLanguageStaysUnknown() {
        assertThat(Language.of("Qwxz plomf grundl zibbet.")).isNull();
        assertThat(Language.of("123")).isNull();
    }
}
