package dev.receptive.bench;

import dev.receptive.nn.Activation;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.YamlNumber;
import java.util.List;

/**
 * A function through which every number goes by itself, with what it needs to know.
 *
 * @param slope of a leaky ReLU below zero, −1 to 1
 * @param alpha of an ELU, 0 to 10
 */
public record ActivationFunction(ActivationKind kind, float slope, float alpha) {

    public static final float USUAL_SLOPE = 0.01f;
    public static final float USUAL_ALPHA = 1;

    private static final int STEEPEST = 1;
    private static final int MOST_ALPHA = 10;

    /**
     * @throws Refusal if the slope or α is out of its range
     */
    public ActivationFunction {
        checkSlope(slope);
        checkAlpha(alpha);
    }

    /** With the usual slope and α. */
    public static ActivationFunction of(ActivationKind kind) {
        return new ActivationFunction(kind, USUAL_SLOPE, USUAL_ALPHA);
    }

    /**
     * @throws Refusal if a leaky ReLU cannot have it
     */
    public static void checkSlope(float slope) {
        inRange("field.slope", slope, -STEEPEST, STEEPEST);
    }

    /**
     * @throws Refusal if an ELU cannot have it
     */
    public static void checkAlpha(float alpha) {
        inRange("field.alpha", alpha, 0, MOST_ALPHA);
    }

    private static void inRange(String field, float value, int low, int high) {
        if (!(value >= low && value <= high)) {
            throw Refusal.of("error.range", Sentence.of(field), value, low, high);
        }
    }

    /** As the core computes it; a decimal is what its digits say. */
    public Activation layer() {
        return switch (kind) {
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            case RELU -> Activation.RELU;
            case LEAKY_RELU -> Activation.leakyRelu(Numerals.shortest(slope).doubleValue());
            case ELU -> Activation.elu(Numerals.shortest(alpha).doubleValue());
            case GELU -> Activation.GELU;
        };
    }

    /** Whether the curve is straight at a number, so that its derivative there is what it is written as. */
    public boolean isStraight(float x) {
        return switch (kind) {
            case RELU, LEAKY_RELU -> true;
            case ELU -> x > 0 || alpha == 0;
            case SIGMOID, TANH, GELU -> false;
        };
    }

    public ActivationFunction withKind(ActivationKind next) {
        return new ActivationFunction(next, slope, alpha);
    }

    public ActivationFunction withSlope(float next) {
        return new ActivationFunction(kind, next, alpha);
    }

    public ActivationFunction withAlpha(float next) {
        return new ActivationFunction(kind, slope, next);
    }

    /** The call of PyTorch, whose functions are {@code F}. */
    public String pyTorch(String x) {
        return switch (kind) {
            case SIGMOID -> "torch.sigmoid(" + x + ")";
            case TANH -> "torch.tanh(" + x + ")";
            case RELU -> "F.relu(" + x + ")";
            case LEAKY_RELU -> "F.leaky_relu(" + x + ", " + YamlNumber.of(slope) + ")";
            case ELU -> "F.elu(" + x + ", alpha=" + YamlNumber.of(alpha) + ")";
            case GELU -> "F.gelu(" + x + ")";
        };
    }

    /** The call of Keras 3, whose operations are {@code ops}. */
    public String keras(String x) {
        return switch (kind) {
            case SIGMOID -> "ops.sigmoid(" + x + ")";
            case TANH -> "ops.tanh(" + x + ")";
            case RELU -> "ops.relu(" + x + ")";
            case LEAKY_RELU -> "ops.leaky_relu(" + x + ", negative_slope=" + YamlNumber.of(slope) + ")";
            case ELU -> "ops.elu(" + x + ", alpha=" + YamlNumber.of(alpha) + ")";
            case GELU -> "ops.gelu(" + x + ", approximate=False)";
        };
    }

    /** The lines of NumPy that make {@code y} of an array. A sigmoid is computed in float64, as it is here. */
    public List<String> numPy(String x) {
        return switch (kind) {
            case SIGMOID -> List.of("y = 1 / (1 + np.exp(-" + x + ".astype(np.float64)))");
            case TANH -> List.of("y = np.tanh(" + x + ")");
            case RELU -> List.of("y = np.maximum(" + x + ", 0)");
            case LEAKY_RELU ->
                List.of("y = np.where(" + x + " > 0, " + x + ", " + YamlNumber.of(slope) + " * " + x + ")");
            case ELU ->
                List.of("y = np.where(" + x + " > 0, " + x + ", " + YamlNumber.of(alpha) + " * np.expm1(np.minimum(" + x
                        + ", 0)))");
            case GELU ->
                List.of("erfc = np.vectorize(math.erfc)", "y = " + x + " * erfc(-" + x + " / math.sqrt(2)) / 2");
        };
    }

    /** Whether NumPy needs Python's {@code math} beside it. */
    public boolean needsMath() {
        return kind == ActivationKind.GELU;
    }
}
