package dev.receptive.bench.convolution;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Real;
import dev.receptive.bench.Parameter.When;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The controls of what follows every sum of a convolution: an activation, or nothing. */
final class After {

    private static final String NONE = "none";

    private After() {}

    static List<Parameter<ConvolutionExperiment>> parameters() {
        return List.of(
                new Choice<>(
                        "activation",
                        Stream.concat(
                                        Stream.of(NONE),
                                        Stream.of(ActivationKind.values()).map(ActivationKind::code))
                                .toList(),
                        now -> now.activation()
                                .map(after -> after.kind().code())
                                .orElse(NONE),
                        (now, code) -> now.withActivation(of(now, code))),
                new When<>(
                        new Real<>(
                                "slope",
                                now -> usual(now).slope(),
                                (now, slope) -> with(now, slope, ActivationFunction::withSlope)),
                        now -> is(now, ActivationKind.LEAKY_RELU)),
                new When<>(
                        new Real<>(
                                "alpha",
                                now -> usual(now).alpha(),
                                (now, alpha) -> with(now, alpha, ActivationFunction::withAlpha)),
                        now -> is(now, ActivationKind.ELU)));
    }

    private static boolean is(ConvolutionExperiment now, ActivationKind kind) {
        return now.activation().filter(after -> after.kind() == kind).isPresent();
    }

    private static ActivationFunction usual(ConvolutionExperiment now) {
        return now.activation().orElseGet(() -> ActivationFunction.of(ActivationKind.RELU));
    }

    private static Optional<ActivationFunction> of(ConvolutionExperiment now, String code) {
        return code.equals(NONE) ? Optional.empty() : Optional.of(usual(now).withKind(ActivationKind.ofCode(code)));
    }

    private static ConvolutionExperiment with(
            ConvolutionExperiment now, float number, BiFunction<ActivationFunction, Float, ActivationFunction> as) {
        return now.withActivation(now.activation().map(after -> as.apply(after, number)));
    }
}
