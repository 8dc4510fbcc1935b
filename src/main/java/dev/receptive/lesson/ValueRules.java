package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The wrong ways to reckon a number of a stage, from the arithmetic that it has: of whatever bench it is. */
final class ValueRules {

    /** One right, down, left and up. */
    private static final int[][] BESIDE = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    /** What files call the weights that lie on a window. */
    private static final String KERNEL = "kernel";

    private final Demonstration stage;
    private final Spot spot;
    private final List<Misrule> rules = new ArrayList<>();

    ValueRules(Demonstration stage, Spot spot) {
        this.stage = stage;
        this.spot = spot;
    }

    /** The most tempting first; some may lead to the right number. */
    List<Misrule> all() {
        stage.reading().explain(spot).ifPresent(this::explained);
        for (int[] step : BESIDE) {
            Spot there = spot.moved(step[0], step[1]);
            if (stage.holds(there)) {
                List<Patch> seen = stage.reading().links(there).sees();
                String code = "neighbour" + besides(seen);
                rules.add(Misrule.of(code, Figures.of(stage.reading().value(there)), there.row(), there.column())
                        .lighting(seen.isEmpty() ? List.of(Patch.of(there, 1, 1)) : seen));
            }
        }
        return rules;
    }

    /** A window stands beside another only where it reads other numbers, and several: not that of a dense unit. */
    private String besides(List<Patch> seen) {
        boolean windows = !seen.equals(stage.reading().links(spot).sees())
                && seen.stream().mapToInt(Patch::count).sum() > 1;
        return windows ? "" : "-beside";
    }

    private void explained(Explanation why) {
        if (why.form() instanceof Form.Sum sum) {
            double bias = sum.bias().map(Float::doubleValue).orElse(0.0);
            sum(slices(why), bias);
        } else if (why.form() instanceof Form.Mean mean) {
            mean(values(why.parts()), mean.divisor());
        } else if (why.form() instanceof Form.Maximum) {
            maximum(values(why.parts()));
        } else if (why.form() instanceof Form.Applied) {
            double inner = why.parts().get(0).value().value();
            add("activation-none", inner);
            add("activation-zero", 0);
            add("activation-sign", -inner);
        }
    }

    /** The products of a sum, a list for each channel. */
    private List<List<Part>> slices(Explanation why) {
        boolean partial = why.parts().stream().allMatch(part -> part.factor().isEmpty());
        if (!partial) {
            return byChannel(why.parts());
        }
        List<List<Part>> slices = new ArrayList<>();
        for (Part part : why.parts()) {
            Optional<Explanation> inner = part.source().flatMap(stage.reading()::explain);
            slices.add(inner.map(Explanation::parts).orElseGet(() -> List.of(part)));
        }
        return slices;
    }

    /** Cut where the weights are of another slice. */
    private static List<List<Part>> byChannel(List<Part> parts) {
        List<List<Part>> slices = new ArrayList<>();
        int last = -1;
        for (Part part : parts) {
            int channel = part.weight().map(Spot::channel).orElse(last);
            if (slices.isEmpty() || channel != last) {
                slices.add(new ArrayList<>());
            }
            slices.get(slices.size() - 1).add(part);
            last = channel;
        }
        return slices;
    }

    private void sum(List<List<Part>> slices, double bias) {
        List<Part> all = slices.stream().flatMap(List::stream).toList();
        double[] products = all.stream().mapToDouble(ValueRules::product).toArray();
        double total = DoubleStream.of(products).sum();
        int channels = slices.size();
        if (channels > 1) {
            add("channels-averaged", total / channels + bias, channels);
            add(
                    "channel-first",
                    slices.get(0).stream().mapToDouble(ValueRules::product).sum() + bias,
                    channels);
        }
        if (bias != 0) {
            add("value-bias-none", total, Quantity.of((float) bias).text());
            add("bias-each-product", total + bias * products.length);
            if (channels > 1) {
                add("bias-each-channel", total + bias * channels);
            }
        }
        boolean weighed = all.stream().anyMatch(part -> part.factor().isPresent());
        if (weighed && products.length > 1) {
            if (slides(all)) {
                add("kernel-flipped", flipped(slices) + bias);
            }
            add("weights-none", values(all).stream().mapToDouble(each -> each).sum() + bias);
            add("products-averaged", total / products.length + bias, products.length);
            largest(all, bias);
            add("last-missed", total - products[products.length - 1] + bias);
            add("signs-lost", DoubleStream.of(products).map(Math::abs).sum() + bias);
        }
    }

    /** Whether a kernel lies on a window, each weight on the input under it: so it is neither of dense units nor of stamps. */
    private static boolean slides(List<Part> all) {
        for (int i = 1; i < all.size(); i++) {
            Optional<Spot> from = all.get(i - 1).weight();
            Optional<Spot> to = all.get(i).weight();
            if (from.isEmpty() || to.isEmpty() || !to.get().isIn(KERNEL)) {
                return false;
            }
            Optional<Spot> before = all.get(i - 1).source();
            Optional<Spot> after = all.get(i).source();
            if (before.isPresent() && after.isPresent() && !isAlong(before.get(), after.get(), from.get(), to.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlong(Spot before, Spot after, Spot from, Spot to) {
        boolean down = Integer.signum(after.row() - before.row()) == Integer.signum(to.row() - from.row());
        boolean across =
                Integer.signum(after.column() - before.column()) == Integer.signum(to.column() - from.column());
        return down && across;
    }

    private void largest(List<Part> all, double bias) {
        Part largest = all.stream()
                .reduce((one, other) -> product(other) > product(one) ? other : one)
                .orElseThrow();
        List<Patch> lit =
                largest.source().map(from -> Patch.of(from, 1, 1)).stream().toList();
        rules.add(Misrule.of("product-largest", Figures.of(product(largest) + bias))
                .lighting(lit));
    }

    /** With every slice of the kernel turned by 180°. */
    private static double flipped(List<List<Part>> slices) {
        return slices.stream()
                .mapToDouble(slice -> IntStream.range(0, slice.size())
                        .mapToDouble(i -> slice.get(i).value().value() * factor(slice.get(slice.size() - 1 - i)))
                        .sum())
                .sum();
    }

    private void mean(List<Double> values, int divisor) {
        double total = values.stream().mapToDouble(each -> each).sum();
        add("not-divided", total, divisor);
        add("largest", values.stream().mapToDouble(each -> each).max().orElse(0));
        add("smallest", values.stream().mapToDouble(each -> each).min().orElse(0));
        long counted = values.stream().filter(each -> each != 0).count();
        if (counted > 0 && counted < divisor) {
            add("zeros-uncounted", total / counted, divisor);
        }
    }

    private void maximum(List<Double> values) {
        add("averaged", values.stream().mapToDouble(each -> each).average().orElse(0));
        add("summed", values.stream().mapToDouble(each -> each).sum());
        add("smallest", values.stream().mapToDouble(each -> each).min().orElse(0));
        add("first", values.isEmpty() ? 0 : values.get(0));
    }

    private void add(String code, double value, Object... values) {
        List<Patch> seen = stage.reading().links(spot).sees();
        rules.add(Misrule.of(code, Figures.of(value), values).lighting(seen));
    }

    private static List<Double> values(List<Part> parts) {
        return parts.stream().map(part -> part.value().value()).toList();
    }

    private static double product(Part part) {
        return part.value().value() * factor(part);
    }

    private static double factor(Part part) {
        return part.factor().map(Quantity::value).orElse(1.0);
    }
}
