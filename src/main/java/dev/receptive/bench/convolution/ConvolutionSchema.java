package dev.receptive.bench.convolution;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Border;
import dev.receptive.bench.Border.Kind;
import dev.receptive.bench.GeometryFields;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a convolution is written. A field that is wrong is replaced while the rest is read, so that every mistake is found
 * at once; what could only follow from the first mistake is not reported.
 */
final class ConvolutionSchema implements Schema<ConvolutionExperiment> {

    private static final Numbers NO_BIAS = Numbers.number(0);

    @Override
    public List<String> keys() {
        return List.of("input", "kernel", "bias", "padding", "stride", "dilation");
    }

    @Override
    public @Nullable ConvolutionExperiment read(Fields fields, Report report, @Nullable Path folder) {
        NumbersReader numbers = new NumbersReader(report, folder);
        GeometryFields geometry = new GeometryFields(fields, report);
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Numbers input = inputNode == null ? null : numbers.input(inputNode);
        Numbers kernel = kernelNode == null ? null : numbers.kernel(kernelNode, Limits.KERNEL);
        Node biasNode = fields.get("bias");
        Numbers bias = biasNode == null ? NO_BIAS : NumbersReader.number(biasNode, report);
        Extent stride = geometry.stride();
        Extent dilation = geometry.dilation();
        Border border = geometry.padding(List.of(Kind.SAME, Kind.VALID, Kind.FULL));
        if (input == null || kernel == null || kernelNode == null || dilation == null || border == null) {
            return null;
        }
        boolean sure = bias != null && stride != null;
        try {
            ConvolutionExperiment whole = new ConvolutionExperiment(
                    input,
                    kernel,
                    bias == null ? NO_BIAS : bias,
                    stride == null ? Extent.ONE : stride,
                    dilation,
                    border);
            return sure ? whole : null;
        } catch (Refusal e) {
            report.add(kernelNode, e);
            return null;
        }
    }

    @Override
    public void write(ConvolutionExperiment experiment, StageWriter stage) {
        stage.numbers("input", experiment.input());
        stage.numbers("kernel", experiment.kernel());
        if (!experiment.biases().equals(NO_BIAS)) {
            stage.field("bias", experiment.biases().plain(0, 0));
        }
        GeometryFields.write(experiment.border(), experiment.stride(), experiment.dilation(), stage);
    }

    @Override
    public Bookmarks<ConvolutionExperiment> bookmarks() {
        return new Bookmarks<>(Tensors.OUTPUT, Optional.of(Steps.PRODUCT.code()), Steps.ALL, ConvolutionSchema::reach);
    }

    private static Bookmarks.Reach reach(ConvolutionExperiment experiment) {
        Axis rows = experiment.window().rows(experiment.input().height());
        Axis columns = experiment.window().columns(experiment.input().width());
        return new Bookmarks.Reach(
                1,
                rows.outputs(),
                columns.outputs(),
                experiment.window().kernel().count());
    }
}
