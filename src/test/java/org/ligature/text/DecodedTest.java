package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.Document.Metadata;

/** Every company in here is invented. */
class DecodedTest {
    private static final String CHINESE = "奥瓦内光学是一家虚构的公司，总部设在凯斯特林市。二〇一五年，公司成立了党委，董事长兼任党委书记，下设九个党支部。\n".repeat(6);
    private static final String TAIWANESE =
            "奧瓦內光學是一家虛構的公司，總部設在凱斯特林市。二〇一五年，公司成立了黨委，董事長兼任黨委書記。\n".repeat(6).replace("〇", "零");
    private static final String FRENCH =
            "L'entreprise imaginaire Orvane a été fondée près de la forêt; son siège est à Kestrin, où elle emploie déjà neuf cents personnes.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void chinese(String charset) {
        Decoded decoded = decode(CHINESE.getBytes(Charset.forName(charset)), null);
        assertThat(decoded.text()).isEqualTo(CHINESE);
        assertThat(decoded.charset()).isEqualTo(charset);
    }

    @Test
    void big5() {
        assertThat(decode(TAIWANESE.getBytes(Charset.forName("Big5")), null))
                .isEqualTo(new Decoded(TAIWANESE, "Big5", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void french(String charset) {
        assertThat(decode(FRENCH.getBytes(Charset.forName(charset)), null).text())
                .isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsDropped(String charset) {
        assertThat(decode(("\ufeff" + FRENCH).getBytes(Charset.forName(charset)), null)
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void aRightLabelIsTrusted() {
        assertThat(decode(CHINESE.getBytes(Charset.forName("GBK")), "gb2312").remark())
                .isNull();
        assertThat(decode(FRENCH.getBytes(Charset.forName("windows-1252")), "iso-8859-1")
                        .text())
                .isEqualTo(FRENCH);
        String russian = "Выдуманная компания Орване основана в Кестрине.";
        assertThat(decode(russian.getBytes(Charset.forName("KOI8-R")), "koi8-r").text())
                .isEqualTo(russian);
    }

    @Test
    void aWrongLabelIsOverriddenAndSaid() {
        Decoded utf8 = decode(CHINESE.getBytes(StandardCharsets.UTF_8), "gb2312");
        assertThat(utf8.text()).isEqualTo(CHINESE);
        assertThat(utf8.remark()).isEqualTo("labelled gb2312, but is UTF-8");
        Decoded gb = decode(CHINESE.getBytes(Charset.forName("GB18030")), "iso-8859-1");
        assertThat(gb.text()).isEqualTo(CHINESE);
        assertThat(gb.remark()).contains("GB18030");
        assertThat(decode(CHINESE.getBytes(Charset.forName("GB18030")), "utf-8").text())
                .isEqualTo(CHINESE);
        assertThat(decode(FRENCH.getBytes(StandardCharsets.UTF_8), "no-such-charset")
                        .remark())
                .contains("no-such-charset");
    }

    @Test
    void aPageWithAWrongLabelIsRead() {
        String page = "<html><head><meta charset=\"iso-8859-1\"><title>x</title></head><body><p>" + CHINESE
                + "</p></body></html>";
        Reading reading = new TextReader().read("page.html", page.getBytes(Charset.forName("GB18030")), Metadata.NONE);
        assertThat(reading.passages().get(0).text()).startsWith("奥瓦内光学");
        assertThat(reading.remarks()).singleElement().asString().contains("iso-8859-1", "GB18030");
        assertThat(reading.document().metadata().lang()).isEqualTo("zh-Hans");
    }

    @Test
    void aStrayByteDoesNotTurnUtf8IntoSomethingElse() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(CHINESE.getBytes(StandardCharsets.UTF_8));
        out.write(0xE4);
        out.write(CHINESE.getBytes(StandardCharsets.UTF_8));
        assertThat(decode(out.toByteArray(), null).text()).startsWith(CHINESE).endsWith(CHINESE);
    }

    private static Decoded decode(byte[] bytes, String declared) {
        return Decoded.of("a.txt", bytes, declared);
    }
}
