package org.ligature.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.ligature.model.Document.Metadata;
import org.ligature.model.PartialDate;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a PDF says of itself: its XMP packet, then its information dictionary. */
final class PdfMetadata {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(untitled.*|microsoft word - .*|.*\\.(docx?|pdf|indd|qxd|rtf|tmp)|document\\d*|slide \\d+)");
    private static final int LARGEST_PACKET = 1 << 20;

    private PdfMetadata() {}

    static Metadata of(PDDocument pdf) {
        return packet(pdf).or(information(pdf.getDocumentInformation()));
    }

    private static Metadata information(PDDocumentInformation info) {
        return new Metadata(
                null, title(info.getTitle()), null, date(info.getCreationDate()), text(info.getAuthor()), null, null);
    }

    private static @Nullable PartialDate date(@Nullable Calendar calendar) {
        if (calendar == null || calendar.get(Calendar.YEAR) < 1980 || calendar.get(Calendar.YEAR) > 9999) return null;
        return new PartialDate(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    private static Metadata packet(PDDocument pdf) {
        PDMetadata packet = pdf.getDocumentCatalog().getMetadata();
        if (packet == null) return Metadata.NONE;
        try (InputStream in = packet.createInputStream()) {
            return packet(xml(in));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            // A broken packet says nothing against the document's words.
            return Metadata.NONE;
        }
    }

    private static Document xml(InputStream in) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new java.io.ByteArrayInputStream(in.readNBytes(LARGEST_PACKET)));
    }

    private static Metadata packet(Document xml) {
        String date = first(xml, "date");
        return new Metadata(
                null,
                title(first(xml, "title")),
                first(xml, "publisher"),
                date == null || date.length() < 4
                        ? null
                        : PartialDate.parse(date.substring(0, Math.min(10, date.length())))
                                .orElse(null),
                first(xml, "creator"),
                first(xml, "language"),
                first(xml, "rights"));
    }

    private static @Nullable String first(Document xml, String property) {
        NodeList found = xml.getElementsByTagNameNS(DUBLIN_CORE, property);
        return found.getLength() == 0 ? null : text(found.item(0).getTextContent());
    }

    private static @Nullable String title(@Nullable String title) {
        String words = text(title);
        return words == null || NO_TITLE.matcher(words).matches() ? null : words;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip().replaceAll("\\s+", " ");
    }
}
