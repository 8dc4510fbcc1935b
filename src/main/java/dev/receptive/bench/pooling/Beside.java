package dev.receptive.bench.pooling;

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

    /** How it is computed. */
    Optional<PoolRule> rule(PoolRule output) {
        return switch (this) {
            case NOTHING -> Optional.empty();
            case MAX -> Optional.of(output.taking(true));
            case AVERAGE -> Optional.of(output.taking(false).averaging());
            case SUM -> Optional.of(output.summing());
        };
    }
}
