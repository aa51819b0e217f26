package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Passage;

/** Every company and person in here is invented. */
class DocxTextTest {

    @Test
    void readsParagraphsHeadingsListsTablesAndNotes() {
        byte[] bytes = Samples.docx(word -> {
            var title = word.createParagraph();
            title.setStyle("Heading1");
            title.createRun().setText("Orvane and the state");
            var p = word.createParagraph();
            p.createRun().setText("Orvane Optics is an ");
            p.createHyperlinkRun("https://example.org/invented").setText("invented company");
            p.createRun().setText(".\u00a0It has");
            p.createRun().addBreak();
            p.createRun().setText("a committee.");
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("Invented Monitor, 2016");
            p.addFootnoteReference(note);
            var item = word.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("Nine branches.");
            XWPFTable table = word.createTable(3, 2);
            table.getRow(0).setRepeatHeader(true);
            String[][] cells = {{"Company", "Owner"}, {"Orvane Optics", "Ministry"}, {"Calder Robotics", "Army"}};
            for (int r = 0; r < 3; r++)
                for (int c = 0; c < 2; c++) table.getRow(r).getCell(c).setText(cells[r][c]);
            word.createParagraph().createRun().setText("That is all.");
            word.getProperties().getCoreProperties().setTitle("Orvane");
            word.getProperties().getCoreProperties().setCreator("Ilan Torvey");
        });
        Reading reading = new TextReader().read("report.docx", bytes, Metadata.NONE);
        Checks.check(reading);
        assertThat(reading.passages())
                .extracting(DocxTextTest::show)
                .containsExactly(
                        "HEADING 0/0/0 Orvane and the state",
                        "PARAGRAPH 0/0/0 Orvane Optics is an invented company. It has a committee.",
                        "LIST_ITEM 0/0/0 Nine branches.",
                        "CELL 1/0/1 Company",
                        "CELL 1/0/2 Owner",
                        "CELL 1/1/1 Orvane Optics",
                        "CELL 1/1/2 Ministry",
                        "CELL 1/2/1 Calder Robotics",
                        "CELL 1/2/2 Army",
                        "PARAGRAPH 0/0/0 That is all.",
                        "NOTE 0/0/0 Invented Monitor, 2016");
        assertThat(reading.passages().get(1).place().section()).isEqualTo("Orvane and the state");
        assertThat(reading.rendition().links())
                .extracting(l -> l.href())
                .containsExactly("https://example.org/invented");
        assertThat(reading.document().metadata().title()).isEqualTo("Orvane");
        assertThat(reading.document().metadata().author()).isEqualTo("Ilan Torvey");
        var anchor = reading.rendition().anchorAt(reading.rendition().text().indexOf("Ministry"));
        assertThat(anchor).isNotNull();
        assertThat(anchor.place()).isEqualTo("body/table[1]/tr[2]/tc[2]/p[1]");
    }

    private static String show(Passage p) {
        return p.kind() + " " + p.place().table() + "/" + p.place().row() + "/"
                + p.place().column() + " " + p.text();
    }
}
