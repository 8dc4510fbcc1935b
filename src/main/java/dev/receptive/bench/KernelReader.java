package dev.receptive.bench;

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
 * Kernels as files have them: a grid; a list of slices, for one kernel of several; or a list of such lists, for several
 * kernels. And their biases.
 */
public final class KernelReader {

    private final NumbersReader numbers;
    private final Report report;

    public KernelReader(NumbersReader numbers, Report report) {
        this.numbers = numbers;
        this.report = report;
    }

    /** Null, and its mistakes, if anything is wrong. */
    public @Nullable KernelSlices read(Node node) {
        if (NumbersReader.isArray(node)) {
            GridStack stack = numbers.kernels(node);
            return stack == null ? null : checked(node, stack.grids(), stack.depth());
        }
        List<Node> kernels = kernels(node);
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
        return sound ? checked(node, slices, depth) : null;
    }

    /** How many kernels are written out; nothing is read of them, nor reported. */
    public static int count(Node node) {
        return kernels(node).size();
    }

    private static List<Node> kernels(Node node) {
        return isOfKernels(node) ? ((SequenceNode) node).getValue() : List.of(node);
    }

    private @Nullable KernelSlices checked(Node node, List<Numbers> slices, int depth) {
        try {
            return new KernelSlices(slices, depth);
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

    /**
     * One number for a single channel out, or a list with one for each, {@code [1, count]}; null, and its mistakes, if
     * anything is wrong.
     *
     * @param many the key of the sentence that there are not as many as there must be
     */
    public @Nullable Numbers biases(Node node, int count, String many) {
        List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        if (items.size() != count) {
            report.add(node, many, items.size(), count);
            return null;
        }
        float[] values = new float[count];
        Map<Integer, Fraction> fractions = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < count; i++) {
            Numbers number = NumbersReader.number(items.get(i), report);
            sound &= number != null;
            if (number != null) {
                int place = i;
                values[i] = number.values().at(0);
                number.fraction(0, 0).ifPresent(typed -> fractions.put(place, typed));
            }
        }
        return sound ? Numbers.typed(new TypedGrid(Tensor.of(Shape.of(1, count), values), fractions)) : null;
    }
}
