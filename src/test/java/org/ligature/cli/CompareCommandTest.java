package org.ligature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path folder;

    private Terminal compare(String text, int code, String... options) throws IOException {
        Path file = folder.resolve("pairs.csv");
        Files.writeString(file, text);
        Terminal terminal = new Terminal(folder);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "compare";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(terminal.bare(arguments)).as(terminal.err()).isEqualTo(code);
        return terminal;
    }

    @Test
    void addsScoreAndMatchAndKeepsOtherColumns() throws IOException {
        String text = """
                id,schema,name1,name2,note
                1,Person,任正明,Ren Zhengming,"a, b"
                2,Company,Dumar Shipping 1 Ltd,Dumar Shipping 2 Ltd,
                3,Vessel,Dumar Star,Dumar Star,x
                """;
        List<String> lines = compare(text, ExitCode.DONE).out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("id,schema,name1,name2,note,score,match");
        assertThat(lines.get(1))
                .startsWith("1,Person,任正明,Ren Zhengming,\"a, b\",0.")
                .endsWith(",true");
        assertThat(lines.get(2)).endsWith(",false");
        assertThat(lines.get(3)).isEqualTo("3,Vessel,Dumar Star,Dumar Star,x,1.0000,true");
    }

    @Test
    void brokenRowsAreReportedAndTheRunGoesOn() throws IOException {
        String text = "schema,name1,name2\nPerson,Anna Belov\nPerson,\"Anna,Belov\nPerson,Anna Belov,Anna Belov\n";
        Terminal terminal = compare(text, ExitCode.FINDINGS);
        assertThat(terminal.err()).contains("row 1:", "row 2:").doesNotContain("row 3:");
        assertThat(terminal.out().lines().toList().getLast()).isEqualTo("Person,Anna Belov,Anna Belov,1.0000,true");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertThat(compare("schema,name1\nPerson,x\n", ExitCode.FAILED).err()).contains("no column name2");
    }

    @Test
    void thresholdAndReasonsAreOptions() throws IOException {
        String text = "schema,name1,name2\nPerson,Anna Belov,Ana Belov\n";
        Terminal terminal = compare(text, ExitCode.DONE, "--threshold", "0.9999", "--explain");
        assertThat(terminal.out()).contains("reasons").contains("false,").contains("same: belov");
    }
}
