package dev.receptive.bench.pooling;

import dev.receptive.bench.Border;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Window2d;
import java.util.Optional;

/**
 * How a window slides.
 *
 * @param window 1×1 to 8×8
 * @param stride by which it moves; nothing where it moves by its own size
 * @param border padding around the input
 * @param dilation from one place of the window to the next
 * @param ceil whether a last window that is not full counts
 */
record Slide(Extent window, Optional<Extent> stride, Border border, Extent dilation, boolean ceil) {

    /** A window of a size that moves by it, and nothing else. */
    static Slide of(Extent window) {
        return new Slide(window, Optional.empty(), Border.NONE, Extent.ONE, false);
    }

    Slide withWindow(Extent next) {
        return new Slide(next, stride, border, dilation, ceil);
    }

    Slide withStride(Extent next) {
        return new Slide(window, Optional.of(next), border, dilation, ceil);
    }

    Slide withBorder(Border next) {
        return new Slide(window, stride, next, dilation, ceil);
    }

    Slide withDilation(Extent next) {
        return new Slide(window, stride, border, next, ceil);
    }

    Slide withCeil(boolean next) {
        return new Slide(window, stride, border, dilation, next);
    }

    /** How far it moves. */
    Extent steps() {
        return stride.orElse(window);
    }

    /** As the layers take it, over an input of a size. */
    Window2d over(Extent input) {
        return new Window2d(window, steps(), border.resolve(input, window, steps(), dilation), dilation);
    }
}
