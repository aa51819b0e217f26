package org.ligature.ledger.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.ligature.model.Ids;
import org.ligature.model.Rendition;

/**
 * Writes a rendition's text, anchors and links as deflated bytes, and reads them back.
 *
 * <p>Inside: the text, the number of anchors and each one's start, end and place, the number of links and each one's
 * start, end and target. Numbers have four bytes, texts are UTF-8 after their length.
 */
public final class RenditionBytes {
    private RenditionBytes() {}

    /** The bytes before deflating; their hash tells whether two renditions say the same. */
    public static byte[] plain(Rendition rendition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, rendition.text());
            out.writeInt(rendition.anchors().size());
            for (Rendition.Anchor a : rendition.anchors()) write(out, a.start(), a.end(), a.place());
            out.writeInt(rendition.links().size());
            for (Rendition.Link l : rendition.links()) write(out, l.start(), l.end(), l.href());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String hash(byte[] plain) {
        return Ids.sha256(plain);
    }

    public static byte[] deflate(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** Reads deflated bytes. */
    public static Rendition read(String document, String converter, byte[] body) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
            String text = text(in);
            List<Rendition.Anchor> anchors = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--)
                anchors.add(new Rendition.Anchor(in.readInt(), in.readInt(), text(in)));
            List<Rendition.Link> links = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) links.add(new Rendition.Link(in.readInt(), in.readInt(), text(in)));
            return new Rendition(document, converter, text, anchors, links);
        } catch (IOException e) {
            throw new UncheckedIOException("the stored text of document " + document + " is damaged", e);
        }
    }

    private static void write(DataOutputStream out, int start, int end, String text) throws IOException {
        out.writeInt(start);
        out.writeInt(end);
        write(out, text);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
