package org.ligature.text.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;

/** Every company and person in here is invented. */
class PlainPassagesTest {

    @Test
    void wrappedLinesAreJoined() {
        assertThat(texts("""
                Orvane Optics is an invented company that makes lenses for telescopes, and
                it has its seat in Kestrin. In 2015 the company founded a party committee,
                and its chairman became the secretary.

                The committee has nine branches, most of them in the works at Port Arle on
                the coast.
                """))
                .containsExactly(
                        "Orvane Optics is an invented company that makes lenses for telescopes, and it has its seat in Kestrin. In 2015 the"
                                + " company founded a party committee, and its chairman became the secretary.",
                        "The committee has nine branches, most of them in the works at Port Arle on the coast.");
    }

    @Test
    void linesThatAreParagraphsStayApart() {
        assertThat(texts("""
                Orvane Optics has founded a committee.
                Calder Robotics has not.
                Tarvek Telecom refused to say.
                """)).hasSize(3);
    }

    @Test
    void chineseLinesAreJoinedWithoutABlank() {
        assertThat(texts("""
                奥瓦内光学是一家虚构的公司，总部设在凯斯特林市，主要生产天文望远镜镜头和工业相机
                等产品。二〇一五年，公司成立了党委，董事长兼任党委书记，下设九个党支部，共有党员
                三百余名。
                """)).singleElement().asString().contains("工业相机等产品").doesNotContain(" ");
    }

    @Test
    void hyphensAtLineEndsGoOnlyWhenTheyPartAWord() {
        List<String> texts = texts("""
                The invented firm gave infor-
                mation to the ministry, and this information was later used in a high-
                level meeting. Another high official of that level spoke about the same mat-
                ter at length, and about the long-term plans of the firm and of its many long-
                term partners in the region, which nobody had seen as a term of the deal before.
                Nothing of the kind has happened since then, as far as anyone in the town knows.
                It went on for many years after that and was never made public in any newspaper.
                The firm said it had no comment to make about a matter that was so long ago now.
                """);
        assertThat(texts.get(0))
                .contains("gave information to", "high-level meeting", "same matter at", "many long-term partners");
    }

    @Test
    void aSoftHyphenAtALineEndGoes() {
        assertThat(texts("""
                The invented company Quillon Systems has told the regulator about its govern\u00ad
                ment contracts, and it has listed all of them in its yearly report to the public.
                """))
                .containsExactly(
                        "The invented company Quillon Systems has told the regulator about its government contracts, and it has"
                                + " listed all of them in its yearly report to the public.");
    }

    @Test
    void markupIsTakenOut() {
        assertThat(texts(
                        "<p>Orvane paid US\\$19.9 million&nbsp;to *The Paper* and [its <i>owner</i>](https://example.org/a_(b)?x=1 \"t\").</p>"
                                + " <p>R&amp;D fell by 5 * 3 in snake_case &lt;here&gt;.</p>"))
                .containsExactly(
                        "Orvane paid US$19.9 million to The Paper and its owner.",
                        "R&D fell by 5 * 3 in snake_case <here>.");
    }

    @Test
    void quotationMarksOfMailAndMarkdownGo() {
        assertThat(texts("He wrote:\n\n> Orvane is invented.\n>\n> > It is\n> > large.\n\n[...]\n\n>5 of them stay.\n"))
                .containsExactly("He wrote:", "Orvane is invented.", "It is large.", ">5 of them stay.");
    }

    @Test
    void whatOnlyLooksLikeATagStays() {
        assertThat(texts("The <Opinions on Lenses> say that a < b and b > c."))
                .containsExactly("The <Opinions on Lenses> say that a < b and b > c.");
    }

    @Test
    void picturesGoAndScriptsAreNotRead() {
        assertThat(
                        texts(
                                "![Orvane's seat](https://example.org/seat.jpg)\n\nOrvane grew.<script>var x = 'no <p>';</script> It grew fast."))
                .containsExactly("Orvane grew. It grew fast.");
    }

