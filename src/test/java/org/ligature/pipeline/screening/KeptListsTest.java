package org.ligature.pipeline.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligature.model.LigatureException;
import org.ligature.pipeline.Workspace;
import org.ligature.pipeline.rows.TableRows;

class KeptListsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    private Workspace workspace;
    private KeptLists lists;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("data"), CLOCK);
        lists = new KeptLists(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private KeptList keep(String name, byte[] bytes) {
        return lists.keep(name, new ByteArrayInputStream(bytes));
    }

    private KeptList keep(String name, String text) {
        return keep(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> cells(KeptList list) {
        return lists.sample(list, 10).stream().map(TableRows.Row::cells).toList();
    }

    @Test
    void aListIsFoundAgainByItsId() {
        KeptList list = keep("suppliers.csv", "name\nHalcor\n\"broken\nBrem\n");
        assertThat(list.rows()).isEqualTo(3);
        assertThat(list.faults()).isEqualTo(1);
        assertThat(lists.find(list.id())).contains(list);
        assertThat(keep("suppliers.csv", "name\nHalcor\n\"broken\nBrem\n").id()).isEqualTo(list.id());
        lists.forget(list);
        assertThat(lists.find(list.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\..\\x.csv",
                "/",
                "",
                ".",
                "..",
                "a\u0000b.csv",
                "<img src=x onerror=alert(1)>.csv",
                "\u202egnp.csv",
                "name\nwith\nlines.csv",
                "l-00000000000000000000"
            })
    void noNameLeavesTheFolder(String name) throws IOException {
        KeptList list = keep(name, "name\nHalcor\n");
        assertThat(list.name()).isEqualTo(name);
        assertThat(list.file().normalize()).startsWith(folder.resolve("data/index/screenings/lists/" + list.id()));
        assertThat(list.file().getFileName().toString()).matches("[\\p{L}\\p{N} ()_.-]+\\.csv");
        assertThat(cells(list)).containsExactly(List.of("name"), List.of("Halcor"));
        try (Stream<Path> left = Files.list(folder.resolve("data/index/screenings/lists"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aLongNameIsCut() {
        KeptList list = keep("长".repeat(5_000) + ".csv", "name\nHalcor\n");
        assertThat(list.file().getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(255);
    }

    @Test
    void idsAreNoPaths() {
        assertThat(lists.find("../lists")).isEmpty();
        assertThat(lists.find("..")).isEmpty();
    }

    @Test
    void pastedNamesMayHoldCommasAndQuotes() {
        KeptList list = lists.paste("pasted", "Halcor Optics Co., Ltd.\n\n  “Brem” \"Works\" AG \n=1+2\n");
        assertThat(cells(list))
                .containsExactly(
                        List.of("name"),
                        List.of("Halcor Optics Co., Ltd."),
                        List.of("“Brem” \"Works\" AG"),
                        List.of("=1+2"));
    }

    @Test
    void aPastedTableKeepsItsHead() {
        assertThat(cells(lists.paste("p", "Supplier\tCountry\nHalcor\txa\n")))
                .containsExactly(List.of("Supplier", "Country"), List.of("Halcor", "xa"));
        assertThat(cells(lists.paste("p", "name,country\nHalcor,xa\n")))
                .containsExactly(List.of("name", "country"), List.of("Halcor", "xa"));
    }

    @Test
    void aListWithoutAHeadGetsOne() {
        KeptList list = lists.headed(keep("a.csv", "Halcor,xa\nBrem,xb\n"));
        assertThat(list.rows()).isEqualTo(2);
        assertThat(cells(list)).containsExactly(List.of("1", "2"), List.of("Halcor", "xa"), List.of("Brem", "xb"));
    }

    @Test
    void olderCharsetsAreToldAndRewritten() {
        String chinese = "公司名称,备注\n砚衡通信设备有限公司,重要的供应商\n布雷姆工厂,一般供应商\n";
        KeptList gb = keep("gb.csv", chinese.getBytes(Charset.forName("GB18030")));
        assertThat(gb.charset()).isEqualTo("GB18030");
        assertThat(cells(gb).get(1).getFirst()).isEqualTo("砚衡通信设备有限公司");
        KeptList wide = keep("w.csv", ("\ufeff" + chinese).getBytes(StandardCharsets.UTF_16LE));
        assertThat(cells(wide).get(2).getFirst()).isEqualTo("布雷姆工厂");
        assertThat(cells(wide).getFirst().getFirst()).isEqualTo("公司名称");
        KeptList west =
                keep("west.csv", "name\nKärsholt Bäckerei für Größen\n".getBytes(Charset.forName("windows-1252")));
        assertThat(cells(west).get(1).getFirst()).isEqualTo("Kärsholt Bäckerei für Größen");
    }

    @Test
    void whatIsNoTableIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> keep("empty.csv", ""))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> keep("x.xlsx", "PK no spreadsheet"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("x.xlsx");
        assertThatThrownBy(() -> keep("bytes.csv", new byte[] {1, 0, 2, 0, 0}))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("bytes.csv");
        assertThatThrownBy(() -> keep("bomb.xlsx", bomb()))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("too large");
        try (Stream<Path> left = Files.list(folder.resolve("data/index/screenings/lists"))) {
            assertThat(left).isEmpty();
        }
    }

    /** Some hundred kilobytes that unpack to more than is read. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 210; i++) zip.write(blanks);
        }
        return bytes.toByteArray();
    }
}
