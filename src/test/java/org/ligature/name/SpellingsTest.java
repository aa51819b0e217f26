package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write one name, and names that only look alike. People and companies here are invented, or ordinary names. */
class SpellingsTest {
    private final NameComparer comparer = NameComparer.standard();

    private double score(NameKind kind, String a, String b) {
        return comparer.score(comparer.prepare(a, kind), comparer.prepare(b, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "单明, Shan Ming",
        "曾小红, Zeng Xiaohong",
        "解海龙, Xie Hailong",
        "仇英杰, Qiu Yingjie",
        "区志强, Ou Zhiqiang",
        "吕思雨, Lyu Siyu",
        "吕思雨, Lv Siyu",
        "吕思雨, Siyu Lu",
        "欧阳建国, Ouyang Jianguo",
        "張偉明, Zhang Weiming",
        "張偉明, Wei-ming Zhang",
        "張偉明, Chang Wei-ming",
        "陳志強, Chan Chi-keung",
        "黃美玲, Wong Mei Ling",
        "김민수, Kim Min-soo",
        "이정희, Lee Jung Hee",
        "Сергей Иванов, Sergei Ivanov",
        "Сергей Иванов, Sergey Ivanov",
        "محمد حسين, Mohammed Hussein",
        "عبد الرحمن, Abdul Rahman",
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos",
        "Abd al-Rahman Belov, Abdurrahman Belov",
        "'Belov, Anna', Anna Belov",
        "A. Belov, Anna Belov",
        "Anna Maria Belov, Anna Belov",
        "Müller Hans, Mueller Hans",
        "Ντάνι Μπάρτον, Danny Barton",
        "ジョン・ブラウニング, John Browning",
        "존 브라우닝, John Browning",
        "Джон Браунинг, John Browning",
        "ג'ון בראונינג, John Browning",
        "جون براونينغ, John Browning",
        "จอห์น บราวนิง, John Browning",
        "जॉन ब्राउनिंग, John Browning",
        "Ջոն Բրաունինգ, John Browning",
        "ჯონ ბრაუნინგი, John Browning",
        "约翰·布朗宁, John Browning",
        "박광수, Park Kwang Soo",
        "张滨, Zhang Bin",
        "Oleksandr Hrytsenko, Olexander Gritsenko"
    })
    void onePerson(String a, String b) {
        assertThat(score(NameKind.PERSON, a, b)).isGreaterThanOrEqualTo(comparer.threshold());
    }

    @ParameterizedTest
    @CsvSource({
        "单明, Dan Ting",
        "张偉明, Zhang Weihong",
        "陈志强, 陈志刚",
        "Anna Belov, Boris Belov",
        "Anna Belov, Anna Castellan",
        "김민수, Kim Young-ho",
        "محمد حسين, Mohammed Saleh",
        "张滨, Zhang Ming",
        "陈露, Chen An",
        "Джон Браунинг, John Harding",
        "ジョン・ブラウニング, John Harding",
        "존 브라우닝, John Harding",
        "جون براونينغ, John Harding"
    })
    void twoPeople(String a, String b) {
        assertThat(score(NameKind.PERSON, a, b)).isLessThan(comparer.threshold());
    }

    @ParameterizedTest
    @CsvSource({
        "Dumar Trading Ltd, Dumar Trading Limited",
        "'Dumar Trading Co., Ltd.', DUMAR TRADING",
        "ООО Думар, Dumar LLC",
        "Dumar Technologies Inc., Dumar Technology",
        "Belovneft, Belov Neft",
        "青木威视, 杭州青木威视数字技术股份有限公司",
        "青木股份, 浙江青木技术股份有限公司",
        "青木科技, 北京市青木科技有限公司",
        "北京青木科技有限公司, 'Beijing Qingmu Technology Co., Ltd.'",
        "中国青木电力集团, China Qingmu Electric Power Group",
        "㈱青木, 青木株式会社",
        "*ST青木, 青木实业股份有限公司",
        "青木A, 青木实业股份有限公司",
        "青木文旅, 杭州青木文化旅游股份有限公司",
        "青木科技, 杭州青木传动科技股份有限公司",
        "青木集团, 北京青木集团股份有限公司",
        "DTC, Dumar Trade Center GmbH",
        "Coldumar, Colombiana de Dumar Ltda"
    })
    void oneCompany(String a, String b) {
        assertThat(score(NameKind.ORGANIZATION, a, b)).isGreaterThanOrEqualTo(comparer.threshold());
    }

    @ParameterizedTest
    @CsvSource({
        "Dumar Shipping 1 Ltd, Dumar Shipping 2 Ltd",
        "Dumar Shipping Ltd, Castellan Shipping Ltd",
        "North Dumar Bank, South Dumar Bank",
        "中国银行, 中国农业银行",
        "上海电气, 上海电力",
        "青木银行, 青木证券",
        "北京大学, 北京科技大学",
        "东青股份, 广东青木传媒",
        "DTC, Dumar Shipping Center GmbH",
        "北京青木科技有限公司, Beijing Hongyun Technology"
    })
    void twoCompanies(String a, String b) {
        assertThat(score(NameKind.ORGANIZATION, a, b)).isLessThan(comparer.threshold());
    }

    @ParameterizedTest
    @CsvSource({"任正明, Ren Zhengming, same: ren", "Anna Belov, Ana Belov, sounds alike: anna ~ ana"})
    void reasonsSayWhatMatched(String a, String b, String reason) {
        Comparison comparison =
                comparer.compare(comparer.prepare(a, NameKind.PERSON), comparer.prepare(b, NameKind.PERSON));
        assertThat(comparison.parts()).extracting(Part::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"Dumar Trading, Castellan Dumar"})
    void reasonsSayWhatIsLeftOver(String a, String b) {
        Comparison comparison = comparer.compare(
                comparer.prepare(a, NameKind.ORGANIZATION), comparer.prepare(b, NameKind.ORGANIZATION));
        assertThat(comparison.parts())
                .extracting(Part::reason)
                .containsExactlyInAnyOrder(
                        "same: dumar", "only in the first: trading", "only in the second: castellan");
    }
}
