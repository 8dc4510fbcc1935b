package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.KernelReader;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.GridReader;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.TypedGrid;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A layer as files say it: {@code {conv: 3, weight: …, bias: …}}, {@code {pool: 2, kind: max}}, {@code flatten}. */
record NetLayerFields(Report report, @Nullable Path folder) {

    /** A layer; null, and its mistakes, if anything is wrong. */
    @Nullable
    NetLayer read(Node node) {
        if (node instanceof ScalarNode) {
            String word =
                    Fields.choice(node, report, "kind.network.layer", List.of("flatten", "softmax"), known -> known);
            return word == null ? null : word.equals("flatten") ? new NetFlatten() : new NetSoftmax();
        }
        Fields fields = Fields.of(
                node,
                report,
                "conv",
                "activation",
                "pool",
                "linear",
                "out",
                "padding",
                "stride",
                "weight",
                "bias",
                "kind");
        if (!fields.wellKept()) {
            return null;
        }
        List<String> heads = List.of("conv", "activation", "pool", "linear");
        List<String> kinds = fields.names().stream().filter(heads::contains).toList();
        if (kinds.size() != 1) {
            report.add(node, "error.network.kind");
            return null;
        }
        return switch (kinds.get(0)) {
            case "conv" -> conv(fields);
            case "pool" -> pool(fields);
            case "linear" -> linear(fields);
            default -> activation(fields);
        };
    }

    private boolean onlyWith(Fields fields, String... known) {
        for (String name : fields.names()) {
            if (!List.of(known).contains(name)) {
                Node node = fields.get(name);
                if (node != null) {
                    report.add(node, "error.network.field", name, known[0]);
                }
                return false;
            }
        }
        return true;
    }

    private @Nullable NetLayer activation(Fields fields) {
        Node node = fields.get("activation");
        if (node == null || !onlyWith(fields, "activation")) {
            return null;
        }
        ActivationKind kind = Fields.choice(node, report, "kind.function", NetActivation.KINDS, ActivationKind::code);
        return kind == null ? null : new NetActivation(kind);
    }

    private @Nullable NetLayer pool(Fields fields) {
        Node node = fields.get("pool");
        if (node == null || !onlyWith(fields, "pool", "kind")) {
            return null;
        }
        Integer side = Fields.integer(node, report, "field.network.pool.side", 1, NetPool.MOST);
        Node kindNode = fields.get("kind");
        String kind = kindNode == null
                ? "max"
                : Fields.choice(kindNode, report, "kind.pool", List.of("max", "average"), word -> word);
        return side == null || kind == null ? null : new NetPool(side, kind.equals("max"));
    }

    private @Nullable NetLayer conv(Fields fields) {
        Node sizeNode = fields.get("conv");
        Node weightNode = fields.required("weight");
        if (sizeNode == null
                || weightNode == null
                || !onlyWith(fields, "conv", "out", "padding", "stride", "weight", "bias")) {
            return null;
        }
        Integer size = Fields.integer(sizeNode, report, "field.network.kernel", 1, Limits.KERNEL);
        Node outNode = fields.get("out");
        Integer out = outNode == null
                ? Integer.valueOf(0)
                : Fields.integer(outNode, report, "field.kernels", 1, Limits.CHANNELS);
        Integer padding = number(fields.get("padding"), "field.network.padding", 0);
        Integer stride = number(fields.get("stride"), "field.network.stride", 1);
        KernelReader reader = new KernelReader(new NumbersReader(report, folder), report);
        KernelSlices read = reader.read(weightNode);
        if (size == null || out == null || padding == null || stride == null || read == null) {
            return null;
        }
        if (read.height() != size || read.width() != size) {
            report.add(weightNode, "error.network.kernel", read.height(), read.width(), size);
            return null;
        }
        // three levels of lists are one kernel of several slices, or several of one
        KernelSlices kernels = read.count() == 1 && out > 1 ? new KernelSlices(read.slices(), 1) : read;
        if (out > 0 && kernels.count() != out) {
            report.add(weightNode, "error.network.out", kernels.count(), out);
            return null;
        }
        Numbers biases = biases(fields, kernels.count(), reader);
        return biases == null ? null : new NetConv(kernels, biases, padding, stride);
    }

    /** The least where nothing is said. */
    private @Nullable Integer number(@Nullable Node node, String key, int least) {
        return node == null ? Integer.valueOf(least) : Fields.integer(node, report, key, least, NetConv.MOST);
    }

    private @Nullable Numbers biases(Fields fields, int count, KernelReader reader) {
        Node node = fields.get("bias");
        return node == null
                ? Numbers.typed(Tensor.zeros(Shape.of(1, count)))
                : reader.biases(node, count, "error.network.biases");
    }

    private @Nullable NetLayer linear(Fields fields) {
        Node outNode = fields.get("linear");
        Node weightNode = fields.required("weight");
        if (outNode == null || weightNode == null || !onlyWith(fields, "linear", "weight", "bias")) {
            return null;
        }
        Integer out = Fields.integer(outNode, report, "field.network.units", 1, NetDense.MOST);
        if (!(weightNode instanceof SequenceNode grid)) {
            Fields.wrongKind(weightNode, report, "kind.list");
            return null;
        }
        TypedGrid weights = new GridReader(report, "field.network.weight.", NetDense.MOST).read(grid);
        if (out == null || weights == null) {
            return null;
        }
        int rows = weights.values().shape().size(0);
        if (rows != out) {
            report.add(weightNode, "error.network.rows", rows, out);
            return null;
        }
        KernelReader reader = new KernelReader(new NumbersReader(report, folder), report);
        Numbers biases = biases(fields, out, reader);
        return biases == null ? null : new NetDense(Numbers.typed(weights), biases);
    }
}
