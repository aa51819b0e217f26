package org.ligature.pipeline.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligature.model.LigatureException;
import org.ligature.name.NameKind;
import org.ligature.pipeline.Workspace;
import org.ligature.schema.Pack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps how kept lists were to be screened, so that a run that was stopped can go on, also in another process. */
public final class StoredOrders {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENDING = ".order.json";
    private static final String ID = "s-[0-9a-f]{20}";

    private final Path folder;
    private final KeptLists lists;
    private final ListScreening screening;

    /** @param pack what Ligature knows of the ledger's claims */
    public StoredOrders(Workspace workspace, Pack pack) {
        this.folder = workspace.folder().resolve("index").resolve("screenings");
        this.lists = new KeptLists(workspace);
        this.screening = new ListScreening(workspace, pack);
    }

    /**
     * An order that was kept.
     *
     * @param run id of its run
     * @param list what it screens
     * @param order how
     */
    public record Stored(String run, KeptList list, ListScreening.Order order) {}

    /** Keeps an order, whose file is the kept list's. */
    public Stored keep(KeptList list, ListScreening.Order order) {
        Stored stored = new Stored(screening.id(order), list, order);
        try {
            Path part = Files.createTempFile(Files.createDirectories(folder), "order-", ".part");
            Files.writeString(part, JSON.writeValueAsString(node(stored)));
            Files.move(part, folder.resolve(stored.run() + ENDING), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LigatureException(
                    "The run can't be kept (" + e.getMessage() + "). Is there room in the data folder?", e);
        }
        return stored;
    }

    private static ObjectNode node(Stored stored) {
        ListScreening.Order order = stored.order();
        ObjectNode node = JSON.createObjectNode().put("list", stored.list().id());
        order.datasets().forEach(node.putArray("datasets")::add);
        ObjectNode columns = node.putObject("columns");
        new TreeMap<>(order.columns()).forEach(columns::put);
        return node.put("kind", order.kind().name())
                .put("threshold", order.threshold())
                .put("limit", order.limit())
                .put("least", order.least())
                .put("user", order.user());
    }

    /** The order of a run, while its list is kept. */
    public Optional<Stored> find(String run) {
        Path file = folder.resolve((run.matches(ID) ? run : "none") + ENDING);
        if (!Files.exists(file)) return Optional.empty();
        try {
            JsonNode node = JSON.readTree(Files.readString(file));
            return lists.find(node.path("list").asString("")).map(l -> new Stored(run, l, order(node, l)));
        } catch (IOException e) {
            throw new LigatureException(file + " can't be read: " + e.getMessage() + ". Delete it.", e);
        }
    }

    private static ListScreening.Order order(JsonNode node, KeptList list) {
        List<String> datasets = new ArrayList<>();
        node.path("datasets").forEach(d -> datasets.add(d.asString("")));
        Map<String, String> columns = new TreeMap<>();
        JsonNode given = node.path("columns");
        for (String what : given.propertyNames())
            columns.put(what, given.path(what).asString(""));
        return new ListScreening.Order(
                list.file(),
                datasets,
                columns,
                NameKind.valueOf(node.path("kind").asString("")),
                node.path("threshold").asDouble(0),
                node.path("limit").asInt(0),
                node.path("least").asDouble(0),
                node.path("user").asString(""),
                false);
    }

    /** Orders whose run has no results, by id: they wait, run, or were stopped. */
    public List<Stored> unfinished() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.endsWith(ENDING))
                    .map(n -> n.substring(0, n.length() - ENDING.length()))
                    .filter(id -> !Files.exists(screening.results(id)))
                    .sorted()
                    .map(this::find)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new LigatureException(folder + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    /** Takes back an order that is not wanted any more, with the part that was done of it. */
    public void forget(String run) {
        if (!run.matches(ID)) return;
        try {
            Files.deleteIfExists(folder.resolve(run + ENDING));
            Files.deleteIfExists(folder.resolve(run + ".jsonl.part"));
        } catch (IOException e) {
            throw new LigatureException("The run can't be deleted: " + e.getMessage() + ".", e);
        }
    }
}
