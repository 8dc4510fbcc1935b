package dev.receptive.bench.network;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.WeightedSum;
import dev.receptive.words.Fraction;
import java.util.Optional;

/**
 * What the products of a unit come to, and with the bias, as it is shown.
 *
 * @param sum of all products
 * @param sign before what the sum and the bias come to
 * @param result what the layer computed
 */
record NetTotal(ShownResult sum, Quantity bias, String sign, Quantity result) {

    /** What rounding takes or gives is a smaller part of a number. */
    private static final double NEAR = 0.01;

    /** Of products that are all shown. */
    static NetTotal of(WeightedSum shown) {
        ShownResult sum = shown.lines().get(shown.lines().size() - 1).sum();
        Quantity result = shown.result().quantity();
        NetTotal total = new NetTotal(sum, shown.bias(), ShownResult.sign(result, false), result);
        boolean near = total.holds(Math.abs(result.value()) * NEAR); // unless far larger numbers have cancelled out
        return near
                ? total.signed(sum.exact() ? shown.biased().sign() : total.sign)
                : total.signed(ShownResult.BECOMES);
    }

    private NetTotal signed(String other) {
        return new NetTotal(sum, bias, other, result);
    }

    /**
     * Of products that are not all shown.
     *
     * @param sum of all of them
     * @param decimals as many as the sum is shown with
     */
    static NetTotal of(float sum, Quantity bias, Quantity result, int decimals) {
        return new NetTotal(new ShownResult(Quantity.of(sum, decimals), false), bias, "≈", result);
    }

    /**
     * Whether the shown sum and the shown bias come to the shown result.
     *
     * @param slack what float32 may have rounded by
     */
    boolean holds(double slack) {
        Optional<Fraction> both =
                sum.quantity().exact().flatMap(one -> bias.exact().map(one::plus));
        return both.flatMap(number -> result.exact().map(number::distance))
                .map(distance -> distance <= result.unit() / 2 + slack)
                .orElse(true);
    }
}
