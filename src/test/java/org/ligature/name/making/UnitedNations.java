package org.ligature.name.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Pairs that the sanctions list of the United Nations labels: a name in its own script and in Latin letters, and aliases. */
final class UnitedNations {
    private record Entry(char kind, String name, String original, List<String> aliases) {}

    private UnitedNations() {}

    static List<LabelledPair> pairs(Path shared, int half) throws IOException {
        List<Entry> entries = entries(shared.resolve("data/ofac/UN_consolidated.xml"));
        List<LabelledPair> out = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            if (e.name().hashCode() % 2 != 0 == (half == 0)) continue;
            for (String alias : e.aliases().stream().limit(2).toList()) {
                if (ListedNames.near(e.name(), alias) > ListedNames.ALIKE)
                    out.add(new LabelledPair(e.kind(), e.name(), alias, true, "un: alias"));
            }
            if (e.original().isEmpty()) continue;
            out.add(new LabelledPair(e.kind(), e.original(), e.name(), true, "un: name in its own script"));
            nearest(entries, e)
                    .forEach(o ->
                            out.add(new LabelledPair(e.kind(), e.original(), o.name(), false, "un: another entry")));
        }
        return out;
    }

    /** Others whose Latin names have most letters in common. */
    private static List<Entry> nearest(List<Entry> entries, Entry e) {
        return entries.stream()
                .filter(o -> o != e && o.kind() == e.kind() && !o.name().equals(e.name()))
                .sorted(Comparator.comparingDouble((Entry o) -> -ListedNames.near(o.name(), e.name()))
                        .thenComparing(Entry::name))
                .limit(1)
                .toList();
    }

    private static List<Entry> entries(Path file) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return Stream.concat(
                            entries(document, "INDIVIDUAL", 'P').stream(), entries(document, "ENTITY", 'O').stream())
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " can't be parsed.", e);
        }
    }

    private static List<Entry> entries(Document document, String tag, char kind) {
        return elements(document.getDocumentElement(), tag)
                .map(e -> new Entry(
                        kind,
                        String.join(
                                " ",
                                Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                                        .map(n -> text(e, n))
                                        .filter(s -> !s.isEmpty())
                                        .toList()),
                        text(e, "NAME_ORIGINAL_SCRIPT"),
                        elements(e, tag + "_ALIAS")
                                .map(a -> text(a, "ALIAS_NAME"))
                                .filter(s -> !s.isEmpty())
                                .toList()))
                .toList();
    }

    private static Stream<Element> elements(Element parent, String tag) {
        NodeList list = parent.getElementsByTagName(tag);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }

    private static String text(Element parent, String tag) {
        return elements(parent, tag)
                .map(Element::getTextContent)
                .filter(Objects::nonNull)
                .map(s -> s.replaceAll("\\s+", " ").strip())
                .findFirst()
                .orElse("");
    }
}
