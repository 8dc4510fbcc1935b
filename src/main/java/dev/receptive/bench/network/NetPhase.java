package dev.receptive.bench.network;

/** What goes on in a network. */
enum NetPhase {
    /** Nothing yet. */
    START,
    /** A term of a unit is taken. */
    TAKE,
    /** A unit comes to its cell. */
    LAND,
    /** Everything is computed. */
    END
}
