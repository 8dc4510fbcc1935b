package dev.receptive.bench.activation;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Source;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/** Ready-made curves by name. The names stand in files and never change; what people read is in the message bundle. */
final class Curves {

    private static final Map<String, DoubleUnaryOperator> CURVES = new LinkedHashMap<>();

    static {
        CURVES.put("sine", x -> 3 * Math.sin(x * Math.PI / CurveFit.HIGH));
        CURVES.put("absolute", Math::abs);
        CURVES.put("tent", x -> 4 - 2 * Math.abs(x));
        CURVES.put("parabola", x -> x * x / 4);
        CURVES.put("bump", x -> 4 * Math.exp(-x * x));
        CURVES.put("step", x -> x < 0 ? -2 : 2);
        CURVES.put("sawtooth", x -> x < 0 ? x + 2 : x - 2);
    }

    static final Vocabulary NAMES = new Vocabulary("kind.curve", List.copyOf(CURVES.keySet()));

    private Curves() {}

    /**
     * Heights to a tenth, so that they can be read.
     *
     * @throws dev.receptive.words.Refusal if there is no such curve
     */
    static Numbers of(String name) {
        NAMES.check(name);
        DoubleUnaryOperator curve = Objects.requireNonNull(CURVES.get(name));
        float[] heights = new float[CurveFit.POINTS];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.round(10 * curve.applyAsDouble(CurveFit.x(i))) / 10f;
        }
        return new Numbers(Tensor.of(Shape.of(1, heights.length), heights), false, new Source.Preset(name));
    }

    static List<Offer> offers() {
        return NAMES.words().stream()
                .map(name -> new Offer(Sentence.of("preset.curve." + name), new Source.Preset(name), () -> of(name)))
                .toList();
    }
}
