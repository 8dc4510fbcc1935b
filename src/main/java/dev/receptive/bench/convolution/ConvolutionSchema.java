package dev.receptive.bench.convolution;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a convolution is written. A field that is wrong is replaced while the rest is read, so that every mistake is found
 * at once; what could only follow from the first mistake is not reported.
 */
final class ConvolutionSchema implements Schema<ConvolutionExperiment> {

    @Override
    public List<String> keys() {
        return List.of("input", "kernel", "bias", "padding", "stride", "dilation");
    }

    @Override
    public @Nullable ConvolutionExperiment read(Fields fields, Report report, @Nullable Path folder) {
        NumbersReader numbers = new NumbersReader(report, folder);
        GeometryReader geometry = new GeometryReader(report);
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Numbers input = inputNode == null ? null : numbers.input(inputNode);
        Numbers kernel = kernelNode == null ? null : numbers.kernel(kernelNode, ConvolutionExperiment.MAX_KERNEL);
        Numbers bias = field(fields, "bias", Numbers.number(0), node -> NumbersReader.number(node, report));
        Extent stride = field(
                fields,
                "stride",
                Extent.ONE,
                node -> geometry.extent(node, "field.stride", ConvolutionExperiment.MAX_STRIDE));
        Extent dilation = field(
                fields,
                "dilation",
                Extent.ONE,
                node -> geometry.extent(node, "field.dilation", ConvolutionExperiment.MAX_DILATION));
        Border border = field(fields, "padding", Border.of(Padding.NONE), geometry::border);
        if (input == null || kernel == null || kernelNode == null || dilation == null || border == null) {
            return null;
        }
        boolean sure = bias != null && stride != null;
        try {
            ConvolutionExperiment whole = new ConvolutionExperiment(
                    input,
                    kernel,
                    bias == null ? Numbers.number(0) : bias,
                    stride == null ? Extent.ONE : stride,
                    dilation,
                    border);
            return sure ? whole : null;
        } catch (Refusal e) {
            report.add(kernelNode, e);
            return null;
        }
    }

    private static <T> @Nullable T field(Fields fields, String name, T usual, Function<Node, @Nullable T> read) {
        Node node = fields.get(name);
        return node == null ? usual : read.apply(node);
    }

    @Override
    public void write(ConvolutionExperiment experiment, StageWriter stage) {
        stage.numbers("input", experiment.input());
        stage.numbers("kernel", experiment.kernel());
        if (experiment.bias() != 0) {
            stage.field("bias", experiment.biases().plain(0, 0));
        }
        if (!experiment.border().equals(Border.of(Padding.NONE))) {
            border(experiment.border(), stage);
        }
        extent("stride", experiment.stride(), stage);
        extent("dilation", experiment.dilation(), stage);
    }

    private static void border(Border border, StageWriter stage) {
        Padding sides = border.sides();
        if (border.kind() != Border.Kind.SIDES) {
            stage.field("padding", border.kind().code());
        } else if (sides.isSymmetric()) {
            stage.pair("padding", sides.top(), sides.left());
        } else {
            stage.field(
                    "padding",
                    "{top: " + sides.top() + ", bottom: " + sides.bottom() + ", left: " + sides.left() + ", right: "
                            + sides.right() + "}");
        }
    }

    private static void extent(String key, Extent extent, StageWriter stage) {
        if (!extent.equals(Extent.ONE)) {
            stage.pair(key, extent.height(), extent.width());
        }
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