    @Test
    void theKindsOfPassages() {
        List<Passage> passages = PlainPassages.of("""
                # Orvane Optics ##

                By Ilan Torvey

                12 March 2019

                Orvane Optics is an invented company.

                - It has a committee.
                - It has nine branches.

                Figure 1: The seat of Orvane

                Ties to the state
                -----------------

                > It is owned by the state, wrote the paper.

                OWNERS

                The ministry owns it.
                """);
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.CAPTION,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.PARAGRAPH);
        assertThat(passages.get(0).text()).isEqualTo("Orvane Optics");
        assertThat(passages.get(4).text()).isEqualTo("It has a committee.");
        assertThat(passages.get(8).text()).isEqualTo("It is owned by the state, wrote the paper.");
        assertThat(passages)
                .extracting(p -> p.place().section())
                .containsExactly(
                        "Orvane Optics",
                        "Orvane Optics",
                        "Orvane Optics",
                        "Orvane Optics",
                        "Orvane Optics",
                        "Orvane Optics",
                        "Orvane Optics",
                        "Ties to the state",
                        "Ties to the state",
                        "OWNERS",
                        "OWNERS");
    }

    @Test
    void footersAndPageNumbersPartNoSentence() {
        List<String> texts = texts("""
                The invented company Orvane Optics has built its works in the north of the country, where

                Invented Monitor

                3

                labour is cheap. It has paid no taxes there since it came, and the province has never asked, which

                Invented Monitor

                4

                has made it popular with its owners. The works were opened by a minister in the spring of that year, and

                Invented Monitor

                5

                they are still growing.
                """);
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0)).doesNotContain("Monitor").contains("where labour", "which has made", "and they are");
    }

    @Test
    void runningHeadsThatCountPagesGo() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            text.append("Invented Monitor - Register of lenses                    ")
                    .append(i);
            text.append("\n\nOrvane report number ").append(i * i).append(" is here.\n\n");
        }
        assertThat(texts(text.toString())).hasSize(4).noneMatch(t -> t.contains("Register"));
        assertThat(texts("Chapter 1\n\nOrvane grew.\n\nChapter 2\n\nIt shrank.\n\nChapter 3\n\nIt ended.\n"))
                .hasSize(6);
    }

    @Test
    void aNameThatBeginsWithASmallLetterBeginsASentence() {
        List<Passage> passages = PlainPassages.of(
                "iLens\n\niLens is invented\n\niLens has a committee.\n\nOwners\n\niLens owns itself.\n");
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void chineseLinesOfUnevenWidthAreJoined() {
        assertThat(texts("""
                奥瓦内光学公司简介

                Orvane 是天文镜头的主要供应商之一，Calder 和 Tarvek 为它提供零件和软件服务。Kestrin
                市共有二十六家工厂，平均每家工厂有员工一百六十八人；另一座城市有工厂十九家，平均每家
                一百五十九人。

                公司没有答复。
                """)).hasSize(3);
    }

    @Test
    void headingsThatComeAgainAreNoFurniture() {
        List<Passage> passages = PlainPassages.of("""
                Orvane Optics

                Response

                Orvane did not respond.

                Calder Robotics

                Response

                Calder denied it.

                Tarvek Telecom

                Response

                Tarvek said nothing.
                """);
        assertThat(passages.stream().filter(p -> p.text().equals("Response"))).hasSize(3);
    }

    @Test
    void aFooterThatComesOnceBetweenTwoHalvesOfASentenceGoes() {
        List<String> texts = texts("""
                The invented company Orvane Optics was founded in 1999 by two brothers who had
                served in the army, and who later sold it to the ministry for a price that has
                never been published. Its chairman has visited the academy in Kestrin more than
                three times, and the army has bought its lenses ever since. The brothers made a

                INVENTED MONITOR
                Institute of Made-up Affairs | P: 555.0100

                7

                fortune, which they gave to the city. Nobody knows why they did that, and those
                who were there at the time will not say a word about it to this very day at all.
                """);
        assertThat(texts)
                .singleElement()
                .asString()
                .contains("The brothers made a fortune")
                .doesNotContain("MONITOR", "555");
    }

    @Test
    void footnotesPartNoSentenceAndTheirMarksGo() {
        List<Passage> passages = PlainPassages.of("""
                Orvane Optics has a committee.1 Its secretary is Mara Quist.2 Tarvek's No.5 works is

                1 https://example.org/orvane
                2 “On Orvane,” Invented Monitor, 2016

                the largest. The works have grown by 3.5 per cent.
                """);
        assertThat(passages.stream().filter(p -> p.kind() == Kind.NOTE).map(Passage::text))
                .containsExactly("1 https://example.org/orvane", "2 “On Orvane,” Invented Monitor, 2016");
        assertThat(passages.stream().filter(p -> p.kind() != Kind.NOTE).map(Passage::text))
                .containsExactly(
                        "Orvane Optics has a committee. Its secretary is Mara Quist. Tarvek's No.5 works is the largest. The works have"
                                + " grown by 3.5 per cent.");
    }

    @Test
    void markdownFootnotesAreNotes() {
        List<Passage> passages =
                PlainPassages.of("Orvane has a committee.[^1] It grew.\n\n[^1]: Invented Monitor, 2016\n");
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.PARAGRAPH, Kind.NOTE);
        assertThat(passages.get(0).text()).isEqualTo("Orvane has a committee. It grew.");
    }

    @Test
    void aTableWhoseHeadComesAgainKeepsItsRows() {
        List<Passage> passages = PlainPassages.of("""
                Ties of invented companies

                COMPANY\tTIES
                \t<p>Orvane Optics has a committee.</p> <p>It was founded in 2015, and its</p>

                COMPANY\tTIES
                \t<p>secretary is Mara Quist.</p>
                \t<p>Calder Robotics has none.</p>

                COMPANY

                TIES

                TARVEK

                Tarvek Telecom is owned by the ministry.



                Venn Energy is not.

                COMPANY\tTIES
                \t<p>Halcor Logistics refused to say.</p>
                """);
        assertThat(passages.stream()
                        .filter(p -> p.place().table() > 0)
                        .map(p -> p.place().row() + " " + p.text()))
                .containsExactly(
                        "1 Orvane Optics has a committee.",
                        "1 It was founded in 2015, and its secretary is Mara Quist.",
                        "2 Calder Robotics has none.",
                        "3 TARVEK",
                        "3 Tarvek Telecom is owned by the ministry.",
                        "4 Venn Energy is not.",
                        "5 Halcor Logistics refused to say.");
        assertThat(passages.get(4).place().section()).isEqualTo("TARVEK");
        assertThat(passages.get(6).place().section()).isEqualTo("Ties of invented companies");
    }

    @Test
    void aRowIsAboutTheNameThatRunsThroughIt() {
        List<Passage> passages = PlainPassages.of("""
                COMPANY\tTIES
                \t<p>Orvane has a committee.</p> <p>Its works at Kestrin belong to Orvane alone.</p>

                COMPANY\tTIES
                \t<p>In 2015 Orvane was visited by a minister.</p>
                \t<p>Calder has none.</p> <p>The army buys from Calder.</p>

                COMPANY\tTIES
                \t<p>Tarvek is owned by the ministry.</p>

                Nobody but Tarvek may sell telephones.

                In the same town, Halcor was founded.

                The city owns Halcor, too.

                It has never been said what Halcor does.

                COMPANY\tTIES
                \t<p>Venn refused to say.</p>
                """);
        assertThat(passages.stream().map(p -> p.place().row() + " " + p.text()))
                .containsExactly(
                        "1 Orvane has a committee.",
                        "1 Its works at Kestrin belong to Orvane alone.",
                        "1 In 2015 Orvane was visited by a minister.",
                        "2 Calder has none.",
                        "2 The army buys from Calder.",
                        "3 Tarvek is owned by the ministry.",
                        "3 Nobody but Tarvek may sell telephones.",
                        "4 In the same town, Halcor was founded.",
                        "4 The city owns Halcor, too.",
                        "4 It has never been said what Halcor does.",
                        "5 Venn refused to say.");
    }

    @Test
    void rowsOfCells() {
        for (String table : List.of(
                "Company\tOwner\nOrvane Optics\tMinistry\nCalder Robotics\tArmy\n",
                "| Company | Owner |\n|---|:--|\n| Orvane Optics | Ministry |\n| Calder Robotics | Army |\n")) {
            List<Passage> passages = PlainPassages.of("Owners of invented companies.\n\n" + table + "\nThat is all.\n");
            assertThat(passages.stream()
                            .map(p -> p.place().table() + "/" + p.place().row() + "/"
                                    + p.place().column() + " " + p.text()))
                    .containsExactly(
                            "0/0/0 Owners of invented companies.",
                            "1/0/1 Company",
                            "1/0/2 Owner",
                            "1/1/1 Orvane Optics",
                            "1/1/2 Ministry",
                            "1/2/1 Calder Robotics",
                            "1/2/2 Army",
                            "0/0/0 That is all.");
        }
    }

    @Test
    void formFeedsEndPages() {
        List<String> texts = texts(
                "Invented Monitor\nOrvane Optics has founded a committee in its works, which\n\fInvented Monitor\nhas nine branches."
                        + " It is the largest in the\n\fInvented Monitor\nprovince of Kestrin.\n");
        assertThat(texts.stream().filter(t -> !t.equals("Invented Monitor")))
                .containsExactly(
                        "Orvane Optics has founded a committee in its works, which has nine branches. It is the largest in the province of"
                                + " Kestrin.");
    }

    @Test
    void anEndlessLineIsCutBetweenSentences() {
        String sentence = "Orvane Optics is an invented company that has a committee. ";
        List<Passage> passages = PlainPassages.of(sentence.repeat(5000));
        assertThat(passages).hasSizeGreaterThan(10);
        assertThat(passages)
                .extracting(Passage::text)
                .allMatch(t -> t.startsWith("Orvane") && t.endsWith("committee.") && t.length() < 20_000);
    }

    @Test
    void aLineWithoutABlankIsCutToo() {
        assertThat(PlainPassages.of("x".repeat(200_000)))
                .extracting(p -> p.text().length())
                .allMatch(n -> n < 60_000);
        assertThat(PlainPassages.of("光".repeat(200_000)))
                .extracting(p -> p.text().length())
                .allMatch(n -> n < 60_000);
        assertThat(PlainPassages.of("𠮷".repeat(100_000)))
                .extracting(Passage::text)
                .allMatch(t -> t.codePoints().allMatch(c -> c == 0x20BB7));
    }

    @Test
    void thereMayBeNothing() {
        assertThat(PlainPassages.of("")).isEmpty();
        assertThat(PlainPassages.of(" \n\t\n\u00a0<p></p>---\n")).isEmpty();
    }

    private static List<String> texts(String raw) {
        return PlainPassages.of(raw).stream().map(Passage::text).toList();
    }
}
