package org.ligature.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligature.model.Document.Metadata;

/** Documents that are damaged, hostile or mislabelled: each is set aside with a reason, or read as what it is. */
class BadInputTest {
    private static final String WORDS = "Orvane Optics is an invented company. ";

    @TempDir
    Path folder;

    @Test
    void nothing() {
        refused("empty.txt", new byte[0], "empty");
        refused("blank.txt", " \n\n\t\n".getBytes(StandardCharsets.UTF_8), "no-text");
    }

    @Test
    void truncatedPdf() {
        byte[] whole = Samples.pdfOf(WORDS);
        for (int left : new int[] {whole.length - 20, whole.length / 2, whole.length / 4, 20}) {
            refused("half.pdf", Arrays.copyOf(whole, left), "truncated");
        }
    }

    @Test
    void encryptedPdf() {
        refused("locked.pdf", Samples.encrypted(), "encrypted");
    }

    @Test
    void scannedPdf() {
        refused("scan.pdf", Samples.pdf(pdf -> pdf.addPage(new PDPage())), "no-text");
    }

    @Test
    void garbledPdfs() {
        byte[] whole = Samples.pdfOf(WORDS);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = whole.clone();
            for (int k = 0; k < 12; k++) bytes[20 + random.nextInt(bytes.length - 40)] = (byte) random.nextInt(256);
            readOrRefused("garbled.pdf", bytes);
        }
    }

    @Test
    void pdfWhoseStreamsUnpackWithoutEnd() {
        byte[] bytes = Samples.pdf(pdf -> {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 400; i++) out.write(blanks);
            }
            page.setContents(stream);
            pdf.addPage(page);
        });
        assertThat(bytes.length).isLessThan(1 << 20);
        refused("bomb.pdf", bytes, "no-text");
    }

    @Test
    void zipBombDocx() throws IOException {
        refused("bomb.docx", zip("word/document.xml", 300), "zip-bomb");
    }

    @Test
    void docxWithMoreTextThanTheLimit() throws IOException {
        Limits limits = Limits.ofMegabytes(10);
        assertThatThrownBy(() -> new TextReader(limits).read("big.docx", zip("word/document.xml", 15), Metadata.NONE))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo("too-large"))
                .hasMessageContaining("--max-mb");
    }

    @Test
    void damagedDocx() {
        byte[] whole = Samples.docx(word -> word.createParagraph().createRun().setText(WORDS));
        refused("half.docx", Arrays.copyOf(whole, whole.length / 2), "truncated");
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = whole.clone();
            for (int k = 0; k < 8; k++) bytes[40 + random.nextInt(bytes.length - 40)] = (byte) random.nextInt(256);
            readOrRefused("garbled.docx", bytes);
        }
    }

    @Test
    void docxThatAsksForFilesOfThisMachine() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
                + "</w:body></w:document>";
        byte[] whole = Samples.docx(word -> word.createParagraph().createRun().setText(WORDS));
        byte[] bytes = replaced(whole, "word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(read("xxe.docx", bytes).rendition().text()).doesNotContain("secret");
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isIn("damaged", "no-text");
        }
    }

    @Test
    void tooLargeNamesTheOption() throws IOException {
        byte[] bytes = new byte[(64 << 20) + 1];
        Arrays.fill(bytes, (byte) 'x');
        assertThatThrownBy(() -> read("big.txt", bytes))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo("too-large"))
                .hasMessageContaining("big.txt")
                .hasMessageContaining("--max-mb");
        Path file = folder.resolve("sparse.txt");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(200L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        assertThatThrownBy(() -> new TextReader().read("sparse.txt", file, Metadata.NONE))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo("too-large"));
    }

    @Test
    void aSingleLineOf200MegabytesIsReadWhenTheLimitIsRaised() {
        byte[] bytes = WORDS.repeat((200 << 20) / WORDS.length()).getBytes(StandardCharsets.US_ASCII);
        Reading reading = new TextReader(Limits.ofMegabytes(256)).read("long.txt", bytes, Metadata.NONE);
        assertThat(reading.passages()).hasSizeGreaterThan(1000);
        assertThat(reading.passages().get(7).text()).startsWith("Orvane").endsWith("company.");
    }

    @Test
    void aSingleLineOf5Megabytes() {
        String line = "Orvane Optics [is an *invented <b>company & so ".repeat((5 << 20) / 47);
        assertThat(read("line.txt", line.getBytes(StandardCharsets.UTF_8)).passages())
                .isNotEmpty();
        for (String hard : new String[] {"[", "<", "&", "*", "](", "<a ", "1 ", "|", "\t", "- "}) {
            byte[] bytes = hard.repeat((2 << 20) / hard.length()).getBytes(StandardCharsets.UTF_8);
            readOrRefused("hard.txt", bytes);
            readOrRefused(
                    "hard.txt", (hard + "\n").repeat((1 << 17) / hard.length()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void htmlNested100000Deep() {
        String html = "<html><body>" + "<div>".repeat(100_000) + WORDS + "</div>".repeat(100_000) + "</body></html>";
        assertThat(read("deep.html", html.getBytes(StandardCharsets.UTF_8))
                        .rendition()
                        .text())
                .contains("Orvane Optics");
        for (String tag : new String[] {"<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<font>", "<svg>"}) {
            readOrRefused(
                    "deep.html",
                    ("<html><body><p>" + WORDS + tag.repeat(50_000) + "x").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void htmlWithAMillionAttributes() {
        StringBuilder html = new StringBuilder("<html><body><p ");
        for (int i = 0; i < 1_000_000; i++) html.append('a').append(i).append("=1 ");
        html.append('>').append(WORDS).append("</p></body></html>");
        readOrRefused("attributes.html", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void htmlWithManySiblings() {
        String html = "<html><body>" + ("<p class=x>" + WORDS).repeat(60_000) + "</body></html>";
        assertThat(read("flat.html", html.getBytes(StandardCharsets.UTF_8)).passages())
                .hasSize(60_000);
    }

    @Test
    void binaries() {
        byte[] random = new byte[100_000];
        new Random(3).nextBytes(random);
        refused("random.txt", random, "not-text");
        refused("zeros.txt", new byte[1000], "not-text");
        refused("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "unsupported");
        refused("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}, "unsupported");
        refused("letter.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "unsupported");
    }

    @Test
    void archives() throws IOException {
        refused("folder.zip", zip("a.txt", 1), "unsupported");
        refused("named.docx", zip("a.txt", 1), "unsupported");
    }

    @Test
    void aTextWithAFewNulsIsRead() {
        byte[] bytes =
                ("Orvane\0 Optics is an invented company.\0\0" + WORDS.repeat(20)).getBytes(StandardCharsets.UTF_8);
        Reading reading = read("nul.txt", bytes);
        assertThat(reading.passages().get(0).text()).startsWith("Orvane Optics is an invented company.");
        assertThat(reading.rendition().text()).startsWith("Orvane\0 Optics");
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        byte[] bytes = Samples.pdf(pdf -> {
            for (int i = 0; i < 50; i++) Samples.page(pdf, pen -> pen.write(72, 72, 11, WORDS));
        });
        Limits limits = new Limits(64 << 20, Duration.ZERO);
        assertThatThrownBy(() -> new TextReader(limits).read("slow.pdf", bytes, Metadata.NONE))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo("timeout"));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, PDF", "a.html, PDF", "a.docx, PDF", "a, PDF"})
    void theContentTellsTheFormatNotTheName(String name, Format format) {
        assertThat(read(name, Samples.pdfOf(WORDS)).document().mediaType()).isEqualTo(format.mediaType);
    }

    private static Reading read(String name, byte[] bytes) {
        return new TextReader().read(name, bytes, Metadata.NONE);
    }

    private static void refused(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(name)
                .hasMessageMatching("[^\\n]{10,300}");
    }

    /** Whatever happens, it is one of the two. */
    private static void readOrRefused(String name, byte[] bytes) {
        try {
            Checks.check(read(name, bytes));
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    private static byte[] zip(String entry, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(entry));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < megabytes; i++) zip.write(megabyte);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] zipped, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
