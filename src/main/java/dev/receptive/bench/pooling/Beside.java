package dev.receptive.bench.pooling;

import dev.receptive.nn.Extent;
import dev.receptive.words.Refusal;
import java.util.Locale;
import java.util.Optional;

/** What stands beside the output: the same windows, taken otherwise. */
enum Beside {
    NOTHING,
    MAX,
    AVERAGE,
    SUM;

    /** As in files and in the words. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code that {@link #code} gives. */
    static Beside ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * How it is computed.
     *
     * @throws Refusal if it cannot be
     */
    Optional<PoolRule> rule(PoolRule output) {
        return switch (this) {
            case NOTHING -> Optional.empty();
            case MAX -> Optional.of(output.taking(true));
            case AVERAGE, SUM -> mean(output);
        };
    }

    private Optional<PoolRule> mean(PoolRule output) {
        if (output.kind() == PoolKind.MAX && !output.slide().dilation().equals(Extent.ONE)) {
            throw Refusal.of("error.pool.beside.dilation");
        }
        return Optional.of(this == SUM ? output.summing() : output.taking(false).averaging());
    }
}
