package dev.receptive.benchmark;

import java.util.List;

/** A contender in a certain Java. */
enum Variant {
    VECTOR("ours"),
    PLAIN("ours"),
    PYTORCH("pytorch"),
    PYTORCH_RAISED("pytorch"),
    REFERENCE("reference");

    private final String contender;

    Variant(String contender) {
        this.contender = contender;
    }

    /** As {@link Contender#named} knows it. */
    String contender() {
        return contender;
    }

    /** What to start its Java with. */
    List<String> jvm() {
        return this == VECTOR ? List.of("--add-modules", "jdk.incubator.vector") : List.of();
    }

    /** Whether the C library keeps what is freed. */
    boolean raised() {
        return this == PYTORCH_RAISED;
    }

    /** The defining loops know one thread only, and are timed for the record. */
    boolean forTheRecord() {
        return this == REFERENCE;
    }
}
