package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.ligature.model.Passage;
import org.ligature.model.Passage.Kind;

/** Every company and person in here is invented. */
class PdfTextTest {

    @Test
    void pagesAreJoinedAndTheirFurnitureLeftOut() {
        byte[] bytes = Samples.pdf(pdf -> {
            for (int page = 1; page <= 3; page++) {
                int number = page;
                Samples.page(pdf, pen -> {
                    pen.write(72, 40, 9, "Invented Monitor, special report");
                    pen.write(300, 760, 9, "" + number);
                    pen.lines(72, 100, number == 1 ? FIRST : number == 2 ? SECOND : THIRD);
                });
            }
        });
        Reading reading = read(bytes);
        Checks.check(reading);
        assertThat(reading.document().mediaType()).isEqualTo("application/pdf");
        assertThat(reading.passages())
                .singleElement()
                .extracting(Passage::text)
                .asString()
                .isEqualTo(
                        "Orvane Optics is an invented company that makes lenses for telescopes, and it has its seat in Kestrin. In 2015 it"
                                + " founded a party committee whose secretary is Mara Quist, and which has nine branches in all. The ministry owns a"
                                + " third of it.");
        assertThat(reading.rendition().anchors())
                .extracting(a -> a.place())
                .containsExactly("page 1", "page 2", "page 3");
        int quist = reading.rendition().text().indexOf("Quist");
        var anchor = reading.rendition().anchorAt(reading.rendition().codePoint(quist));
        assertThat(anchor).isNotNull();
        assertThat(anchor.place()).isEqualTo("page 2");
    }

    private static final List<String> FIRST = List.of(
            "Orvane Optics is an invented company that makes lenses for telescopes, and it has its",
            "seat in Kestrin. In 2015 it founded a party");
    private static final List<String> SECOND =
            List.of("committee whose secretary is Mara Quist, and which has nine branches in all. The ministry");
    private static final List<String> THIRD = List.of("owns a third of it.");

    @Test
    void columnsAreReadOneAfterTheOther() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            left.add("left column line number " + i + " and so");
            right.add("right column line number " + i + " and so");
        }
        byte[] bytes = Samples.pdf(pdf -> Samples.page(pdf, pen -> {
            pen.write(150, 60, 20, "A heading across both of the columns");
            for (int i = 0; i < 20; i++) {
                pen.write(60, 120 + 14 * i, 11, left.get(i));
                pen.write(320, 120 + 14 * i, 11, right.get(i));
            }
        }));
        String text = read(bytes).rendition().text();
        assertThat(text.indexOf("A heading")).isZero();
        assertThat(text.indexOf("left column line number 19")).isLessThan(text.indexOf("right column line number 0"));
    }

    @Test
    void rowsOfATableStayTogether() {
        byte[] bytes = Samples.pdf(pdf -> Samples.page(pdf, pen -> {
            List<String> names = List.of(
                    "Company", "Orvane Optics", "Calder Robotics", "Tarvek Telecom", "Venn Energy", "Halcor Logistics");
            List<String> owners = List.of("Owner", "Ministry of Lenses", "Army", "Nobody", "Province", "City");
            for (int i = 0; i < names.size(); i++) {
                pen.write(72, 100 + 16 * i, 11, names.get(i));
                pen.write(320, 100 + 16 * i, 11, owners.get(i));
            }
        }));
        assertThat(read(bytes).passages())
                .filteredOn(p -> p.place().row() == 1)
                .extracting(Passage::text)
                .containsExactly("Orvane Optics", "Ministry of Lenses");
    }

    @Test
    void largerTypeIsAHeadingAndFootnotesAreNotes() {
        byte[] bytes = Samples.pdf(pdf -> Samples.page(pdf, pen -> {
            pen.write(72, 80, 18, "Orvane and the state");
            pen.lines(
                    72,
                    110,
                    List.of(
                            "Orvane Optics has a committee.1 It is an invented company in Kestrin, a city that",
                            "was invented as well."));
            pen.write(72, 700, 8, "1 https://example.org/orvane");
        }));
        List<Passage> passages = read(bytes).passages();
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.NOTE);
        assertThat(passages.get(1).text())
                .isEqualTo(
                        "Orvane Optics has a committee. It is an invented company in Kestrin, a city that was invented as well.");
    }

    @Test
    void metadataComesFromTheInformation() {
        byte[] bytes = Samples.pdf(pdf -> {
            Samples.page(pdf, pen -> pen.write(72, 72, 11, "Orvane Optics is an invented company."));
            pdf.getDocumentInformation().setTitle("Orvane and the state");
            pdf.getDocumentInformation().setAuthor("Ilan Torvey");
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            calendar.clear();
            calendar.set(2019, 2, 12);
            pdf.getDocumentInformation().setCreationDate(calendar);
        });
        Metadata metadata = read(bytes).document().metadata();
        assertThat(metadata.title()).isEqualTo("Orvane and the state");
        assertThat(metadata.author()).isEqualTo("Ilan Torvey");
        assertThat(metadata.date()).isEqualTo(new PartialDate(2019, 3, 12));
    }

    private static Reading read(byte[] bytes) {
        return new TextReader().read("report.pdf", bytes, Metadata.NONE);
    }
}
