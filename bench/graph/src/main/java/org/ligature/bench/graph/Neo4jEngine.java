package org.ligature.bench.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.traversal.Evaluators;
import org.neo4j.graphdb.traversal.Uniqueness;
import org.neo4j.io.ByteUnit;

/**
 * The same ties in Neo4j, embedded, with an index of ids. Owners are asked for through its Java interface; the shortest path through
 * Cypher, whose plan it keeps, as this version has no other way to it.
 */
final class Neo4jEngine implements Engine, AutoCloseable {
    private static final Label COMPANY = Label.label("Company");
    private static final RelationshipType OWNS = RelationshipType.withName("OWNS");
    private static final String SHORTEST = "MATCH (a:Company {id: $from}), (b:Company {id: $to})"
            + " MATCH p = shortestPath((a)-[:OWNS*..15]-(b))"
            + " RETURN [r IN relationships(p) | r.weight] AS weights, [r IN relationships(p) | r.statement] AS statements";
    private static final int BATCH = 50_000;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    Neo4jEngine(Synthetic made, Path folder) {
        service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(700))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
                .build();
        database = service.database("neo4j");
        fill(made);
    }

    private void fill(Synthetic made) {
        String[] nodes = new String[made.companies()];
        for (int from = 0; from < made.companies(); from += BATCH) {
            try (Transaction tx = database.beginTx()) {
                for (int c = from; c < Math.min(from + BATCH, made.companies()); c++) {
                    Node node = tx.createNode(COMPANY);
                    node.setProperty("id", Synthetic.id(c));
                    node.setProperty("name", "Invented Company " + c);
                    nodes[c] = node.getElementId();
                }
                tx.commit();
            }
        }
        Transaction[] open = {database.beginTx()};
        made.each(
                (t, owner, owned, weight) -> {
                    Transaction tx = open[0];
                    Relationship tie = tx.getNodeByElementId(nodes[owner])
                            .createRelationshipTo(tx.getNodeByElementId(nodes[owned]), OWNS);
                    tie.setProperty("weight", weight);
                    tie.setProperty("statement", Synthetic.statement(t));
                    if (t % BATCH == BATCH - 1) {
                        tx.commit();
                        tx.close();
                        open[0] = database.beginTx();
                    }
                },
                t -> System.err.println("neo4j: " + t + " ties"));
        open[0].commit();
        open[0].close();
        try (Transaction tx = database.beginTx()) {
            tx.schema().indexFor(COMPANY).on("id").create();
            tx.commit();
        }
        try (Transaction tx = database.beginTx()) {
            tx.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
    }

    @Override
    public String name() {
        return "neo4j";
    }

    @Override
    public Asker asker() {
        return new Asker() {
            @Override
            public int shortest(String from, String to) {
                try (Transaction tx = database.beginTx();
                        Result result = tx.execute(SHORTEST, Map.of("from", from, "to", to))) {
                    if (!result.hasNext()) return -1;
                    Map<String, Object> row = result.next();
                    List<?> weights = (List<?>) row.get("weights");
                    double read = 0;
                    for (Object weight : weights) read += ((Number) weight).doubleValue();
                    for (Object statement : (List<?>) row.get("statements")) read += ((String) statement).length();
                    return read < 0 ? -2 : weights.size();
                }
            }

            @Override
            public int owners(String company) {
                try (Transaction tx = database.beginTx()) {
                    Node start = tx.findNode(COMPANY, "id", company);
                    int count = 0;
                    for (Node ignored : tx.traversalDescription()
                            .breadthFirst()
                            .relationships(OWNS, Direction.INCOMING)
                            .uniqueness(Uniqueness.NODE_GLOBAL)
                            .evaluator(Evaluators.toDepth(6))
                            .evaluator(Evaluators.excludeStartPosition())
                            .traverse(start)
                            .nodes()) {
                        count++;
                    }
                    return count;
                }
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
