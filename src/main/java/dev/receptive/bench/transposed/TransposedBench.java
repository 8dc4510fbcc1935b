package dev.receptive.bench.transposed;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Border;
import dev.receptive.bench.Change;
import dev.receptive.bench.GeometryControls;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Arrays;
import dev.receptive.bench.Parameter.Between;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Parameter.Pair;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Two;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The bench on which every input stamps its multiple of the kernel on the output. */
public final class TransposedBench implements Bench<TransposedExperiment> {

    @Override
    public String code() {
        return "transposed";
    }

    @Override
    public TransposedExperiment first() {
        Numbers input = Numbers.typed(Tensor.matrix(new float[] {1, 2}, new float[] {3, 1}));
        Numbers kernel =
                Numbers.typed(Tensor.matrix(new float[] {1, 2, 1}, new float[] {0, 1, 2}, new float[] {3, 0, 1}));
        return TransposedExperiment.of(input, kernel);
    }

    @Override
    public Subject<TransposedExperiment> compute(TransposedExperiment experiment) {
        return new TransposedSubject(experiment);
    }

    @Override
    public Change<TransposedExperiment> with(TransposedExperiment experiment, Spot first, Numbers block) {
        return new TransposedEdit(experiment).with(first, block);
    }

    @Override
    public float within(TransposedExperiment experiment, Spot spot, float value) {
        boolean level = spot.isIn(TransposedTensors.INPUT)
                && experiment.input().plane(spot.channel()).levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    @Override
    public long multiplyAdds(TransposedExperiment experiment) {
        return (long) experiment.kernels().weights() * experiment.size().count();
    }

    @Override
    public Schema<TransposedExperiment> schema() {
        return new TransposedSchema();
    }

    @Override
    public List<Parameter<TransposedExperiment>> parameters() {
        List<Parameter<TransposedExperiment>> all = new ArrayList<>();
        all.add(new Choice<>(
                "view",
                Stream.of(TransposedView.values()).map(TransposedView::code).toList(),
                now -> now.view().code(),
                (now, code) -> now.withView(TransposedView.ofCode(code))));
        all.addAll(channels());
        all.add(GeometryControls.size(
                "input.size",
                "input",
                Limits.TYPED,
                TransposedExperiment::size,
                (now, size) -> now.withInput(now.input().resized(size.height(), size.width()))));
        all.add(GeometryControls.size(
                "kernel.size",
                "kernel",
                Limits.KERNEL,
                TransposedExperiment::kernel,
                (now, size) -> now.withKernels(now.kernels().resized(size.height(), size.width()))));
        all.addAll(geometry());
        all.add(new Choice<>(
                "notation",
                Stream.of(Notation.values()).map(Notation::code).toList(),
                now -> now.notation().code(),
                (now, code) -> now.withNotation(Notation.ofCode(code))));
        all.addAll(numbers());
        return all;
    }

    private static List<Parameter<TransposedExperiment>> channels() {
        return List.of(
                new Pair<>(
                        "channels.both",
                        "channels.in",
                        "channels.out",
                        true,
                        new Between(1, Limits.CHANNELS),
                        now -> new Two(now.input().count(), now.outputs()),
                        (now, both) -> new TransposedEdit(now).channels(both.first(), both.second())),
                new When<>(
                        new Slider<>(
                                "groups",
                                now -> Grouping.stops(now.input().count()),
                                TransposedExperiment::groups,
                                (now, groups) -> new TransposedEdit(now).groups(groups)),
                        now -> now.input().count() > 1));
    }

    private static List<Parameter<TransposedExperiment>> geometry() {
        List<Parameter<TransposedExperiment>> all = new ArrayList<>();
        all.add(GeometryControls.stride(
                now -> now.geometry().stride(),
                (now, next) -> now.withGeometry(now.geometry().withStride(next))));
        all.addAll(GeometryControls.padding(
                List.of(Border.Kind.SIDES, Border.Kind.VALID),
                now -> now.geometry().border(),
                now -> now.geometry().cut(),
                (now, next) -> now.withGeometry(now.geometry().withBorder(next))));
        all.add(new Pair<>(
                "output-padding",
                "output-padding.down",
                "output-padding.across",
                false,
                new Between(0, Extra.MOST),
                now -> new Two(
                        now.geometry().extra().down(), now.geometry().extra().across()),
                (now, next) -> now.withGeometry(now.geometry().withExtra(new Extra(next.first(), next.second())))));
        all.add(GeometryControls.dilation(
                now -> now.geometry().dilation(),
                (now, next) -> now.withGeometry(now.geometry().withDilation(next))));
        return all;
    }

    private static List<Parameter<TransposedExperiment>> numbers() {
        return List.of(
                new Grids<>(
                        TransposedTensors.INPUT,
                        Offer.inputs().stream()
                                .filter(Predicate.not(Offer::isPicture))
                                .toList(),
                        false,
                        Optional.of(
                                new Arrays<>(ArrayUse.INPUT, (now, stack) -> new TransposedEdit(now).inputs(stack))),
                        now -> now.input().first(),
                        (now, next) -> new TransposedEdit(now).firstInput(next)),
                new Grids<>(
                        TransposedTensors.KERNEL,
                        Offer.kernels(),
                        false,
                        Optional.of(
                                new Arrays<>(ArrayUse.KERNEL, (now, stack) -> new TransposedEdit(now).kernels(stack))),
                        now -> now.kernels().slices().get(0),
                        (now, next) -> new TransposedEdit(now).firstKernel(next)));
    }

    @Override
    public Optional<Sentence> told(TransposedExperiment before, TransposedExperiment after) {
        boolean same = before.kernels().slice(0, 0).equals(after.kernels().slice(0, 0));
        return same ? Grouping.told(split(before), split(after), "told.outputs") : Optional.empty();
    }

    private static Grouping.Split split(TransposedExperiment experiment) {
        return new Grouping.Split(experiment.input().count(), experiment.outputs(), experiment.groups());
    }

    @Override
    public List<String> edited() {
        return List.of(TransposedTensors.KERNEL, TransposedTensors.BIAS, TransposedTensors.INPUT);
    }
}
