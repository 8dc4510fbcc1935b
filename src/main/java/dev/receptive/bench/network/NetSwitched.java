package dev.receptive.bench.network;

import dev.receptive.nn.ChannelMask;
import dev.receptive.nn.Pass;
import java.util.List;
import java.util.stream.IntStream;

/** A network of which something may be switched off, as it computed. */
final class NetSwitched {

    private NetSwitched() {}

    /** The pass with what each layer computed by itself, before a mask put 0 in its place. */
    static Pass own(Pass whole, int layers) {
        List<Pass> own = IntStream.range(0, layers)
                .mapToObj(layer -> own(whole.inner().get(layer)))
                .toList();
        return new Pass(whole.layer(), whole.input(), whole.output(), whole.kept(), own);
    }

    private static Pass own(Pass layer) {
        boolean masked = layer.inner().size() == 2 && layer.inner().get(1).layer() instanceof ChannelMask;
        return masked ? layer.inner().get(0) : layer;
    }

    /** Which map of its layer a unit belongs to, or which unit it is where they stand in a row. */
    static int map(NetTrace trace, int layer, int unit) {
        boolean maps = trace.pass(layer).output().shape().rank() == 4;
        return maps ? trace.places().plane(layer, unit).map() : unit;
    }
}
