package dev.receptive.bench.network;

import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Term;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A sum of very many products: those that count most, the largest before the others; then what all others come to, and the
 * bias. True as it is written: numbers have as many digits as that takes.
 *
 * @param lines the products that count most
 * @param others how many there are besides
 * @param rest what these come to
 * @param total what all products come to, and with the bias
 */
record RankedSum(List<Ranked> lines, int others, Quantity rest, NetTotal total) {

    /** So many are shown by themselves. */
    static final int MOST = 9;

    /** Half the distance between 1 and the next float32. */
    private static final double ROUNDING = 0x1p-24;

    private static final int[] DECIMALS = {2, 3, 4, 6, 9};

    RankedSum {
        lines = List.copyOf(lines);
    }

    /** A product as it is shown. */
    record Ranked(Quantity value, Quantity factor, ShownResult product) {}

    static RankedSum of(NetTrace trace, int layer, int unit) {
        List<Term> ranked = new ArrayList<>(trace.unit(layer, unit).terms());
        ranked.sort(Comparator.comparingDouble((Term term) -> -Math.abs(term.product())));
        double slack = slack(ranked);
        RankedSum sum = with(trace, trace.places().spot(layer, unit), ranked, DECIMALS[0]);
        for (int i = 1; i < DECIMALS.length && !sum.holds(slack); i++) {
            sum = with(trace, trace.places().spot(layer, unit), ranked, DECIMALS[i]);
        }
        return sum;
    }

    private static RankedSum with(NetTrace trace, Spot spot, List<Term> ranked, int decimals) {
        int layer = trace.places().plane(spot).layer();
        int unit = trace.places().unit(spot);
        int count = Math.min(MOST, ranked.size());
        List<Ranked> lines = ranked.subList(0, count).stream()
                .map(term -> line(new NetExplained(trace).part(layer, term), term.product(), decimals))
                .toList();
        double rest = sum(ranked.subList(count, ranked.size()));
        Quantity bias = trace.learned()
                .biases(layer)
                .orElseThrow()
                .quantity(0, trace.learned().out(layer, unit));
        NetTotal total = NetTotal.of(
                (float) sum(ranked), of(bias, decimals), trace.computed(layer, unit), Math.max(2, decimals - 1));
        return new RankedSum(lines, ranked.size() - count, Quantity.of((float) rest, decimals), total);
    }

    /** What float32 may have rounded a sum of products by. */
    static double slack(List<Term> terms) {
        return ROUNDING
                * (terms.size() + 4)
                * terms.stream().mapToDouble(term -> Math.abs(term.product())).sum();
    }

    private static double sum(List<Term> terms) {
        return terms.stream().mapToDouble(Term::product).sum();
    }

    private static Quantity of(Quantity number, int decimals) {
        return number.rounded() ? Quantity.of((float) number.value(), decimals) : number;
    }

    private static Ranked line(Part part, float product, int decimals) {
        Quantity shown = Quantity.of(product, decimals);
        Quantity value = part.value();
        Quantity factor = part.factor().orElseThrow();
        for (int digits : DECIMALS) {
            value = of(part.value(), digits);
            factor = of(part.factor().orElseThrow(), digits);
            if (ShownApplied.isShown(written(value) * written(factor), shown)) {
                break;
            }
        }
        return new Ranked(value, factor, new ShownResult(shown, comesTo(value, factor, shown)));
    }

    private static boolean comesTo(Quantity value, Quantity factor, Quantity product) {
        Optional<Fraction> reckoned =
                value.exact().flatMap(one -> factor.exact().map(one::times));
        return !product.rounded()
                && reckoned.flatMap(same -> product.exact().map(same::isSame)).orElse(false);
    }

    private static double written(Quantity shown) {
        return shown.exact().map(Fraction::value).orElse(shown.value());
    }

    /**
     * Whether the shown products come to the shown sum, and that with the bias to the shown result.
     *
     * @param slack what float32 may have rounded by
     */
    private boolean holds(double slack) {
        double all = written(rest);
        for (Ranked line : lines) {
            all += written(line.product().quantity());
        }
        Quantity sum = total.sum().quantity();
        return Math.abs(all - written(sum)) <= sum.unit() / 2 + slack && total.holds(slack);
    }
}
