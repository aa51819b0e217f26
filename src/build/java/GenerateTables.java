import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the ledger's migrations on an empty SQLite file and writes jOOQ's tables from what came out, so that the code
 * can't name a column which the migrations don't make.
 *
 * <p>Arguments: the folder of migrations, the folder for the Java files. Part of the build, not of Ligature.
 */
public final class GenerateTables {

    private static final String STAMP = "made-from.txt";

    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        if (isUpToDate(migrations, folder)) {
            return;
        }
        Path scratch = Files.createTempFile("ligature-tables", ".db");
        try {
            String url = "jdbc:sqlite:" + scratch;
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, folder));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(STAMP), fingerprint(migrations));
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static boolean isUpToDate(Path migrations, Path folder) throws IOException {
        if (!Files.isDirectory(migrations)) {
            return true;
        }
        Path stamp = folder.resolve(STAMP);
        return Files.exists(stamp) && Files.readString(stamp).equals(fingerprint(migrations));
    }

    private static String fingerprint(Path migrations) throws IOException {
        try (Stream<Path> files = Files.walk(migrations)) {
            StringBuilder all = new StringBuilder(Constants.FULL_VERSION).append('\n');
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Configuration configuration(String url, Path folder) {
        return new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_schema_history.*|sqlite_.*")
                                .withOutputSchemaToDefault(true)
                                // PostgreSQL's word for bytes, which SQLite takes without knowing it.
                                .withForcedTypes(
                                        new ForcedType().withName("BLOB").withIncludeTypes("(?i)bytea")))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withFluentSetters(true)
                                .withGlobalKeyReferences(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.ligature.ledger.generated")
                                .withDirectory(folder.toString())));
    }
}
