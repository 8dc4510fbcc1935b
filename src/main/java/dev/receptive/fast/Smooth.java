package dev.receptive.fast;

/**
 * Sigmoid and hyperbolic tangent as quotients of polynomials, which vectors can compute: within 4·10⁻⁷ of the exact
 * values. Source of the coefficients: the Eigen library, {@code generic_fast_tanh_float}.
 */
final class Smooth {

    /** Beyond it, tanh is ±1 in float32. */
    private static final float FAR = 7.905311f;

    private static final float A1 = 4.8935246e-3f;
    private static final float A3 = 6.3726195e-4f;
    private static final float A5 = 1.48572235e-5f;
    private static final float A7 = 5.1222973e-8f;
    private static final float A9 = -8.604672e-11f;
    private static final float A11 = 2.000188e-13f;
    private static final float A13 = -2.7607684e-16f;
    private static final float B0 = 4.893525e-3f;
    private static final float B2 = 2.2684347e-3f;
    private static final float B4 = 1.1853471e-4f;
    private static final float B6 = 1.1982584e-6f;

    private Smooth() {}

    static void tanh(float[] in, float[] out, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(-FAR, Math.min(FAR, in[i]));
            float s = x * x;
            float top = x * (A1 + s * (A3 + s * (A5 + s * (A7 + s * (A9 + s * (A11 + s * A13))))));
            out[i] = top / (B0 + s * (B2 + s * (B4 + s * B6)));
        }
    }

    /** {@code ½ + ½ tanh(x / 2)}. */
    static void sigmoid(float[] in, float[] out, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(-FAR, Math.min(FAR, 0.5f * in[i]));
            float s = x * x;
            float top = x * (A1 + s * (A3 + s * (A5 + s * (A7 + s * (A9 + s * (A11 + s * A13))))));
            out[i] = 0.5f + 0.5f * (top / (B0 + s * (B2 + s * (B4 + s * B6))));
        }
    }
}
