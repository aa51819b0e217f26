package org.ligature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the real launcher in a checkout of its own, with a `java` that prints its arguments and a `mvn` that counts its
 * calls: what is tested is which of them the launcher starts, when, and with what.
 */
class LauncherTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path temporary;

    private Path checkout;
    private Path bin;
    private Path jdk;

    @BeforeEach
    void makeCheckout() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher needs a POSIX shell");
        checkout = Files.createDirectories(temporary.resolve("a check out"));
        Files.copy(Path.of("ligature"), checkout.resolve("ligature"));
        executable(checkout.resolve("ligature"), Files.readString(Path.of("ligature")));
        source("pom.xml");
        source("src/main/java/One.java");
        bin = Files.createDirectories(temporary.resolve("bin"));
        executable(bin.resolve("mvn"), """
                #!/bin/sh
                echo "$JAVA_HOME $*" >>"$CALLS"
                ${SLOWLY:-:}
                mkdir -p target
                cat src/main/java/* >target/ligature.jar
                exit "${MVN_EXIT:-0}"
                """);
        jdk = jdk("jdk", "25.0.3");
    }

    @Test
    void buildsOnFirstUseAndThenNoMore() throws Exception {
        assertThat(run("--help").out()).contains("[--help]").contains("ligature.jar");
        assertThat(run("--help").err()).isEmpty();
        assertThat(builds()).hasSize(1).first().asString().contains(jdk.toString());
    }

    @Test
    void buildsAgainWhenASourceChangesOrGoes() throws Exception {
        Path second = source("src/main/java/Two.java");
        run();
        Files.writeString(second, "changed");
        Files.setLastModifiedTime(second, FileTime.from(later()));
        run();
        assertThat(builds()).hasSize(2);
        Files.delete(second);
        Files.setLastModifiedTime(second.getParent(), FileTime.from(later()));
        run();
        assertThat(builds()).hasSize(3);
    }

    @Test
    void aChangedJarStartsFromAnotherFolder() throws Exception {
        String before = jarOf(run().out());
        Path source = source("src/main/java/One.java");
        Files.writeString(source, "other content");
        Files.setLastModifiedTime(source, FileTime.from(later()));
        assertThat(jarOf(run().out())).isNotEqualTo(before);
        assertThat(Path.of(before)).as("a running Ligature keeps its jar").exists();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Map<String, String> slow = Map.of("SLOWLY", "sleep 2");
        List<Process> started = new ArrayList<>();
        for (int i : IntStream.range(0, 3).toArray()) {
            started.add(start(slow, "run" + i));
        }
        for (Process process : started) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aLockLeftByAKilledBuildIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path run = Files.createDirectories(checkout.resolve("target/run"));
        Files.createSymbolicLink(run.resolve("lock"), Path.of("pid-" + gone.pid()));
        assertThat(run().code()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void usesTheArchiveOfThatVeryJarAndJdk() throws Exception {
        executable(jdk.resolve("bin/java"), """
                #!/bin/sh
                for argument; do
                    case $argument in
                        -XX:DumpLoadedClassList=*) printf 'java/lang/Object id: 0\\n@cp x\\n' >"${argument#*=}" ;;
                        -XX:SharedClassListFile=*) list=${argument#*=} ;;
                        -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
                    esac
                done
                [ -z "${list:-}" ] || cp "$list" "$archive"
                printf '[%s]\\n' "$@"
                """);
        Path jar = Path.of(jarOf(run().out()));
        Path archive = jar.resolveSibling("jdk-25.0.3.jsa");
        assertThat(run().out()).contains("[-XX:SharedArchiveFile=" + archive + "]");
        assertThat(archive).hasContent("java/lang/Object\njava/lang/Object\n");
        try (Stream<Path> files = Files.list(jar.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ligature.jar", "lib", "jdk-25.0.3.jsa");
        }
    }

    @Test
    void exitCodesAndArgumentsPassThrough() throws Exception {
        Result result = run(Map.of("JAVA_EXIT", "7", "LIGATURE_OPTS", "-Xmx1g -Dx=*"), "show", "two words", "*", "");
        assertThat(result.code()).isEqualTo(7);
        assertThat(result.out()).contains("[show]\n[two words]\n[*]\n[]\n").contains("[-Xmx1g]\n[-Dx=*]\n");
    }

    @Test
    void worksThroughASymbolicLinkFromElsewhere() throws Exception {
        Path link = Files.createSymbolicLink(bin.resolve("lig"), Path.of("../a check out/ligature"));
        Result result = finish(start(link, Map.of(), "--version"));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("[-Dligature.home=" + checkout.toRealPath() + "]");
    }

    @Test
    void aFailedBuildSaysSoAndIsTriedAgain() throws Exception {
        Result result = run(Map.of("MVN_EXIT", "1"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("the build failed").contains("build.log");
        assertThat(run().code()).isZero();
    }

    @Test
    void anOlderJdkIsRefusedInOneSentence() throws Exception {
        Result result = run(Map.of("LIGATURE_JAVA_HOME", jdk("old", "17.0.1").toString()));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).singleElement().asString().contains("not a JDK 25 or newer");
    }

    @Test
    void printsItsJdkWithoutBuilding() throws Exception {
        assertThat(run("--jdk").out()).isEqualTo(jdk + "\n");
        assertThat(temporary.resolve("calls")).doesNotExist();
    }

    @Test
    void noJdkAtAllIsOneSentence() throws Exception {
        executable(
                checkout.resolve("ligature"),
                Files.readString(Path.of("ligature")).replace("needed=25", "needed=999"));
        Result result = run(Map.of("LIGATURE_JAVA_HOME", ""));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).singleElement().asString().contains("needs a JDK 999 or newer");
    }

    @Test
    void noMavenIsOneSentence() throws Exception {
        Files.delete(bin.resolve("mvn"));
        for (String tool : List.of("dirname", "readlink", "find", "head", "mkdir", "ln", "rm", "tr", "cat", "rmdir")) {
            executable(bin.resolve(tool), "#!/bin/sh\nexec " + toolPath(tool) + " \"$@\"\n");
        }
        Result result = run(Map.of("PATH", bin.toString()));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).singleElement().asString().contains("needs Maven");
    }

    private record Result(int code, String out, String err) {}

    private Result run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        return finish(start(environment, arguments));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        return start(checkout.resolve("ligature"), environment, arguments);
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        builder.environment().put("LIGATURE_JAVA_HOME", jdk.toString());
        builder.environment().put("CALLS", temporary.resolve("calls").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Result finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(temporary.resolve("calls"));
    }

    private static String jarOf(String out) {
        return out.lines()
                .filter(line -> line.endsWith("ligature.jar]"))
                .map(line -> line.substring(1, line.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    /** A minute on, since a file system may keep whole seconds only. */
    private static Instant later() {
        return Instant.now().plusSeconds(60);
    }

    private Path source(String name) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name + "\n");
        for (Path changed = file; !changed.equals(temporary); changed = changed.getParent()) {
            Files.setLastModifiedTime(changed, FileTime.from(LONG_AGO));
        }
        return file;
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = temporary.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "#!/bin/sh\nprintf '[%s]\\n' \"$@\"\nexit \"${JAVA_EXIT:-0}\"\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Invented\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path toolPath(String tool) {
        return Path.of(Files.isExecutable(Path.of("/bin", tool)) ? "/bin/" + tool : "/usr/bin/" + tool);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
