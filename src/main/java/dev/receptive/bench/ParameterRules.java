package dev.receptive.bench;

import dev.receptive.figure.Patch;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Linear;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the numbers that a layer learns are counted, and the wrong ways to do it.
 *
 * @param outputs how many kernels or units there are
 * @param inputs channels, or units, that each of them sees
 * @param area weights of a slice; 1 of a fully connected layer
 * @param places how often the weights are used; 1 of a fully connected layer
 * @param dense whether it is fully connected: what has weights is a unit then, no kernel
 */
public record ParameterRules(int outputs, int inputs, int area, int places, boolean dense) {

    /** Codes of wrong ways that are about the kernel. */
    private static final Set<String> OF_KERNEL = Set.of("channels-none", "one-kernel", "each-output");

    public static ParameterRules of(Conv2d layer, int places) {
        return new ParameterRules(
                layer.outChannels(),
                layer.weight().shape().size(1),
                layer.window().kernel().count(),
                places,
                false);
    }

    public static ParameterRules of(Linear layer) {
        return new ParameterRules(layer.outFeatures(), layer.inFeatures(), 1, 1, true);
    }

    private long weights() {
        return (long) outputs * inputs * area;
    }

    /**
     * @param layer from 1 on; 0 for a whole subject
     * @param biased whether each output has a bias
     * @param kernels where the weights stand on the stage
     * @param biases where the biases do
     */
    public Reckoned reckoned(int layer, boolean biased, List<Patch> kernels, List<Patch> biases) {
        long weights = weights();
        long right = weights + (biased ? outputs : 0);
        List<Misrule> wrong = new ArrayList<>();
        if (biased) {
            wrong.add(rule("bias-none", weights, outputs));
            wrong.add(rule("bias-each-weight", 2 * weights));
            wrong.add(rule("bias-once", weights + 1, outputs));
        } else {
            wrong.add(rule("bias-added", weights + outputs));
        }
        long extra = biased ? outputs : 0;
        wrong.add(rule("channels-none", (long) outputs * area + extra, inputs));
        wrong.add(rule("one-kernel", (long) inputs * area + (biased ? 1 : 0), outputs));
        wrong.add(rule("each-output", right * places, places));
        if (biased) {
            wrong.add(rule("bias-each-slice", weights + (long) outputs * inputs));
        }
        List<Misrule> lit = wrong.stream()
                .map(rule -> rule.lighting(OF_KERNEL.contains(rule.code()) ? kernels : biases))
                .map(this::named)
                .toList();
        return new Reckoned(Topic.PARAMETER_COUNT, layer, Figures.of((double) right), lit);
    }

    private static Misrule rule(String code, long value, Object... values) {
        return Misrule.of(code, Figures.of((double) value), values);
    }

    /** In the words for what has the weights. */
    private Misrule named(Misrule rule) {
        String key = rule.why().key() + (dense ? ".unit" : "");
        return new Misrule(rule.code(), new Sentence(key, rule.why().values()), rule.value(), rule.lit());
    }
}
