package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineInterfaceTest {

    @Test
    void helpIsDone() {
        assertThat(CommandLineInterface.execute("--help")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(CommandLineInterface.execute("--no-such-option")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(CommandLineInterface.execute()).isEqualTo(ExitCode.USAGE);
    }
}
