package dev.receptive.bench.convolution;

import dev.receptive.scene.Mark;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A mark as it was drawn last: it is drawn again only when something else is to be seen on it. */
final class LastMark {

    private record Known(Object what, Mark mark) {}

    private final AtomicReference<Known> last = new AtomicReference<>();

    /**
     * @param what is to be seen: equal things look alike
     */
    Mark of(Object what, Supplier<Mark> draw) {
        Known known = last.get();
        if (known == null || !known.what.equals(what)) {
            known = new Known(what, draw.get());
            last.set(known);
        }
        return known.mark;
    }
}
