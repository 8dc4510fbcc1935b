package dev.receptive.bench.transposed;

/**
 * A stretched input along one axis: zeros between the inputs and around them. Where more is cut off than a stamp reaches
 * beyond its input, inputs at the end are left away instead.
 */
record StretchedLane(StampLane stamps) {

    /** Zeros before the first input; negative where inputs are left away. */
    int before() {
        return stamps.span() - 1 - stamps.before();
    }

    /** Zeros after the last input; likewise. */
    int after() {
        return stamps.span() - 1 - stamps.cutAfter() + stamps.extra();
    }

    /** From the first input to the last, with the zeros between. */
    int between() {
        return (stamps.inputs() - 1) * stamps.stride() + 1;
    }

    int size() {
        return stamps.outputs() + stamps.span() - 1;
    }

    /** The input at a place; −1 where a zero stands. */
    int source(int place) {
        int way = place - before();
        return way >= 0 && way % stamps.stride() == 0 && way / stamps.stride() < stamps.inputs()
                ? way / stamps.stride()
                : -1;
    }
}
