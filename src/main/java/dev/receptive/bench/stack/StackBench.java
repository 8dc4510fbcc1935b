package dev.receptive.bench.stack;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Action;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Whole;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bench of layers, one after another. */
public final class StackBench implements Bench<StackExperiment> {

    @Override
    public String code() {
        return "stack";
    }

    @Override
    public StackExperiment first() {
        return new StackExperiment(15, Collections.nCopies(3, StackLayer.conv(3)), 1);
    }

    @Override
    public Subject<StackExperiment> compute(StackExperiment experiment) {
        return new StackSubject(experiment);
    }

    /** What a layer is made of is set by the controls, which say what it is. */
    @Override
    public Change<StackExperiment> with(StackExperiment experiment, Spot first, Numbers block) {
        throw Refusal.of("paste.where");
    }

    @Override
    public Schema<StackExperiment> schema() {
        return new StackSchema();
    }

    @Override
    public List<Parameter<StackExperiment>> parameters() {
        return List.of(
                new Whole<>("stack.input", 1, Limits.PICTURE, StackExperiment::input, StackExperiment::withInput),
                new Whole<>(
                        "stack.layers",
                        1,
                        StackExperiment.MOST,
                        now -> now.layers().size(),
                        StackExperiment::withCount),
                new Slider<>(
                        "stack.layer",
                        now -> IntStream.rangeClosed(1, now.layers().size())
                                .boxed()
                                .toList(),
                        StackExperiment::layer,
                        StackExperiment::withLayer),
                new Choice<>(
                        "stack.kind",
                        Stream.of(StackKind.values()).map(StackKind::code).toList(),
                        now -> now.current().kind().code(),
                        (now, code) -> now.withCurrent(now.current().with(StackKind.ofCode(code)))),
                whole("kernel", 1, StackLayer.MOST_KERNEL, StackLayer::kernel, StackLayer::withKernel),
                whole("stride", 1, Limits.STRIDE, StackLayer::stride, StackLayer::withStride),
                whole("padding", 0, Limits.PADDING, StackLayer::padding, StackLayer::withPadding),
                whole("dilation", 1, Limits.DILATION, StackLayer::dilation, StackLayer::withDilation),
                new Action<>(
                        "stack.duplicate",
                        StackExperiment::duplicated,
                        now -> now.layers().size() < StackExperiment.MOST),
                new Action<>(
                        "stack.remove",
                        StackExperiment::removed,
                        now -> now.layers().size() > 1));
    }

    /** A control of the current layer. */
    private static Parameter<StackExperiment> whole(
            String what,
            int low,
            int high,
            Function<StackLayer, Integer> get,
            BiFunction<StackLayer, Integer, StackLayer> with) {
        return new Whole<>(
                "stack." + what,
                low,
                high,
                now -> get.apply(now.current()),
                (now, value) -> now.withCurrent(with.apply(now.current(), value)));
    }

    @Override
    public List<String> edited() {
        return List.of();
    }
}
