package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whole networks that compute and learn, as PyTorch answered them. */
final class OracleNetworks {

    static final Map<String, Consumer<OracleCase>> OPERATIONS = Map.of(
            "tiny_lenet_backward", OracleNetworks::tinyLeNet,
            "lenet_train_steps", OracleNetworks::leNetSteps,
            "learn_kernel", OracleNetworks::learnKernel);

    private OracleNetworks() {}

    /** Two convolutions and three fully connected layers, whose arrays are named as in {@code conv1_weight}. */
    private static Sequential leNet(OracleCase question, int padding, Function<String, Tensor> array) {
        Activation activation = switch (question.word("activation", "")) {
            case "relu" -> Activation.RELU;
            case "sigmoid" -> Activation.SIGMOID;
            case "tanh" -> Activation.TANH;
            default -> throw new AssertionError(question + ": unknown activation");
        };
        Layer pool = switch (question.word("pool", "")) {
            case "max 2x2 stride 2" -> MaxPool2d.of(2);
            case "avg 2x2 stride 2" -> AvgPool2d.of(2);
            default -> throw new AssertionError(question + ": unknown pool");
        };
        return new Sequential(List.of(
                new Child("conv1", conv(array, "conv1", padding)),
                new Child("act1", activation),
                new Child("pool1", pool),
                new Child("conv2", conv(array, "conv2", 0)),
                new Child("act2", activation),
                new Child("pool2", pool),
                new Child("flatten", new Flatten()),
                new Child("fc1", linear(array, "fc1")),
                new Child("act3", activation),
                new Child("fc2", linear(array, "fc2")),
                new Child("act4", activation),
                new Child("fc3", linear(array, "fc3"))));
    }

    private static Conv2d conv(Function<String, Tensor> array, String name, int padding) {
        Tensor weight = array.apply(name + "_weight");
        Extent kernel = new Extent(weight.shape().size(2), weight.shape().size(3));
        return new Conv2d(
                weight, array.apply(name + "_bias"), Window2d.of(kernel).withPadding(padding), 1);
    }

    private static Linear linear(Function<String, Tensor> array, String name) {
        return new Linear(array.apply(name + "_weight"), array.apply(name + "_bias"));
    }

    private static void tinyLeNet(OracleCase question) {
        Sequential layers = leNet(question, question.number("conv1Padding", 0), question::input);
        int[] targets = question.classes("target");
        Pass pass = layers.forward(question.input("input"), Mode.training(0));
        Gradients gradients = layers.backward(pass, CrossEntropy.MEAN.gradient(pass.output(), targets));

        for (String name : question.expected()) {
            Tensor actual = switch (name) {
                case "loss" -> CrossEntropy.MEAN.value(pass.output(), targets);
                case "logits" -> pass.output();
                case "grad_input" -> gradients.input();
                default -> gradients.parameter(parameter(name.substring("grad_".length())));
            };
            Close.gradient(actual, question.expected(name));
        }
        assertThat(question.expected()).hasSize(3 + layers.parameters().size());
    }

