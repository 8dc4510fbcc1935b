package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void everyUnitOfEveryJobIsDoneOnce() {
        for (int threads : new int[] {1, 2, 5}) {
            try (Workers workers = new Workers(threads)) {
                for (int job = 0; job < 300; job++) {
                    AtomicIntegerArray done = new AtomicIntegerArray(job);
                    workers.run(job, (unit, worker) -> {
                        assertThat(worker).isBetween(0, threads - 1);
                        done.incrementAndGet(unit);
                    });
                    for (int unit = 0; unit < job; unit++) {
                        assertThat(done.get(unit)).isEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void whatAUnitThrowsReachesTheCallerAndTheNextJobRuns() {
        try (Workers workers = new Workers(3)) {
            for (int bad = 0; bad < 20; bad++) {
                int thrown = bad;
                assertThatThrownBy(() -> workers.run(20, (unit, worker) -> {
                            if (unit == thrown) {
                                throw new IllegalStateException("unit " + unit);
                            }
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("unit " + bad);
                AtomicIntegerArray done = new AtomicIntegerArray(7);
                workers.run(7, (unit, worker) -> done.incrementAndGet(unit));
                assertThat(done).hasToString("[1, 1, 1, 1, 1, 1, 1]");
            }
        }
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> new Workers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workers: threads must be at least 1, not 0");
    }
}
