package org.ligature.pipeline.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ligature.model.Entity;
import org.ligature.model.LigatureException;

/** The consolidated list of the UN Security Council as XML. Read as a stream; document types and outside entities are refused. */
final class UnLists implements ListReader {
    private static final int DEEPEST = 64;
    private static final List<String> NAMES =
            List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME");

    private final String dataset;

    UnLists(String dataset) {
        this.dataset = dataset;
    }

    @Override
    public void read(List<Listed> files, Consumer<Entity> good, Consumer<SetAside> bad) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (Listed file : files) {
            try (InputStream in = Files.newInputStream(file.path())) {
                read(file, factory.createXMLStreamReader(in), good, bad);
            } catch (XMLStreamException e) {
                throw new LigatureException(
                        file.name() + " is no well-formed XML: line "
                                + e.getLocation().getLineNumber() + ", " + e.getMessage(),
                        e);
            }
        }
    }

    private void read(Listed file, XMLStreamReader xml, Consumer<Entity> good, Consumer<SetAside> bad)
            throws XMLStreamException {
        long row = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            boolean person = xml.getLocalName().equals("INDIVIDUAL");
            if (!person && !xml.getLocalName().equals("ENTITY")) continue;
            row++;
            Map<String, List<String>> values = fields(xml);
            try {
                good.accept(entity(values, person));
            } catch (IllegalArgumentException e) {
                bad.accept(new SetAside(file.name(), row, String.valueOf(e.getMessage())));
            }
        }
    }

    /** The texts of an entry by the path of their elements. */
    private static Map<String, List<String>> fields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, List<String>> out = new LinkedHashMap<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (path.size() > DEEPEST) throw new XMLStreamException("elements are nested too deep");
                path.addLast(xml.getLocalName());
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (path.isEmpty()) return out;
                String value = text.toString().strip();
                if (!value.isEmpty())
                    out.computeIfAbsent(String.join("/", path), p -> new ArrayList<>())
                            .add(value);
                text.setLength(0);
                path.removeLast();
            }
        }
        return out;
    }

    private Entity entity(Map<String, List<String>> values, boolean person) {
        Draft draft = new Draft(first(values, "DATAID"), person ? "Person" : "Organization");
        List<String> names = new ArrayList<>();
        for (String part : NAMES) if (values.containsKey(part)) names.add(first(values, part));
        draft.add("name", String.join(" ", names)).add("topics", "sanction");
        // "نام (نام)": the same name in several spellings.
        for (String written : values.getOrDefault("NAME_ORIGINAL_SCRIPT", List.of()))
            for (String one : written.split("[();；]", -1)) draft.add("alias", one);
        all(draft, "alias", values, (person ? "INDIVIDUAL" : "ENTITY") + "_ALIAS/ALIAS_NAME");
        all(draft, "notes", values, "COMMENTS1");
        if (person) {
            all(draft, "nationality", values, "NATIONALITY/VALUE");
            all(draft, "birthDate", values, "INDIVIDUAL_DATE_OF_BIRTH/DATE");
            all(draft, "birthDate", values, "INDIVIDUAL_DATE_OF_BIRTH/YEAR");
            all(draft, "position", values, "DESIGNATION/VALUE");
        }
        return draft.entity(dataset);
    }

    private static void all(Draft draft, String property, Map<String, List<String>> values, String path) {
        values.getOrDefault(path, List.of()).forEach(v -> draft.add(property, v));
    }

    private static String first(Map<String, List<String>> values, String path) {
        return values.getOrDefault(path, List.of("")).getFirst();
    }
}
