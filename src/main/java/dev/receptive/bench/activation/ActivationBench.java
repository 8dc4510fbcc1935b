package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GeometryControls;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Arrays;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Parameter.Real;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The bench on which every number of a feature map goes through one function by itself, or on which ReLUs are added and
 * stacked to follow a curve.
 */
public final class ActivationBench implements Bench<ActivationExperiment> {

    @Override
    public String code() {
        return "activation";
    }

    @Override
    public ActivationExperiment first() {
        Tensor map = Tensor.matrix(
                new float[] {3, 1.5f, -0.5f, 0},
                new float[] {1, -2, 2.5f, -1},
                new float[] {-3, 0.5f, 4, -4},
                new float[] {2, -1.5f, 0, 1});
        return ActivationExperiment.of(Numbers.typed(map), ActivationKind.RELU);
    }

    @Override
    public Subject<ActivationExperiment> compute(ActivationExperiment experiment) {
        return experiment.isFit() ? new FitSubject(experiment) : new ActivationSubject(experiment);
    }

    @Override
    public Change<ActivationExperiment> with(ActivationExperiment experiment, Spot first, Numbers block) {
        if (first.isIn(FitTensors.CURVE)) {
            Change<Channels> change = Channels.of(experiment.fit().curve()).with(first, block);
            CurveFit next = experiment.fit().withCurve(change.next().first());
            return new Change<>(experiment.withFit(next), change.name(), change.notice());
        }
        if (!first.isIn(ActivationTensors.INPUT)) {
            throw Refusal.of("paste.where");
        }
        Change<Channels> change = Channels.of(experiment.input()).with(first, block);
        return new Change<>(experiment.withInput(change.next().first()), change.name(), change.notice());
    }

    @Override
    public float within(ActivationExperiment experiment, Spot spot, float value) {
        if (spot.isIn(FitTensors.CURVE)) {
            return CurveFit.within(value);
        }
        boolean level = spot.isIn(ActivationTensors.INPUT) && experiment.input().levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    /** An exponential takes about as long as so many multiply-adds. */
    @Override
    public long multiplyAdds(ActivationExperiment experiment) {
        return 10L * experiment.size().count();
    }

    @Override
    public Schema<ActivationExperiment> schema() {
        return new ActivationSchema();
    }

    @Override
    public List<Parameter<ActivationExperiment>> parameters() {
        List<Parameter<ActivationExperiment>> parameters = new ArrayList<>(List.of(new Choice<>(
                "show",
                codes(ActivationView.values(), ActivationView::code),
                now -> now.view().code(),
                (now, code) -> now.withView(ActivationView.ofCode(code)))));
        ofMap().forEach(each -> parameters.add(new When<>(each, now -> !now.isFit() && each.applies(now))));
        ofFit().forEach(each -> parameters.add(new When<>(each, ActivationExperiment::isFit)));
        return parameters;
    }

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }

    private static List<Parameter<ActivationExperiment>> ofMap() {
        return List.of(
                new Choice<>(
                        "function",
                        codes(ActivationKind.values(), ActivationKind::code),
                        now -> now.kind().code(),
                        (now, code) -> now.withKind(ActivationKind.ofCode(code))),
                new When<>(
                        new Real<>("slope", ActivationExperiment::slope, ActivationExperiment::withSlope),
                        now -> now.kind() == ActivationKind.LEAKY_RELU),
                new When<>(
                        new Real<>("alpha", ActivationExperiment::alpha, ActivationExperiment::withAlpha),
                        now -> now.kind() == ActivationKind.ELU),
                GeometryControls.input(
                        now -> now.input().levels(),
                        ActivationExperiment::size,
                        (now, size) -> now.withInput(now.input().resized(size.height(), size.width()))),
                new Grids<>(
                        ActivationTensors.INPUT,
                        Offer.inputs(),
                        true,
                        Optional.of(new Arrays<>(ArrayUse.INPUT, (now, stack) -> now.withInput(only(stack)))),
                        ActivationExperiment::input,
                        ActivationExperiment::withInput));
    }

    private static List<Parameter<ActivationExperiment>> ofFit() {
        return List.of(
                Slider.between(
                        1,
                        CurveFit.MOST_RELUS,
                        "relus",
                        now -> now.fit().relus(),
                        (now, relus) -> now.withFit(now.fit().withRelus(relus))),
                Slider.between(
                        1,
                        CurveFit.MOST_LAYERS,
                        "layers",
                        now -> now.fit().layers(),
                        (now, layers) -> now.withFit(now.fit().withLayers(layers))),
                new Grids<>(
                        FitTensors.CURVE,
                        Curves.offers(),
                        now -> now.fit().curve(),
                        (now, curve) -> now.withFit(now.fit().withCurve(curve))));
    }

    private static Numbers only(GridStack stack) {
        if (stack.grids().size() > 1) {
            throw Refusal.of("error.activation.channels", stack.grids().size());
        }
        return stack.grids().get(0);
    }

    @Override
    public List<String> edited() {
        return List.of(ActivationTensors.INPUT, FitTensors.CURVE);
    }
}
