package dev.receptive.experiment;

import dev.receptive.experiment.Opening.Moment;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.time.StepSize;
import dev.receptive.trace.Place;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The stage of a file: what is set up, and where it opens. A field that is wrong is replaced while the rest is read, so
 * that every mistake is found at once; what could only follow from the first mistake is not reported.
 */
final class StageReader {

    private final Report report;
    private final Fields fields;
    private final NumbersReader numbers;
    private final GeometryReader geometry;

    private @Nullable ConvolutionExperiment experiment;
    private Opening opening = Opening.USUAL;

    StageReader(Node stage, Report report, @Nullable Path folder) {
        this.report = report;
        this.fields =
                Fields.of(stage, report, "bench", "input", "kernel", "bias", "padding", "stride", "dilation", "at");
        this.numbers = new NumbersReader(report, folder);
        this.geometry = new GeometryReader(report);
    }

    /** What is set up; null, and its mistakes, if anything is wrong. */
    @Nullable
    ConvolutionExperiment experiment() {
        return experiment;
    }

    Opening opening() {
        return opening;
    }

    /** Reads everything once. */
    StageReader read() {
        bench();
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Numbers input = inputNode == null ? null : numbers.input(inputNode);
        Numbers kernel = kernelNode == null ? null : numbers.kernel(kernelNode);
        Float bias = field("bias", 0f, node -> Fields.number(node, report));
        Extent stride = field("stride", Extent.ONE, node -> extent(node, "stride"));
        Extent dilation = field("dilation", Extent.ONE, node -> extent(node, "dilation"));
        Border border = field("padding", Border.of(Padding.NONE), geometry::border);
        if (input != null && kernel != null && kernelNode != null && dilation != null && border != null) {
            boolean sure = bias != null && stride != null;
            try {
                ConvolutionExperiment whole = new ConvolutionExperiment(
                        input, kernel, bias == null ? 0 : bias, stride == null ? Extent.ONE : stride, dilation, border);
                experiment = sure ? whole : null;
            } catch (Refusal e) {
                report.add(kernelNode, e);
            }
        }
        Node at = fields.get("at");
        if (at != null) {
            at(at);
        }
        return this;
    }

    private void bench() {
        Node node = fields.required("bench");
        if (node != null) {
            Fields.choice(node, report, "kind.bench", List.of("convolution"), Function.identity());
        }
    }

    private <T> @Nullable T field(String name, T otherwise, Function<Node, @Nullable T> read) {
        Node node = fields.get(name);
        return node == null ? otherwise : read.apply(node);
    }

    private @Nullable Extent extent(Node node, String name) {
        int high = name.equals("stride") ? ConvolutionExperiment.MAX_STRIDE : ConvolutionExperiment.MAX_DILATION;
        return geometry.extent(node, "field." + name, high);
    }

    private void at(Node node) {
        Fields at = Fields.of(node, report, "moment", "cell", "product", "step");
        Node momentNode = at.get("moment");
        Node cellNode = at.get("cell");
        Node productNode = at.get("product");
        Node stepNode = at.get("step");
        Moment moment = momentNode == null ? Moment.USUAL : moment(momentNode);
        if (momentNode != null && cellNode != null) {
            report.add(momentNode, "yaml.moment");
        }
        Place cell = cellNode == null ? Opening.USUAL.cell() : cell(cellNode);
        Integer product = Opening.USUAL.product();
        if (productNode != null) {
            product = Fields.integer(productNode, report, "field.product", 0, products());
            if (cellNode == null) {
                report.add(productNode, "yaml.product");
            }
        }
        StepSize step = stepNode == null ? Steps.PRODUCT : step(stepNode);
        if (cell != null && product != null && step != null && moment != null) {
            opening = cellNode == null ? Opening.of(moment, step) : new Opening(cell, product, step);
        }
    }

    private @Nullable Moment moment(Node node) {
        return Fields.choice(node, report, "kind.moment", List.of(Moment.START, Moment.END), Moment::code);
    }

    private @Nullable Place cell(Node node) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().size() != 2) {
            report.add(node, "yaml.cell");
            return null;
        }
        int lastRow = Integer.MAX_VALUE;
        int lastColumn = Integer.MAX_VALUE;
        if (experiment != null) {
            Axis down = experiment.window().rows(experiment.input().height());
            Axis across = experiment.window().columns(experiment.input().width());
            lastRow = down.outputs() - 1;
            lastColumn = across.outputs() - 1;
        }
        Integer row = Fields.integer(sequence.getValue().get(0), report, "field.cell.row", 0, lastRow);
        Integer column = Fields.integer(sequence.getValue().get(1), report, "field.cell.column", 0, lastColumn);
        return row == null || column == null ? null : new Place(row, column);
    }

    private int products() {
        return experiment == null
                ? Integer.MAX_VALUE
                : experiment.window().kernel().count();
    }

    private @Nullable StepSize step(Node node) {
        return Fields.choice(node, report, "kind.step", Steps.ALL, StepSize::code);
    }
}