    private static void leNetSteps(OracleCase question) {
        Map<?, ?> arrays = (Map<?, ?>) Objects.requireNonNull(question.param("lcg"));
        Sequential layers = leNet(question, 2, name -> Lcg.of((Map<?, ?>) Objects.requireNonNull(arrays.get(name))));
        Tensor input = Lcg.of((Map<?, ?>) Objects.requireNonNull(arrays.get("input")));
        int[] targets = IntStream.range(0, input.shape().size(0))
                .map(i -> (i * 7 + 3) % 10)
                .toArray();
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step <= question.number("steps", 0); step++) {
            Pass pass = layers.forward(input, Mode.training(step));
            Gradients gradients = layers.backward(pass, CrossEntropy.MEAN.gradient(pass.output(), targets));
            if (step == 0) {
                Close.gradient(
                        pass.output(),
                        numbers(question.extra("f32", "logits"), pass.output().shape()));
                ((Map<?, ?>) question.extra("f32", "grads"))
                        .forEach((name, expected) ->
                                summary(gradients.parameter(parameter((String) name)), (Map<?, ?>) expected));
            }
            losses.add((double) CrossEntropy.MEAN.value(pass.output(), targets).at(0));
            layers = (Sequential) layers.with(stepped(layers, gradients, question.decimal("learningRate", 0)));
        }
        List<?> expected = (List<?>) question.extra("f32", "losses");
        assertThat(losses).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Close.gradient("loss " + i, losses.get(i), number(expected.get(i)));
        }
    }

    /** The name in a network of an array such as {@code conv1_weight}. */
    private static String parameter(String array) {
        return array.replace('_', '.');
    }

    private static Map<String, Tensor> stepped(Layer layer, Gradients gradients, double rate) {
        Map<String, Tensor> next = new LinkedHashMap<>();
        layer.parameters().forEach((name, tensor) -> {
            float[] numbers = tensor.toArray();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] =
                        (float) (numbers[i] - rate * gradients.parameter(name).at(i));
            }
            next.put(name, Tensor.over(tensor.shape(), numbers));
        });
        return next;
    }

    /** Sums over a gradient, and some of its numbers. */
    private static void summary(Tensor gradient, Map<?, ?> expected) {
        double sum = 0;
        double sumOfSizes = 0;
        double squares = 0;
        for (float number : gradient.numbers()) {
            sum += number;
            sumOfSizes += Math.abs(number);
            squares += number * (double) number;
        }
        assertThat(gradient.shape().count()).isEqualTo(((Number) named(expected, "count")).intValue());
        Close.gradient("sum", sum, number(named(expected, "sum")));
        Close.gradient("sum of sizes", sumOfSizes, number(named(expected, "sumAbs")));
        Close.gradient("length", Math.sqrt(squares), number(named(expected, "l2")));
        List<?> index = (List<?>) named(expected, "sampleIndex");
        List<?> value = (List<?>) named(expected, "sampleValue");
        for (int i = 0; i < index.size(); i++) {
            Close.gradient("number " + index.get(i), gradient.at((Integer) index.get(i)), number(value.get(i)));
        }
    }

    private static void learnKernel(OracleCase question) {
        Tensor input = question.input("input");
        Tensor start = question.input("weight");
        Window2d window = Window2d.of(new Extent(1, 2));
        Tensor none = Tensor.zeros(Shape.of(1));
        Tensor wanted = new Conv2d(Tensor.of(start.shape(), 1, -1), none, window, 1).forward(input);
        MeanSquaredError loss = new MeanSquaredError(Reduction.SUM);
        Conv2d layer = new Conv2d(start, none, window, 1).withoutBias();
        List<?> kernels = (List<?>) question.extra("kernelAfterStep");
        List<?> losses = (List<?>) question.extra("lossBeforeStep");
        for (int step = 0; step < question.number("steps", 0); step++) {
            Pass pass = layer.forward(input, Mode.training(step));
            Close.gradient("loss", loss.value(pass.output(), wanted).at(0), number(losses.get(step)));
            Gradients gradients = layer.backward(pass, loss.gradient(pass.output(), wanted));
            layer = layer.with(stepped(layer, gradients, question.decimal("learningRate", 0)));
            Close.gradient(layer.weight(), numbers(kernels.get(step), start.shape()));
        }
    }

    private static Object named(Map<?, ?> mapping, String name) {
        return Objects.requireNonNull(mapping.get(name), name);
    }

    private static Tensor numbers(Object list, Shape shape) {
        List<?> all = (List<?>) list;
        float[] numbers = new float[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) number(all.get(i));
        }
        return Tensor.over(shape, numbers);
    }

    private static double number(Object said) {
        return Double.parseDouble(said.toString());
    }
}
