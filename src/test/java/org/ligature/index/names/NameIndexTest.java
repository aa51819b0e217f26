package org.ligature.index.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static NameIndex index(List<long[]> keys) {
        NameIndexBuilder builder = new NameIndexBuilder();
        for (int i = 0; i < keys.size(); i++) builder.add("name " + i, keys.get(i), i / 2);
        return builder.build();
    }

    @Test
    void everyNameFindsItselfFirst() {
        Random random = new Random(7);
        List<long[]> keys = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int own = i;
            keys.add(LongStream.concat(LongStream.of(1_000_000L + own), random.longs(5, 0, 400))
                    .distinct()
                    .toArray());
        }
        NameIndex index = index(keys);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(index.candidates(keys.get(i), 10)[0]).isEqualTo(i);
            assertThat(index.text(i)).isEqualTo("name " + i);
            assertThat(index.owner(i)).isEqualTo(i / 2);
        }
    }

    @Test
    void rareKeysCountForMoreThanCommonOnes() {
        NameIndex index = index(List.of(new long[] {1, 2}, new long[] {1, 3}, new long[] {1, 4}, new long[] {1, 2, 9}));
        assertThat(index.candidates(new long[] {1, 9}, 2)).startsWith(3);
    }

    @Test
    void whatNobodyHasFindsNothing() {
        assertThat(index(List.of(new long[] {1})).candidates(new long[] {5}, 10))
                .isEmpty();
        assertThat(new NameIndexBuilder().build().candidates(new long[] {5}, 10))
                .isEmpty();
    }

    @Test
    void theOrderIsTheSameEachTime() {
        List<long[]> keys = new ArrayList<>();
        for (int i = 0; i < 500; i++) keys.add(new long[] {i % 5, 100 + i % 7});
        int[] once = index(keys).candidates(new long[] {3, 104}, 40);
        assertThat(index(keys).candidates(new long[] {3, 104}, 40)).isEqualTo(once);
        assertThat(Arrays.stream(once).distinct().count()).isEqualTo(once.length);
    }

    @Test
    void aLongTextSpansBlocks() {
        NameIndexBuilder builder = new NameIndexBuilder();
        String text = "名".repeat(400_000);
        builder.add("short", new long[] {1}, 0);
        builder.add(text, new long[] {2}, 1);
        builder.add("last", new long[] {3}, 2);
        NameIndex index = builder.build();
        assertThat(index.text(1)).isEqualTo(text);
        assertThat(index.text(2)).isEqualTo("last");
    }
}
