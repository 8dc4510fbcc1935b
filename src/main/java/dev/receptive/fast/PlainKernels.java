package dev.receptive.fast;

/** {@link Kernels} that the compiler turns into vectors by itself. */
final class PlainKernels implements Kernels {

    /** From so many taps on it pays to go over them, not over the pixels, when pairs of runs are multiplied. */
    private static final int MANY_TAPS = 64;

    private final PlainRuns runs = new PlainRuns();
    private final PlainDots fewTaps = new PlainDots();

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void correlate(
            float[] in,
            int at,
            int[] taps,
            float[] weights,
            int w,
            int channels,
            float[] out,
            int o,
            int pitch,
            int pixels) {
        for (int p = 0; p < pixels; p += PlainRuns.LONGEST) {
            int size = Math.min(PlainRuns.LONGEST, pixels - p);
            runs.begin(out, o + p, pitch, channels, size);
            for (int k = 0; k < taps.length; k += PlainRuns.RUNS) {
                int some = Math.min(PlainRuns.RUNS, taps.length - k);
                for (int i = 0; i < some; i++) {
                    runs.set(i, in, at + taps[k + i] + p, size);
                }
                runs.add(channels, weights, w + k, taps.length, some, size);
            }
            runs.end(out, o + p, pitch, channels, size);
        }
    }

    @Override
    public void dots(
            float[] in,
            int at,
            int step,
            int[] taps,
            float[] grad,
            int g,
            int gStep,
            int pitch,
            int channels,
            int pixels,
            int images,
            float[] sums,
            int s) {
        if (taps.length < MANY_TAPS) {
            fewTaps.add(in, at, step, taps, grad, g, gStep, pitch, channels, pixels, images, sums, s);
        } else {
            overTaps(in, at, step, taps, grad, g, gStep, pitch, channels, pixels, images, sums, s);
        }
    }

    /** As in {@link #correlate}, with taps and pixels changing places: gradients are the weights, runs go over the taps. */
    private void overTaps(
            float[] in,
            int at,
            int step,
            int[] taps,
            float[] grad,
            int g,
            int gStep,
            int pitch,
            int channels,
            int pixels,
            int images,
            float[] sums,
            int s) {
        for (int k = 0; k < taps.length; k += PlainRuns.LONGEST) {
            int size = Math.min(PlainRuns.LONGEST, taps.length - k);
            runs.begin(sums, s + k, taps.length, channels, size);
            for (int n = 0; n < images; n++) {
                for (int p = 0; p < pixels; p += PlainRuns.RUNS) {
                    int some = Math.min(PlainRuns.RUNS, pixels - p);
                    runs.setAll(in, at + n * step + p, taps, k, size);
                    runs.add(channels, grad, g + n * gStep + p, pitch, some, size);
                }
            }
            runs.end(sums, s + k, taps.length, channels, size);
        }
    }

    @Override
    public void copy(float[] from, int at, int step, float[] to, int into, int pitch, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(from, at + row * step, to, into + row * pitch, width);
        }
    }

    @Override
    public void maxOfFour(
            float[] in, int from, int width, float[] out, int[] winners, int to, int end, int rows, int columns) {
        PlainPool.maxOfFour(in, from, width, out, winners, to, rows, columns);
    }
}
