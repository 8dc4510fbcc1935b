package dev.receptive.nn;

import dev.receptive.tensor.Shape;

/**
 * Where the windows of a pooling stand: on every channel by itself. In ceil mode a last window may reach past the
 * padded plane, but it has to start inside the plane or the padding before it. Source: PyTorch,
 * {@code pooling_output_shape}.
 *
 * @param window how it slides
 * @param ceilMode whether the number of windows is rounded up
 */
record PoolWindow(Window2d window, boolean ceilMode) {

    /**
     * @throws IllegalArgumentException if the padding is more than half the kernel: a window could hold nothing else
     */
    void check(String layer) {
        Padding padding = window.padding();
        Extent kernel = window.kernel();
        if (Math.max(padding.top(), padding.bottom()) > kernel.height() / 2
                || Math.max(padding.left(), padding.right()) > kernel.width() / 2) {
            throw new IllegalArgumentException(
                    layer + ": padding " + padding + " is more than half of the kernel " + kernel);
        }
    }

    Axis rows(int height) {
        return axis(
                height,
                window.kernel().height(),
                window.stride().height(),
                window.dilation().height(),
                window.padding().top(),
                window.padding().bottom());
    }

    Axis columns(int width) {
        return axis(
                width,
                window.kernel().width(),
                window.stride().width(),
                window.dilation().width(),
                window.padding().left(),
                window.padding().right());
    }

    /** Rounding up is as much more padding after the input as the last window lacks. */
    private Axis axis(int input, int kernel, int stride, int dilation, int before, int after) {
        int beyond = before + input + after - (dilation * (kernel - 1) + 1);
        int rest = Math.floorMod(beyond, stride);
        boolean startsInside = beyond - rest + stride < before + input;
        int lacking = ceilMode && rest > 0 && startsInside ? stride - rest : 0;
        return new Axis(input, kernel, stride, dilation, before, after + lacking);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has not four axes or the kernel does not fit it
     */
    Shape outputShape(String layer, Shape input) {
        checkAxes(layer, input);
        return Shape.of(
                input.size(0),
                input.size(1),
                rows(input.size(2)).outputs(),
                columns(input.size(3)).outputs());
    }

    static void checkAxes(String layer, Shape input) {
        if (input.rank() != 4) {
            throw new IllegalArgumentException(layer + ": input " + input + " where N×C×H×W is expected");
        }
    }

    Region reads(Region outputs, Shape input) {
        return new Region(
                outputs.channels(),
                rows(input.size(2)).reads(outputs.rows(), PaddingMode.ZEROS),
                columns(input.size(3)).reads(outputs.columns(), PaddingMode.ZEROS));
    }

    Region reaches(Region inputs, Shape input) {
        return new Region(
                inputs.channels(),
                rows(input.size(2)).reaches(inputs.rows(), PaddingMode.ZEROS),
                columns(input.size(3)).reaches(inputs.columns(), PaddingMode.ZEROS));
    }

    /** As in {@code 3×3, stride 2×2, ceil mode}. */
    @Override
    public String toString() {
        return window + (ceilMode ? ", ceil mode" : "");
    }
}
