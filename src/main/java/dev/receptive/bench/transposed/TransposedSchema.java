package dev.receptive.bench.transposed;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Border;
import dev.receptive.bench.Border.Kind;
import dev.receptive.bench.CallArrays;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GeometryFields;
import dev.receptive.bench.KernelReader;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.nn.Extent;
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
 * How a transposed convolution is written. A field that is wrong is replaced while the rest is read, so that every mistake is
 * found at once; what could only follow from the first mistake is not reported.
 */
final class TransposedSchema implements Schema<TransposedExperiment> {

    private static final String EXTRA = "output-padding";

    @Override
    public List<String> keys() {
        return List.of("input", "kernel", "bias", "stride", "padding", EXTRA, "dilation", "groups", "view", "notation");
    }

    @Override
    public @Nullable TransposedExperiment read(Fields fields, Report report, @Nullable Path folder) {
        NumbersReader numbers = new NumbersReader(report, folder);
        KernelReader reader = new KernelReader(numbers, report);
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Channels input = inputNode == null ? null : numbers.channels(inputNode);
        KernelSlices kernels = kernelNode == null ? null : reader.read(kernelNode);
        TransposedGeometry geometry = geometry(fields, report);
        TransposedView view = choice(
                fields, report, "view", List.of(TransposedView.values()), TransposedView::code, TransposedView.STAMPS);
        Notation notation =
                choice(fields, report, "notation", List.of(Notation.values()), Notation::code, Notation.PYTORCH);
        Node biasNode = fields.get("bias");
        int outputs = kernels == null || geometry == null ? 0 : kernels.depth() * geometry.groups();
        Numbers biases = outputs == 0
                ? null
                : biasNode == null
                        ? TransposedExperiment.noBiases(outputs)
                        : reader.biases(biasNode, outputs, "error.transposed.biases");
        if (input == null
                || inputNode == null
                || kernels == null
                || kernelNode == null
                || geometry == null
                || biases == null
                || view == null
                || notation == null) {
            return null;
        }
        try {
            return new TransposedExperiment(input, kernels, biases, geometry, view, notation);
        } catch (Refusal e) {
            boolean isLarge = Math.max(input.height(), input.width()) > Limits.TYPED;
            report.add(isLarge ? inputNode : blamed(fields, e, kernelNode), e);
            return null;
        }
    }

    /** The field that says what cannot be. */
    private static Node blamed(Fields fields, Refusal refusal, Node otherwise) {
        Node node = switch (refusal.sentence().key()) {
            case "error.transposed.cut" -> fields.get("padding");
            case "error.transposed.groups" -> fields.get("groups");
            default -> otherwise;
        };
        return node == null ? otherwise : node;
    }

    private static <T> @Nullable T choice(
            Fields fields, Report report, String key, List<T> known, Function<T, String> code, T usual) {
        Node node = fields.get(key);
        return node == null ? usual : Fields.choice(node, report, "kind." + key, known, code);
    }

    private static @Nullable TransposedGeometry geometry(Fields fields, Report report) {
        GeometryFields slides = new GeometryFields(fields, report);
        Extent stride = slides.stride();
        Extent dilation = slides.dilation();
        Border border = slides.padding(List.of(Kind.VALID));
        Node extraNode = fields.get(EXTRA);
        int[] extra = extraNode == null
                ? new int[2]
                : slides.pair(extraNode, "field.output-padding.down", "field.output-padding.across", 0, Extra.MOST);
        Node groupsNode = fields.get("groups");
        Integer groups = groupsNode == null
                ? Integer.valueOf(1)
                : Fields.integer(groupsNode, report, "field.groups", 1, Limits.CHANNELS);
        if (stride == null || dilation == null || border == null || extra == null || groups == null) {
            return null;
        }
        try {
            return new TransposedGeometry(stride, dilation, border, new Extra(extra[0], extra[1]), groups);
        } catch (Refusal e) {
            if (extraNode == null) {
                throw new IllegalStateException("transposed: read a geometry that is none", e);
            }
            report.add(extraNode, e);
            return null;
        }
    }

    @Override
    public void write(TransposedExperiment experiment, StageWriter stage) {
        KernelSlices kernels = experiment.kernels();
        stage.channels("input", experiment.input());
        if (kernels.count() == 1) {
            stage.slices("kernel", kernels.slices());
        } else {
            stage.deep("kernel", kernels.slices(), kernels.depth());
        }
        if (experiment.isBiased()) {
            Numbers biases = experiment.biases();
            stage.field("bias", experiment.outputs() == 1 ? biases.plain(0, 0) : CallArrays.biases(biases));
        }
        TransposedGeometry geometry = experiment.geometry();
        GeometryFields.write(geometry.border(), geometry.stride(), geometry.dilation(), stage);
        if (!geometry.extra().equals(Extra.NONE)) {
            stage.pair(EXTRA, geometry.extra().down(), geometry.extra().across());
        }
        if (geometry.groups() > 1) {
            stage.field("groups", Integer.toString(geometry.groups()));
        }
        if (experiment.view() != TransposedView.STAMPS) {
            stage.field("view", experiment.view().code());
        }
        if (experiment.notation() != Notation.PYTORCH) {
            stage.field("notation", experiment.notation().code());
        }
    }

    @Override
    public Bookmarks<TransposedExperiment> bookmarks() {
        return new Bookmarks<>(
                TransposedTensors.STAMP,
                Optional.of(StampSteps.PRODUCT.code()),
                StampSteps.ALL,
                TransposedSchema::reach);
    }

    /** Of stamps the rows and columns are those of the input; of the other views, those of what comes about there. */
    private static Bookmarks.Reach reach(TransposedExperiment experiment) {
        StampLane rows = StampLane.rows(
                experiment.geometry(),
                experiment.input().height(),
                experiment.kernels().height());
        StampLane columns = StampLane.columns(
                experiment.geometry(),
                experiment.input().width(),
                experiment.kernels().width());
        int depth = experiment.input().count() / experiment.groups();
        return switch (experiment.view()) {
            case STAMPS ->
                Bookmarks.Reach.of(
                        experiment.outputs() * depth,
                        rows.inputs(),
                        columns.inputs(),
                        rows.kernel() * columns.kernel());
            case STRETCHED -> Bookmarks.Reach.of(experiment.outputs(), rows.outputs(), columns.outputs(), 0);
            case BACK -> Bookmarks.Reach.of(experiment.input().count(), rows.back(), columns.back(), 0);
        };
    }
}
