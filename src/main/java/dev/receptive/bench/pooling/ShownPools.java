package dev.receptive.bench.pooling;

import java.util.concurrent.atomic.AtomicReference;

/** The outputs of a pooling as they are shown. */
final class ShownPools {

    private final PoolTrace trace;
    private final String tensor;
    private final String source;

    /** The one asked for last: everything on a stage asks for the same. */
    private final AtomicReference<ShownPool> last = new AtomicReference<>();

    /**
     * @param tensor whose numbers they are
     * @param source the tensor that was pooled
     */
    ShownPools(PoolTrace trace, String tensor, String source) {
        this.trace = trace;
        this.tensor = tensor;
        this.source = source;
    }

    PoolTrace trace() {
        return trace;
    }

    /** The same, of an output that nobody else asks for. */
    ShownPool once(int channel, int y, int x) {
        return ShownPool.of(trace, tensor, source, channel, y, x);
    }

    /** How an output comes about. */
    ShownPool of(int channel, int y, int x) {
        ShownPool known = last.get();
        if (known == null
                || known.spot().channel() != channel
                || known.spot().row() != y
                || known.spot().column() != x) {
            known = ShownPool.of(trace, tensor, source, channel, y, x);
            last.set(known);
        }
        return known;
    }
}
