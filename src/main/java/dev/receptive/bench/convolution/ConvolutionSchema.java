package dev.receptive.bench.convolution;

import dev.receptive.bench.ActivationFields;
import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Border;
import dev.receptive.bench.Border.Kind;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GeometryFields;
import dev.receptive.bench.Limits;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.PaddingMode;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a convolution is written. A field that is wrong is replaced while the rest is read, so that every mistake is found
 * at once; what could only follow from the first mistake is not reported.
 */
final class ConvolutionSchema implements Schema<ConvolutionExperiment> {

    private static final String FLIP = "flip";
    private static final String ACTIVATION = "activation";

    @Override
    public List<String> keys() {
        return Stream.concat(
                        Stream.of(
                                "input",
                                "kernel",
                                "bias",
                                "groups",
                                "padding",
                                "padding-mode",
                                "stride",
                                "dilation",
                                FLIP,
                                ACTIVATION),
                        Stream.concat(ActivationFields.KEYS.stream(), AidFields.KEYS.stream()))
                .toList();
    }

    @Override
    public @Nullable ConvolutionExperiment read(Fields fields, Report report, @Nullable Path folder) {
        NumbersReader numbers = new NumbersReader(report, folder);
        GeometryFields slides = new GeometryFields(fields, report);
        Node inputNode = fields.required("input");
        Node kernelNode = fields.required("kernel");
        Channels input = inputNode == null ? null : numbers.channels(inputNode);
        KernelBank kernels =
                kernelNode == null ? null : new KernelFields(numbers, report).read(kernelNode, fields.get("bias"));
        Node groupsNode = fields.get("groups");
        Integer groups = groupsNode == null
                ? Integer.valueOf(1)
                : Fields.integer(groupsNode, report, "field.groups", 1, Limits.CHANNELS);
        Extent stride = slides.stride();
        Extent dilation = slides.dilation();
        Border border = slides.padding(List.of(Kind.SAME, Kind.VALID, Kind.FULL));
        PaddingMode mode = mode(fields, report);
        Node flipNode = fields.get(FLIP);
        Boolean flip = flipNode == null ? Boolean.FALSE : Fields.flag(flipNode, report);
        Node afterNode = fields.get(ACTIVATION);
        ActivationFunction after = afterNode == null
                ? ActivationFields.none(ACTIVATION, fields, report)
                : ActivationFields.read(afterNode, ActivationKind.RELU, fields, report);
        Aids aids = new AidFields(fields, report).read();
        if (input == null
                || kernels == null
                || kernelNode == null
                || dilation == null
                || border == null
                || mode == null
                || flip == null
                || (afterNode != null && after == null)) {
            return null;
        }
        try {
            Geometry geometry = new Geometry(stride == null ? Extent.ONE : stride, dilation, border, mode, flip);
            ConvolutionExperiment whole = new ConvolutionExperiment(
                    input, kernels, geometry, Optional.ofNullable(after), aids == null ? Aids.NONE : aids);
            if (groups != null && whole.groups() != groups) {
                Node wrong = groupsNode == null ? kernelNode : groupsNode;
                report.add(wrong, "error.groups.slices", kernels.depth(), input.count(), whole.groups(), groups);
                return null;
            }
            return stride == null || groups == null || aids == null ? null : whole;
        } catch (Refusal e) {
            report.add(kernelNode, e);
            return null;
        }
    }

    private static @Nullable PaddingMode mode(Fields fields, Report report) {
        Node node = fields.get("padding-mode");
        return node == null
                ? PaddingMode.ZEROS
                : Fields.choice(node, report, "kind.padding-mode", List.of(PaddingMode.values()), PaddingMode::word);
    }

    @Override
    public void write(ConvolutionExperiment experiment, StageWriter stage) {
        KernelBank kernels = experiment.kernels();
        stage.channels("input", experiment.input());
        if (kernels.count() == 1) {
            stage.slices("kernel", kernels.slices());
        } else {
            stage.deep("kernel", kernels.slices(), kernels.depth());
        }
        if (kernels.isBiased()) {
            stage.field("bias", biases(kernels));
        }
        if (experiment.groups() > 1) {
            stage.field("groups", Integer.toString(experiment.groups()));
        }
        Geometry geometry = experiment.geometry();
        GeometryFields.write(geometry.border(), geometry.stride(), geometry.dilation(), stage);
        if (geometry.mode() != PaddingMode.ZEROS) {
            stage.field("padding-mode", geometry.mode().word());
        }
        if (geometry.flip()) {
            stage.field(FLIP, "true");
        }
        experiment.activation().ifPresent(after -> ActivationFields.write(ACTIVATION, after, stage));
        AidFields.write(experiment.aids(), stage);
    }

    private static String biases(KernelBank kernels) {
        if (kernels.count() == 1) {
            return kernels.biases().plain(0, 0);
        }
        return IntStream.range(0, kernels.count())
                .mapToObj(kernel -> kernels.biases().plain(0, kernel))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public Bookmarks<ConvolutionExperiment> bookmarks() {
        return new Bookmarks<>(Tensors.OUTPUT, Optional.of(Steps.PRODUCT.code()), Steps.ALL, ConvolutionSchema::reach);
    }

    private static Bookmarks.Reach reach(ConvolutionExperiment experiment) {
        Axis rows = experiment.window().rows(experiment.input().height());
        Axis columns = experiment.window().columns(experiment.input().width());
        return Bookmarks.Reach.of(
                experiment.kernels().count(),
                rows.outputs(),
                columns.outputs(),
                experiment.kernels().depth() * experiment.window().kernel().count());
    }
}
