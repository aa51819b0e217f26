package org.ligature.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.Document.Metadata;
import org.ligature.model.Failure;
import org.ligature.model.PartialDate;

class InputsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    @Test
    void findsFilesInFoldersInAFixedOrder() throws IOException {
        write("b.txt", "two");
        write("a/z.txt", "one");
        write("a/.hidden/x.txt", "hidden");
        write(".DS_Store", "hidden");
        write("c.txt", "three");
        Inputs inputs = Inputs.of(List.of(folder), NOW);
        assertThat(inputs.found()).extracting(Input::name).containsExactly("z.txt", "b.txt", "c.txt");
        assertThat(inputs.found()).extracting(Input::how).containsOnly("file");
        assertThat(inputs.failures()).isEmpty();
        try (var in = inputs.found().get(0).open()) {
            assertThat(in.readAllBytes()).asString().isEqualTo("one");
        }
    }

    @Test
    void readsSidecarsAndDoesNotTakeThemForDocuments() throws IOException {
        write("report.txt", "words");
        write(
                "report.txt.meta.yaml",
                "title: An invented report\ndate: 2015-12\npublisher: Invented Monitor\nlang: en\n");
        Inputs inputs = Inputs.of(List.of(folder), NOW);
        assertThat(inputs.found()).hasSize(1);
        assertThat(inputs.found().get(0).sidecar())
                .contains(new Metadata(
                        null, "An invented report", "Invented Monitor", PartialDate.of(2015, 12), null, "en", null));
    }

    @Test
    void yamlDatesAndYearsWithoutQuotesAreDates() throws IOException {
        write("a.txt", "words");
        write("a.txt.meta.yaml", "date: 2015-12-09\n");
        write("b.txt", "words");
        write("b.txt.meta.yaml", "date: 2015\n");
        assertThat(Inputs.of(List.of(folder), NOW).found())
                .extracting(input -> input.sidecar().orElseThrow().date())
                .containsExactly(new PartialDate(2015, 12, 9), PartialDate.of(2015));
    }

    @Test
    void aSidecarWithMistakesIsNamedAndItsDocumentStillRead() throws IOException {
        write("a.txt", "words");
        write("a.txt.meta.yaml", "titel: misspelt\n");
        write("b.txt", "words");
        write("b.txt.meta.yaml", "date: last week\n");
        write("c.txt", "words");
        write("c.txt.meta.yaml", "- a list\n- not fields\n");
        Inputs inputs = Inputs.of(List.of(folder), NOW);
        assertThat(inputs.found()).hasSize(3).allMatch(input -> input.sidecar().isEmpty());
        assertThat(inputs.failures()).extracting(Failure::reason).containsOnly("sidecar");
        assertThat(inputs.failures())
                .extracting(Failure::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("a.txt.meta.yaml", "titel", "publisher"),
                        m -> assertThat(m).contains("b.txt.meta.yaml", "last week", "2015-12"),
                        m -> assertThat(m).contains("c.txt.meta.yaml", "key: value"));
    }

    @Test
    void visitsAFolderOnceHoweverLinksLoop() throws IOException {
        write("a/report.txt", "words");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("a"));
        Inputs inputs = Inputs.of(List.of(folder), NOW);
        assertThat(inputs.found()).extracting(Input::name).containsExactly("report.txt");
        assertThat(inputs.failures()).isEmpty();
    }

    @Test
    void aLinkToItselfOrToNothingIsSetAside() throws IOException {
        write("good.txt", "words");
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        Inputs inputs = Inputs.of(List.of(folder, folder.resolve("not-there")), NOW);
        assertThat(inputs.found()).extracting(Input::name).containsExactly("good.txt");
        assertThat(inputs.failures()).extracting(Failure::reason).containsExactly("missing", "missing", "missing");
        assertThat(inputs.failures().get(2).message()).contains("not-there", "does not exist");
    }

    @Test
    void anUnreadableFileIsSetAside() throws IOException {
        write("good.txt", "words");
        Path locked = write("locked.txt", "words");
        Path closed = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(locked), "this account may read everything");
            Inputs inputs = Inputs.of(List.of(folder), NOW);
            assertThat(inputs.found()).extracting(Input::name).containsExactly("good.txt");
            assertThat(inputs.failures()).extracting(Failure::reason).containsOnly("unreadable");
            assertThat(inputs.failures()).extracting(Failure::when).containsOnly(NOW);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDeviceIsNoDocument() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device), "this system has no /dev/zero");
        Inputs inputs = Inputs.of(List.of(device), NOW);
        assertThat(inputs.found()).isEmpty();
        assertThat(inputs.failures()).extracting(Failure::reason).containsExactly("unsupported");
    }

    @Test
    void standardInputIsADocument() throws IOException {
        Input input = Input.standard(new ByteArrayInputStream(new byte[] {'x'}), "stdin.txt");
        assertThat(input.how()).isEqualTo("stdin");
        assertThat(input.whence()).isEqualTo("-");
        assertThat(input.open().readAllBytes()).containsExactly('x');
    }

    @Test
    void saysAboutHowMuchTextThereIs() throws IOException {
        write("a.txt", "x".repeat(300));
        write("deep/b.PDF", "x".repeat(500));
        assertThat(Inputs.of(List.of(folder), NOW).text()).isEqualTo(350);
        assertThat(Inputs.of(List.of(), NOW).text()).isZero();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
