package dev.receptive.bench.pooling;

import dev.receptive.bench.Listing;

/** The loops that run, as they stand in the core. */
final class PoolListings {

    private static final Listing MAX = Listing.of("MaxPool2d", "max-pool");
    private static final Listing AVERAGE = Listing.of("AvgPool2d", "average-pool");
    private static final Listing ADAPTIVE_MAX = Listing.of("AdaptiveMaxPool2d", "adaptive-max-pool");
    private static final Listing ADAPTIVE_AVERAGE = Listing.of("AdaptiveAvgPool2d", "adaptive-average-pool");

    private PoolListings() {}

    static Listing of(PoolKind kind) {
        return switch (kind) {
            case MAX -> MAX;
            case AVERAGE -> AVERAGE;
            case ADAPTIVE_MAX -> ADAPTIVE_MAX;
            case GLOBAL_AVERAGE, ADAPTIVE_AVERAGE -> ADAPTIVE_AVERAGE;
        };
    }

    static String name(PoolKind kind) {
        return of(kind).name();
    }
}
