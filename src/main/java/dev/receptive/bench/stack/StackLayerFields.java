package dev.receptive.bench.stack;

import dev.receptive.bench.Limits;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** A layer as files say it: {@code {conv: 5, stride: 2, padding: 1, dilation: 1, repeat: 10}}; what is not there is as usual. */
record StackLayerFields(Report report) {

    /** A layer, as often as it is repeated; null, and its mistakes, if anything is wrong. */
    @Nullable
    List<StackLayer> read(Node node) {
        Fields fields = Fields.of(node, report, "conv", "pool", "stride", "padding", "dilation", "repeat");
        Node conv = fields.get("conv");
        Node pool = fields.get("pool");
        Node kernelNode = conv == null ? pool : conv;
        if (!fields.wellKept()) {
            return null;
        }
        if (kernelNode == null || (conv != null && pool != null)) {
            report.add(node, "error.stack.kind");
            return null;
        }
        Integer kernel = Fields.integer(kernelNode, report, "field.stack.kernel", 1, StackLayer.MOST_KERNEL);
        int usual = conv == null && kernel != null ? Math.min(kernel, Limits.STRIDE) : 1;
        Integer stride = whole(fields, "stride", usual, 1, Limits.STRIDE);
        Integer padding = whole(fields, "padding", 0, 0, Limits.PADDING);
        Integer dilation = whole(fields, "dilation", 1, 1, Limits.DILATION);
        Integer repeat = whole(fields, "repeat", 1, 1, StackExperiment.MOST);
        if (kernel == null || stride == null || padding == null || dilation == null || repeat == null) {
            return null;
        }
        try {
            StackKind kind = conv == null ? StackKind.POOL : StackKind.CONV;
            return Collections.nCopies(repeat, new StackLayer(kind, kernel, stride, padding, dilation));
        } catch (Refusal refusal) {
            report.add(node, refusal);
            return null;
        }
    }

    private @Nullable Integer whole(Fields fields, String key, int usual, int low, int high) {
        Node node = fields.get(key);
        return node == null ? Integer.valueOf(usual) : Fields.integer(node, report, "field.stack." + key, low, high);
    }

    /** One layer or several that are alike. */
    static String written(StackLayer layer, int repeat) {
        StringBuilder text = new StringBuilder("{" + layer.kind().code() + ": " + layer.kernel());
        StackLayer usual =
                layer.kind() == StackKind.CONV ? StackLayer.conv(layer.kernel()) : StackLayer.pool(layer.kernel());
        add(text, "stride", layer.stride(), usual.stride());
        add(text, "padding", layer.padding(), 0);
        add(text, "dilation", layer.dilation(), 1);
        add(text, "repeat", repeat, 1);
        return text.append("}").toString();
    }

    private static void add(StringBuilder text, String key, int value, int usual) {
        if (value != usual) {
            text.append(", ").append(key).append(": ").append(value);
        }
    }
}
