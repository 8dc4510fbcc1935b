package dev.receptive.bench.activation;

import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * A curve, and how many ReLUs make the line that follows it.
 *
 * @param curve its heights at {@link #POINTS} numbers from {@link #LOW} to {@link #HIGH}, evenly spaced, and between those
 *     two as well: so the line can be folded again
 * @param relus how many there are in a layer
 * @param layers how often the line goes through them
 */
record CurveFit(Numbers curve, int relus, int layers) {

    static final int POINTS = 17;
    static final int LOW = -4;
    static final int HIGH = 4;
    static final int MOST_RELUS = 8;
    static final int MOST_LAYERS = 4;

    static final CurveFit FIRST = new CurveFit(Curves.of("sine"), 4, 1);

    /**
     * @throws Refusal if the curve has more or fewer numbers, or one that is out of range, or there are too many ReLUs or
     *     layers, or none
     */
    CurveFit {
        if (curve.height() != 1 || curve.width() != POINTS) {
            throw Refusal.of("error.curve.size", curve.height(), curve.width(), POINTS);
        }
        for (int i = 0; i < POINTS; i++) {
            float height = curve.values().at(i);
            if (!(height >= LOW && height <= HIGH)) {
                throw Refusal.of("error.range", Sentence.of("field.curve.height"), height, LOW, HIGH);
            }
        }
        Limits.inRange("field.relus", relus, 1, MOST_RELUS);
        Limits.inRange("field.layers", layers, 1, MOST_LAYERS);
    }

    /** Where a point of the curve stands on the x axis. */
    static float x(int point) {
        return LOW + (HIGH - LOW) * point / (POINTS - 1f);
    }

    /** The height nearest to a number that a curve can have. */
    static float within(float height) {
        return Math.max(LOW, Math.min(HIGH, height));
    }

    CurveFit withCurve(Numbers next) {
        return new CurveFit(next, relus, layers);
    }

    CurveFit withRelus(int next) {
        return new CurveFit(curve, next, layers);
    }

    CurveFit withLayers(int next) {
        return new CurveFit(curve, relus, next);
    }
}
