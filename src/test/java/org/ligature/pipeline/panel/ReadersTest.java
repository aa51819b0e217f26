package org.ligature.pipeline.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ligature.extract.proof.Checked;

/** Who reads, by how much there is to read. */
class ReadersTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Panel few = panel("few");
    private final Panel many = panel("many");

    private static Panel panel(String id) {
        return new Panel(List.of(new Member.Trusted(id, "1", source -> new Checked(List.of(), List.of()))));
    }

    private Panel made(Panel panel) {
        made.incrementAndGet();
        return panel;
    }

    @Test
    void theAmountDecides() {
        Readers readers = Readers.upTo(100, () -> few, () -> many);
        assertThat(readers.of(0)).isSameAs(few);
        assertThat(readers.of(100)).isSameAs(few);
        assertThat(readers.of(101)).isSameAs(many);
    }

    @Test
    void eachIsMadeOnceAndWhenNeeded() {
        Readers readers = Readers.upTo(100, () -> made(few), () -> made(many));
        assertThat(made).hasValue(0);
        readers.of(5);
        readers.of(6);
        assertThat(made).hasValue(1);
        readers.of(1000);
        assertThat(made).hasValue(2);
    }

    @Test
    void orTheSameAlways() {
        Readers readers = Readers.always(() -> made(few));
        assertThat(readers.of(1)).isSameAs(few);
        assertThat(readers.of(Long.MAX_VALUE)).isSameAs(few);
        assertThat(made).hasValue(1);
    }
}
