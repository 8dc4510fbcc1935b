package dev.receptive.bench.convolution;

import dev.receptive.bench.GridStack;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.TypedGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Kernels as files have them: a grid; a list of slices, for one kernel over several channels; or a list of such lists, for
 * several kernels.
 */
final class KernelFields {

    private final NumbersReader numbers;
    private final Report report;

    KernelFields(NumbersReader numbers, Report report) {
        this.numbers = numbers;
        this.report = report;
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    KernelBank read(Node node, @Nullable Node biasNode) {
        if (NumbersReader.isArray(node)) {
            GridStack stack = numbers.kernels(node);
            return stack == null ? null : bank(node, stack.grids(), stack.depth(), biasNode);
        }
        List<Node> kernels = isOfKernels(node) ? ((SequenceNode) node).getValue() : List.of(node);
        if (isOut(node, "field.kernels", kernels.size())) {
            return null;
        }
        List<Numbers> slices = new ArrayList<>();
        int depth = 0;
        boolean sound = true;
        for (Node kernel : kernels) {
            List<Node> each = NumbersReader.isOfChannels(kernel) ? ((SequenceNode) kernel).getValue() : List.of(kernel);
            if (isOut(kernel, "field.kernel.depth", each.size())) {
                return null;
            }
            if (depth > 0 && each.size() != depth) {
                report.add(kernel, "error.kernel.slices", each.size(), depth);
                return null;
            }
            depth = each.size();
            for (Node slice : each) {
                Numbers grid = numbers.kernel(slice, Limits.KERNEL);
                sound &= grid != null;
                if (grid != null) {
                    slices.add(grid);
                }
            }
        }
        if (!sound) {
            if (biasNode != null) {
                biases(biasNode, kernels.size());
            }
            return null;
        }
        return bank(node, slices, depth, biasNode);
    }

    private @Nullable KernelBank bank(Node node, List<Numbers> slices, int depth, @Nullable Node biasNode) {
        int count = slices.size() / depth;
        Numbers biases = biasNode == null ? KernelBank.noBiases(count) : biases(biasNode, count);
        if (biases == null) {
            return null;
        }
        try {
            return new KernelBank(slices, depth, biases);
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    private boolean isOut(Node node, String field, int count) {
        boolean out = count < 1 || count > Limits.CHANNELS;
        if (out) {
            report.add(node, "error.range", Sentence.of(field), count, 1, Limits.CHANNELS);
        }
        return out;
    }

    /** A kernel of several is a list of slices. */
    private static boolean isOfKernels(Node node) {
        return NumbersReader.isOfChannels(node)
                && ((SequenceNode) node).getValue().stream().anyMatch(NumbersReader::isOfChannels);
    }

    /** One number for a single kernel, or a list with one for each. */
    private @Nullable Numbers biases(Node node, int kernels) {
        List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        if (items.size() != kernels) {
            report.add(node, "error.kernel.biases", items.size(), kernels);
            return null;
        }
        float[] values = new float[kernels];
        Map<Integer, Fraction> fractions = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < kernels; i++) {
            Numbers number = NumbersReader.number(items.get(i), report);
            sound &= number != null;
            if (number != null) {
                int place = i;
                values[i] = number.values().at(0);
                number.fraction(0, 0).ifPresent(typed -> fractions.put(place, typed));
            }
        }
        return sound ? Numbers.typed(new TypedGrid(Tensor.of(Shape.of(1, kernels), values), fractions)) : null;
    }
}
