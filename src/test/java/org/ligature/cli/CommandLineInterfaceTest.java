package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
    @TempDir
    Path folder;

    @Test
    void helpOfEveryCommandIsDone() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.bare("--help")).isEqualTo(ExitCode.DONE);
        for (String command : new String[] {
            "ingest", "snapshot", "show", "claims", "review", "verify", "compare", "evaluate", "serve", "demo", "doctor"
        }) {
            assertThat(terminal.out()).contains("  " + command);
        }
        for (String command : new String[] {
            "ingest", "snapshot", "show", "claims", "review", "verify", "compare", "evaluate", "serve", "demo", "doctor"
        }) {
            Terminal one = new Terminal(folder);
            assertThat(one.bare(command, "--help")).as(command).isEqualTo(ExitCode.DONE);
            assertThat(one.out()).contains("--data").contains("--json");
        }
    }

    @Test
    void demoMakesTheDataFolderThatItIsGivenAndNoOther() throws IOException {
        Path wanted = folder.resolve("wanted");
        Terminal terminal = new Terminal(wanted);
        assertThat(terminal.run("demo", "--no-serve")).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(wanted.resolve("ledger.db")).exists();
        Path others = Files.createDirectory(folder.resolve("others"));
        assertThat(new Terminal(others).run("demo", "--no-serve")).isEqualTo(ExitCode.FAILED);
        assertThat(others).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oracle", "auto,oracle"})
    void anUnknownExtractorFailsAtOnceAndIsToldOnce(String names) {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("serve", "--extractor", names, "--port", "0")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.err()).containsOnlyOnce("no extractor oracle").contains("rules, deep");
    }

    @Test
    void unknownOptionIsWrongUsageAndIsNamed() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.bare("--no-such-option")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("--no-such-option");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(new Terminal(folder).bare()).isEqualTo(ExitCode.USAGE);
    }
}
