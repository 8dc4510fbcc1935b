package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What a network's parameters are before it has learned anything. Random numbers come from a stream of each parameter's
 * own, made of the seed and the parameter's name: a layer added, removed or resized leaves the others as they were.
 *
 * <p>With fan_in the number of products in one output and fan_out the number of outputs that one input touches
 * ({@code weight.size(1)} and {@code weight.size(0)}, times the area of a kernel). Weights of one axis and their biases
 * (batch normalisation) stay as they are.
 */
public enum Initialisation {

    /**
     * PyTorch's default for convolutions and fully connected layers: weights and biases uniform in ±1/√fan_in. Source:
     * {@code torch.nn.Linear.reset_parameters}, whose {@code kaiming_uniform_(a=√5)} is this bound.
     */
    PYTORCH {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return uniform(bound(fans), count, random);
        }

        @Override
        Tensor bias(Shape shape, Fans fans, Random random) {
            return Tensor.over(shape, uniform(bound(fans), shape.count(), random));
        }

        private double bound(Fans fans) {
            return 1 / Math.sqrt(fans.in());
        }
    },

    /**
     * Weights uniform in ±√(6 / (fan_in + fan_out)), biases 0. Source: Glorot and Bengio, Understanding the difficulty
     * of training deep feedforward neural networks, 2010; {@code torch.nn.init.xavier_uniform_}.
     */
    XAVIER {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return uniform(Math.sqrt(6 / (fans.in() + fans.out())), count, random);
        }
    },

    /**
     * Weights normal with mean 0 and variance 2 / fan_in, biases 0. Source: He et al., Delving Deep into Rectifiers,
     * 2015; {@code torch.nn.init.kaiming_normal_(nonlinearity='relu')}.
     */
    HE {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return normal(Math.sqrt(2 / fans.in()), count, random);
        }
    },

    /**
     * Weights and biases 0: all units of a layer compute the same, feel the same gradient and stay equal, and behind a layer
     * of zeros no gradient comes through. To be seen failing. Source: Zhang et al., Dive into Deep Learning, 5.4.
     */
    ZEROS {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return new float[count];
        }
    },

    /**
     * Weights normal with mean 0 and deviation 0.01, whatever the fans, biases 0: enough for one layer or two; through more,
     * activations and gradients dwindle. Source: Zhang et al., Dive into Deep Learning, 5.4 and 6.1.
     */
    SMALL {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return normal(0.01, count, random);
        }
    },

    /**
     * Weights normal with mean 0 and deviation 1, whatever the fans, biases 0: sums grow by √fan_in from layer to layer, so
     * that tanh and sigmoid saturate and ReLU explodes. Source: Zhang et al., Dive into Deep Learning, 5.4.
     */
    LARGE {
        @Override
        float[] weights(Fans fans, int count, Random random) {
            return normal(1, count, random);
        }
    };

    /** The network with new parameters: the same seed always gives the same. Any network and any seed will do. */
    public Network apply(Network network, long seed) {
        Map<String, Tensor> parameters = network.parameters();
        Map<String, Tensor> changed = new LinkedHashMap<>();
        parameters.forEach((name, weight) -> {
            if (name.endsWith("weight") && weight.shape().rank() > 1) {
                Fans fans = Fans.of(weight.shape());
                float[] numbers = weights(fans, weight.shape().count(), stream(seed, name));
                changed.put(name, Tensor.over(weight.shape(), numbers));
                String biasName = name.substring(0, name.length() - "weight".length()) + "bias";
                Tensor bias = parameters.get(biasName);
                if (bias != null) {
                    changed.put(biasName, bias(bias.shape(), fans, stream(seed, biasName)));
                }
            }
        });
        return network.with(changed);
    }

    /** As it is typed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract float[] weights(Fans fans, int count, Random random);

    Tensor bias(Shape shape, Fans fans, Random random) {
        return Tensor.zeros(shape);
    }

    /** How many numbers meet in one output, and how many outputs one input meets. */
    private record Fans(double in, double out) {

        static Fans of(Shape weight) {
            double area = weight.count() / ((double) weight.size(0) * weight.size(1));
            return new Fans(weight.size(1) * area, weight.size(0) * area);
        }
    }

    private static float[] normal(double deviation, int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (deviation * random.nextGaussian());
        }
        return numbers;
    }

    private static float[] uniform(double bound, int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) (bound * (2 * random.nextDouble() - 1));
        }
        return numbers;
    }

    /**
     * FNV-1a over the name, then the last steps of MurmurHash3 over it and the seed, so that near seeds and names start
     * far apart; {@link Random} gives the same numbers on every Java.
     */
    private static Random stream(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ letter) * 0x100000001B3L;
        }
        hash ^= seed * 0x9E3779B97F4A7C15L;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return new Random(hash ^ (hash >>> 33));
    }
}
