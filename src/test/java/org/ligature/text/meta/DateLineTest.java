package org.ligature.text.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.PartialDate;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-12 | 2019-03-12",
                "2019/3/12 | 2019-03-12",
                "2019-03-12T08:00:00Z | 2019-03-12",
                "2019-03 | 2019-03",
                "2019 | 2019",
                "March 12, 2019 | 2019-03-12",
                "Feb 3, 2017, 9:30pm CET | 2017-02-03",
                "Sept. 3, 2020 | 2020-09-03",
                "12 March 2019 | 2019-03-12",
                "12th March 2019 | 2019-03-12",
                "Tuesday, March 12, 2019 | 2019-03-12",
                "March 2019 | 2019-03",
                "Published: 12 March 2019 | 2019-03-12",
                "Published on March 12, 2019 | 2019-03-12",
                "12 janvier 2016 | 2016-01-12",
                "Publié le 1er août 2020 | 2020-08-01",
                "mardi 12 janvier 2016 | ''",
                "12. Januar 2016 | 2016-01-12",
                "12 de enero de 2016 | 2016-01-12",
                "2016年1月12日 | 2016-01-12",
                "2016年1月 | 2016-01",
                "发布时间：2016-01-12 10:30 | 2016-01-12"
            })
    void datesOnALineOfTheirOwn(String line, String date) {
        assertThat(DateLine.parse(line).map(PartialDate::toString).orElse("")).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 12, 2019, Orvane was founded.",
                "Orvane 2019",
                "2019-13-40",
                "Room 12, 2019",
                "",
                "5 vues 2019",
                "Maybe 2019",
                "12 März"
            })
    void whatIsNoDateLine(String line) {
        assertThat(DateLine.parse(line)).isEmpty();
    }

    @Test
    void bylines() {
        assertThat(Byline.parse("By Ilan Torvey, Published Feb 3, 2017, 9:30pm CET"))
                .contains(new Byline("Ilan Torvey", new PartialDate(2017, 2, 3)));
        assertThat(Byline.parse("By Ilan Torvey and Mara Quist"))
                .contains(new Byline("Ilan Torvey and Mara Quist", null));
        assertThat(Byline.parse("作者：王小明")).contains(new Byline("王小明", null));
        assertThat(Byline.parse("By the end of 2016, Orvane had nine branches")).isEmpty();
        assertThat(Byline.parse("By 2016")).isEmpty();
        assertThat(Byline.parse("Orvane and the state")).isEmpty();
    }
}
