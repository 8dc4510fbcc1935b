package dev.receptive.bench.convolution;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an output comes about, as it is shown.
 *
 * @param map the channel of the output
 * @param cell its number in that channel
 * @param products in the order of the loop
 * @param whole all products one by one, and the bias
 * @param channels the products of each channel by themselves, without a bias: they come to the partial sums
 * @param total the partial sums one by one, and the bias
 * @param applied what the activation makes of that, unless there is none
 */
record ShownOutput(
        int map,
        int cell,
        List<Product> products,
        WeightedSum whole,
        List<WeightedSum> channels,
        WeightedSum total,
        Optional<ShownApplied> applied) {

    /** What float32 may be wrong by, of a number of size 1. */
    private static final double ROUNDING = 0x1p-22;

    private static final Quantity ONCE = Quantity.of(1);
    private static final Quantity NOTHING = Quantity.of(0);

    static ShownOutput of(ConvolutionExperiment experiment, ConvTrace trace, int map, int cell) {
        Place at = trace.place(cell);
        List<Product> products = trace.terms(map, cell);
        List<WeightedSum.Given> all = new ArrayList<>();
        List<WeightedSum.Given> within = new ArrayList<>();
        for (Product product : products) {
            Quantity value = value(experiment, trace, map, product);
            Quantity factor = experiment
                    .kernels()
                    .slice(map, product.channel())
                    .quantity(product.typed().row(), product.typed().column());
            all.add(new WeightedSum.Given(value, factor, product.product(), product.sum()));
            within.add(new WeightedSum.Given(value, factor, product.product(), product.partial()));
        }
        Quantity bias = experiment.kernels().biases().quantity(0, map);
        Quantity result = Quantity.of(trace.sum(map, at.row(), at.column()));
        WeightedSum whole = WeightedSum.of(all, bias, result);
        if (trace.depth() == 1) {
            return new ShownOutput(map, cell, products, whole, List.of(whole), whole, applied(trace, map, at, whole));
        }
        WeightedSum total = WeightedSum.of(partials(products, trace), bias, result);
        List<WeightedSum> channels = new ArrayList<>();
        for (int c = 0; c < trace.depth(); c++) {
            List<WeightedSum.Given> own = within.subList(c * trace.area(), (c + 1) * trace.area());
            channels.add(WeightedSum.of(own, NOTHING, total.lines().get(c).value()));
        }
        return new ShownOutput(map, cell, products, whole, channels, total, applied(trace, map, at, total));
    }

    private static Optional<ShownApplied> applied(ConvTrace trace, int map, Place at, WeightedSum total) {
        float output = trace.result(map, at.row(), at.column());
        return trace.activation()
                .map(activation -> ShownApplied.of(total.result().quantity(), activation, output));
    }

    private static Quantity value(ConvolutionExperiment experiment, ConvTrace trace, int map, Product product) {
        int channel = trace.firstSeen(map) + product.channel();
        return trace.padded().quantity(experiment.input(), channel, product.row(), product.column());
    }

    private static List<WeightedSum.Given> partials(List<Product> products, ConvTrace trace) {
        List<WeightedSum.Given> partials = new ArrayList<>();
        for (int c = 0; c < trace.depth(); c++) {
            Product last = products.get((c + 1) * trace.area() - 1);
            partials.add(new WeightedSum.Given(Quantity.of(last.partial()), ONCE, last.partial(), last.sum()));
        }
        return partials;
    }

    /** The output as it is shown where it comes about. */
    String output() {
        return applied.map(after -> after.result().text())
                .orElseGet(() -> total.result().text());
    }

    /** How many products of a channel there are. */
    int area() {
        return products.size() / channels.size();
    }

    boolean isOfChannels() {
        return channels.size() > 1;
    }

    /**
     * Whether the partial sums and the bias come to the output, but for what float32 rounds of numbers as large as they are. If
     * products cancel out that are larger by far, adding channel by channel rounds differently.
     */
    boolean isTheSumOfItsChannels() {
        double sum = total.bias().value();
        double size = Math.abs(sum);
        for (int c = 0; c < channels.size(); c++) {
            sum += partial(c).value();
            size += Math.abs(partial(c).value());
        }
        double result = total.result().quantity().value();
        return !Double.isFinite(sum) || Math.abs(sum - result) <= channels.size() * ROUNDING * size;
    }

    /** A product as it is shown among those of its channel. */
    WeightedSum.Shown line(int product) {
        return channels.get(product / area()).lines().get(product % area());
    }

    /** The sum of the first so many of all products, as a sentence says it. */
    String said(int products) {
        return products == 0 ? "0" : sum(products).said();
    }

    /** The sum of the first so many of all products, at least one. */
    ShownResult sum(int products) {
        return whole.lines().get(products - 1).sum();
    }

    /**
     * What the channels before some that stand together come to, with those after them once they are computed; there must be
     * others.
     *
     * @param end the first channel that is not computed
     */
    ShownResult others(int first, int count, int end) {
        List<WeightedSum.Given> all = new ArrayList<>();
        float sum = 0;
        for (int c = 0; c < end; c++) {
            if (c < first || c >= first + count) {
                float partial = (float) partial(c).value();
                sum += partial;
                all.add(new WeightedSum.Given(partial(c), ONCE, partial, sum));
            }
        }
        WeightedSum whole = WeightedSum.of(all, NOTHING, Quantity.of(sum));
        return whole.lines().get(all.size() - 1).sum();
    }

    /** What a channel comes to. */
    Quantity partial(int channel) {
        return total.lines().get(channel).value();
    }

    /** What the first so many products of a channel come to, at least one. */
    ShownResult partial(int channel, int products) {
        return channels.get(channel).lines().get(products - 1).sum();
    }
}
