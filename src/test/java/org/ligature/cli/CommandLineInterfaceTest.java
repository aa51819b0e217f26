package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class CommandLineInterfaceTest {

    @Test
    void helpIsDone() {
        assertThat(CommandLineInterface.execute(InstantSource.system(), "--help"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(CommandLineInterface.execute(InstantSource.system(), "--no-such-option"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(CommandLineInterface.execute(InstantSource.system())).isEqualTo(ExitCode.USAGE);
    }
}
