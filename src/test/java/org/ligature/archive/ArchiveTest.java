package org.ligature.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligature.model.Ids;
import org.ligature.model.LigatureException;

class ArchiveTest {
    private static final long NO_LIMIT = Long.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        Archive archive = new Archive(folder.resolve("archive"));
        byte[] bytes = "an invented report".getBytes(StandardCharsets.UTF_8);
        Stored stored = archive.put(new ByteArrayInputStream(bytes), NO_LIMIT);
        assertThat(stored).isEqualTo(new Stored(Ids.sha256(bytes), bytes.length, true));
        assertThat(archive.bytes(stored.sha256())).isEqualTo(bytes);
        try (InputStream in = archive.open(stored.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(archive.path(stored.sha256()))
                .isEqualTo(folder.resolve("archive")
                        .resolve(stored.sha256().substring(0, 2))
                        .resolve(stored.sha256().substring(2)));
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        Archive archive = new Archive(folder);
        Stored first = archive.put(stream("twice"), NO_LIMIT);
        Stored second = archive.put(stream("twice"), NO_LIMIT);
        assertThat(first.added()).isTrue();
        assertThat(second).isEqualTo(new Stored(first.sha256(), first.size(), false));
        assertThat(archive.all()).containsExactly(first.sha256());
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void keepsNothingOfAStreamOverTheLimit() throws IOException {
        Archive archive = new Archive(folder);
        assertThatThrownBy(() -> archive.put(new ByteArrayInputStream(new byte[3 << 20]), 2 << 20))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("2 MB")
                .hasMessageContaining("--max-mb");
        assertThat(files(folder)).isEmpty();
        assertThat(archive.put(new ByteArrayInputStream(new byte[2 << 20]), 2 << 20)
                        .added())
                .isTrue();
    }

    @Test
    void keepsNothingOfAStreamThatBreaks() throws IOException {
        Archive archive = new Archive(folder);
        InputStream broken = new FilterInputStream(stream("some bytes, and then")) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int n = super.read(buffer, from, length);
                if (n < 0) throw new IOException("the line went dead");
                return n;
            }
        };
        assertThatThrownBy(() -> archive.put(broken, NO_LIMIT))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("the line went dead");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void noticesAFlippedByteAndAMissingFile() throws IOException {
        Archive archive = new Archive(folder);
        String sha = archive.put(stream("as it came"), NO_LIMIT).sha256();
        assertThat(archive.check(sha)).isEqualTo(Condition.OK);
        byte[] bytes = archive.bytes(sha);
        bytes[3] ^= 1;
        Files.write(archive.path(sha), bytes);
        assertThat(archive.check(sha)).isEqualTo(Condition.CHANGED);
        assertThat(archive.erase(sha)).isTrue();
        assertThat(archive.erase(sha)).isFalse();
        assertThat(archive.check(sha)).isEqualTo(Condition.MISSING);
        assertThatThrownBy(() -> archive.bytes(sha))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(sha);
    }

    @Test
    void listsInOrderAndOnlyWhatItStored() throws IOException {
        Archive archive = new Archive(folder.resolve("none-yet"));
        assertThat(archive.all()).isEmpty();
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < 50; i++)
            stored.add(archive.put(stream("report " + i), NO_LIMIT).sha256());
        Files.writeString(folder.resolve("none-yet").resolve("README"), "not of the archive");
        Files.writeString(
                folder.resolve("none-yet")
                        .resolve(stored.get(0).substring(0, 2))
                        .resolve("stray"),
                "nor this");
        assertThat(archive.all()).isSorted().containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void sweepsOnlyOldLeftOvers() throws IOException {
        Archive archive = new Archive(folder);
        String sha = archive.put(stream("kept"), NO_LIMIT).sha256();
        Instant noon = Instant.parse("2026-01-02T12:00:00Z");
        Path old = Files.writeString(folder.resolve("tmp").resolve("incoming-1.part"), "of a killed run");
        Path young = Files.writeString(folder.resolve("tmp").resolve("incoming-2.part"), "of a run going on");
        Files.setLastModifiedTime(old, FileTime.from(noon.minusSeconds(10)));
        Files.setLastModifiedTime(young, FileTime.from(noon.plusSeconds(10)));
        assertThat(archive.sweep(noon)).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(archive.check(sha)).isEqualTo(Condition.OK);
    }

    @Test
    void manyAtOnceStoreTheSameAndDifferentBytes() throws Exception {
        Archive archive = new Archive(folder);
        List<Callable<Stored>> work = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = "report " + i % 20;
            work.add(() -> new Archive(folder).put(stream(text), NO_LIMIT));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Stored> done : pool.invokeAll(work)) {
                assertThat(archive.check(done.get().sha256())).isEqualTo(Condition.OK);
            }
        }
        assertThat(archive.all()).hasSize(20);
        assertThat(files(folder)).hasSize(20);
    }

    @Test
    void saysWhatToDoWhenItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> new Archive(file).put(stream("x"), NO_LIMIT))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("a-file")
                .hasMessageContaining("--data");
    }

    /** A device that is always full stands in for a disk that is. */
    @Test
    void saysWhatToDoWhenTheDiskIsFull() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        assertThatThrownBy(() -> {
                    try {
                        Files.write(full, new byte[1]);
                    } catch (IOException e) {
                        throw Trouble.writing(folder, e);
                    }
                })
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Free some space");
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> new Archive(folder).has("../../etc/passwd"))
                .isInstanceOf(LigatureException.class)
                .hasMessageContaining("64 hex digits");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
