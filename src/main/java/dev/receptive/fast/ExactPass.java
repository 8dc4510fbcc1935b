package dev.receptive.fast;

import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@link Sequential#forward} of one image with all that its layers give, for whoever shows a network while it is changed:
 * every number equals that of the layers in {@code nn} in every bit. Convolutions, where nearly all the time goes, are
 * computed by {@link ExactConv2d}; every other layer computes itself.
 */
public final class ExactPass {

    private ExactPass() {}

    /**
     * What a finished network does with an image.
     *
     * @param image {@code [1, C, H, W]}
     * @throws IllegalArgumentException if there is not one image, or a layer cannot take what it gets
     */
    public static Pass forward(Sequential layers, Tensor image) {
        List<Pass> inner = new ArrayList<>();
        Tensor activation = image;
        for (Child child : layers.children()) {
            Pass pass = of(child.layer(), activation);
            inner.add(pass);
            activation = pass.output();
        }
        return new Pass(layers, image, activation, Map.of(), inner);
    }

    private static Pass of(Layer layer, Tensor input) {
        if (layer instanceof Sequential inner) {
            return forward(inner, input);
        }
        return layer instanceof Conv2d conv
                ? new Pass(conv, input, ExactConv2d.forward(conv, input), Map.of(), List.of())
                : layer.forward(input, Mode.INFERENCE);
    }
}
