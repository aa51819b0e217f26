package org.ligature.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A private PostgreSQL server, made from the system's own programs, on a free port of this machine; it ends with the JVM.
 *
 * <p>PostgreSQL refuses to run as root, so there it runs as the user {@code postgres} that its package made.
 */
public final class PostgresServer {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final String USER = "ligature";

    private static @Nullable PostgresServer running;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The server of this JVM, started by the first test that asks. Skips the test where PostgreSQL is not installed. */
    public static synchronized PostgresServer running() {
        PostgresServer server = running;
        if (server == null) {
            server = start(Installed.postgresql());
            running = server;
        }
        return server;
    }

    /** The JDBC URL of a new, empty database, so that tests don't meet each other's rows. */
    public String newDatabase() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't create the database " + name, e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private static PostgresServer start(Path programs) {
        try {
            Path folder = Files.createTempDirectory("ligature-postgres");
            if (ROOT) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
            PostgresServer server = new PostgresServer(programs, folder, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-postgres"));
            server.makeCluster();
            server.startServer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't start PostgreSQL from " + programs, e);
        }
    }

    private void makeCluster() throws IOException {
        run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
    }

    /** Safe from crashes it need not be: the data lives as long as the tests do. */
    private void startServer() throws IOException {
        String options = "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories= -c fsync=off"
                + " -c full_page_writes=off -c synchronous_commit=off";
        run("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-w", "-t", "60", "-o", options, "start");
    }

    private void stop() {
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't stop PostgreSQL in " + folder, e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("ligature-" + program, ".txt");
        try {
            // To a file: the server inherits this output, and a pipe would stay open as long as it runs.
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            // Not onExit(): the threads that complete it may be gone when this runs at the JVM's end.
            if (waited(process) != 0) {
                throw new IOException(Installed.line(command) + " failed:\n" + Files.readString(output) + log());
            }
        } finally {
            Files.delete(output);
        }
    }

    private static int waited(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
