package dev.receptive.bench.convolution;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Parameter.Pair;
import dev.receptive.bench.Parameter.Range;
import dev.receptive.bench.Parameter.Two;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import java.util.Arrays;
import java.util.List;

/** The bench on which a kernel slides over an input. */
public final class Convolution implements Bench<ConvolutionExperiment> {

    @Override
    public String code() {
        return "convolution";
    }

    @Override
    public ConvolutionExperiment first() {
        return ConvolutionExperiment.of(Presets.input("padding-example"), Presets.kernel("vertical-edge"))
                .withBorder(Border.of(Padding.all(1)));
    }

    @Override
    public Subject<ConvolutionExperiment> compute(ConvolutionExperiment experiment) {
        return new ConvolutionSubject(experiment);
    }

    @Override
    public Schema<ConvolutionExperiment> schema() {
        return new ConvolutionSchema();
    }

    @Override
    public List<Parameter<ConvolutionExperiment>> parameters() {
        return List.of(
                new Pair<>(
                        "input.size",
                        "input.height",
                        "input.width",
                        true,
                        new Range(1, ConvolutionExperiment.MAX_PICTURE),
                        now -> new Two(now.input().height(), now.input().width()),
                        (now, size) -> now.withInput(now.input().resized(size.first(), size.second()))),
                new Pair<>(
                        "kernel.size",
                        "kernel.height",
                        "kernel.width",
                        true,
                        new Range(1, ConvolutionExperiment.MAX_KERNEL),
                        now -> new Two(now.kernel().height(), now.kernel().width()),
                        (now, size) -> now.withKernel(now.kernel().resized(size.first(), size.second()))),
                new Pair<>(
                        "stride",
                        "stride.height",
                        "stride.width",
                        true,
                        new Range(1, ConvolutionExperiment.MAX_STRIDE),
                        now -> two(now.stride()),
                        (now, size) -> now.withStride(new Extent(size.first(), size.second()))),
                new Pair<>(
                        "dilation",
                        "dilation.height",
                        "dilation.width",
                        true,
                        new Range(1, ConvolutionExperiment.MAX_DILATION),
                        now -> two(now.dilation()),
                        (now, size) -> now.withDilation(new Extent(size.first(), size.second()))),
                new Choice<>(
                        "padding",
                        Arrays.stream(Border.Kind.values())
                                .map(Border.Kind::code)
                                .toList(),
                        now -> now.border().kind().code(),
                        (now, code) -> now.withBorder(
                                Border.of(Border.Kind.ofCode(code), now.window().padding()))),
                new Pair<>(
                        "padding.vertical",
                        "padding.top",
                        "padding.bottom",
                        false,
                        new Range(0, ConvolutionExperiment.MAX_PADDING),
                        now -> new Two(sides(now).top(), sides(now).bottom()),
                        (now, size) -> padded(
                                now,
                                new Padding(
                                        size.first(),
                                        size.second(),
                                        sides(now).left(),
                                        sides(now).right()))),
                new Pair<>(
                        "padding.horizontal",
                        "padding.left",
                        "padding.right",
                        false,
                        new Range(0, ConvolutionExperiment.MAX_PADDING),
                        now -> new Two(sides(now).left(), sides(now).right()),
                        (now, size) -> padded(
                                now, new Padding(sides(now).top(), sides(now).bottom(), size.first(), size.second()))),
                new Grids<>(
                        Tensors.INPUT,
                        Offer.inputs(),
                        true,
                        ConvolutionExperiment::input,
                        ConvolutionExperiment::withInput),
                new Grids<>(
                        Tensors.KERNEL,
                        Offer.kernels(),
                        false,
                        ConvolutionExperiment::kernel,
                        ConvolutionExperiment::withKernel));
    }

    @Override
    public List<String> edited() {
        return List.of(Tensors.KERNEL, Tensors.BIAS, Tensors.INPUT);
    }

    private static Two two(Extent extent) {
        return new Two(extent.height(), extent.width());
    }

    private static Padding sides(ConvolutionExperiment experiment) {
        return experiment.window().padding();
    }

    private static ConvolutionExperiment padded(ConvolutionExperiment experiment, Padding sides) {
        return experiment.withBorder(Border.of(sides));
    }
}
