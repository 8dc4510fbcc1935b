package dev.receptive.bench.convolution;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Border;
import dev.receptive.bench.Change;
import dev.receptive.bench.GeometryControls;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Grids;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
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
    public Change<ConvolutionExperiment> with(ConvolutionExperiment experiment, Spot first, Numbers block) {
        return new ConvolutionEdit(experiment).with(first, block);
    }

    @Override
    public float within(ConvolutionExperiment experiment, Spot spot, float value) {
        return new ConvolutionEdit(experiment).within(spot, value);
    }

    @Override
    public long multiplyAdds(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        return (long) window.kernel().count()
                * window.rows(experiment.input().height()).outputs()
                * window.columns(experiment.input().width()).outputs();
    }

    @Override
    public Schema<ConvolutionExperiment> schema() {
        return new ConvolutionSchema();
    }

    @Override
    public List<Parameter<ConvolutionExperiment>> parameters() {
        List<Parameter<ConvolutionExperiment>> all = new ArrayList<>();
        all.add(GeometryControls.size(
                "input.size",
                "input",
                Limits.PICTURE,
                now -> new Extent(now.input().height(), now.input().width()),
                (now, size) -> now.withInput(now.input().resized(size.height(), size.width()))));
        all.add(GeometryControls.size(
                "kernel.size",
                "kernel",
                Limits.KERNEL,
                now -> now.window().kernel(),
                (now, size) -> now.withKernel(now.kernel().resized(size.height(), size.width()))));
        all.add(GeometryControls.stride(ConvolutionExperiment::stride, ConvolutionExperiment::withStride));
        all.add(GeometryControls.dilation(ConvolutionExperiment::dilation, ConvolutionExperiment::withDilation));
        all.addAll(GeometryControls.padding(
                List.of(Border.Kind.values()),
                ConvolutionExperiment::border,
                now -> now.window().padding(),
                ConvolutionExperiment::withBorder));
        all.add(new Grids<>(
                Tensors.INPUT, Offer.inputs(), true, ConvolutionExperiment::input, ConvolutionExperiment::withInput));
        all.add(new Grids<>(
                Tensors.KERNEL,
                Offer.kernels(),
                false,
                ConvolutionExperiment::kernel,
                ConvolutionExperiment::withKernel));
        return all;
    }

    @Override
    public List<String> edited() {
        return List.of(Tensors.KERNEL, Tensors.BIAS, Tensors.INPUT);
    }
}
