package dev.receptive.bench.network;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A softmax as it is shown: the largest logit is subtracted from each, the exponentials are summed, and each is divided by the
 * sum. True as it is written: numbers have as many digits as that takes.
 *
 * @param logits what goes in
 * @param largest of them
 * @param exps of each logit less the largest
 * @param sum of the exponentials
 * @param shares what comes out
 */
record ShownShares(
        List<Quantity> logits, Quantity largest, List<ShownResult> exps, ShownResult sum, List<ShownResult> shares) {

    private static final int[] DECIMALS = {2, 3, 4, 6, 9};

    /** Of a probability, so that a percentage has two. */
    private static final int OF_SHARES = 4;

    private static final int FEW = 4;

    ShownShares {
        logits = List.copyOf(logits);
        exps = List.copyOf(exps);
        shares = List.copyOf(shares);
    }

    /**
     * @param logits what goes in
     * @param output what the layer made of it
     */
    static ShownShares of(float[] logits, float[] output) {
        ShownShares shown = with(logits, output, DECIMALS[0]);
        for (int i = 1; i < DECIMALS.length && !shown.holds(); i++) {
            shown = with(logits, output, DECIMALS[i]);
        }
        return shown;
    }

    private static ShownShares with(float[] logits, float[] output, int decimals) {
        int most = 0;
        for (int i = 1; i < logits.length; i++) {
            most = logits[i] > logits[most] ? i : most;
        }
        List<Quantity> in = new ArrayList<>();
        List<ShownResult> exps = new ArrayList<>();
        double sum = 0;
        for (float logit : logits) {
            in.add(Quantity.of(logit, decimals));
            double exp = Math.exp((double) logit - logits[most]);
            sum += exp;
            int digits = Math.max(OF_SHARES, decimals);
            exps.add(new ShownResult(shown(exp, digits), logit == logits[most]));
        }
        int less = logits.length > FEW ? 1 : 0; // of many rounded numbers the last digit of the sum would be wrong
        Quantity total = Quantity.of((float) sum, Math.max(OF_SHARES, decimals) - less);
        boolean exact = exps.stream().allMatch(ShownResult::exact) && !total.rounded();
        List<ShownResult> shares = new ArrayList<>();
        for (int i = 0; i < output.length; i++) {
            Quantity share = shown(output[i], OF_SHARES);
            boolean quotient = exact && !share.rounded() && written(share) * sum == Math.exp(0.0);
            shares.add(new ShownResult(share, quotient));
        }
        return new ShownShares(in, in.get(most), exps, new ShownResult(total, exact), shares);
    }

    /** What is less than half a unit of the last digit is shown as a power of ten with one digit: it is little, but not nothing. */
    private static Quantity shown(double number, int digits) {
        return Quantity.of((float) number, isLittle(number, digits) ? 1 : digits);
    }

    private static boolean isLittle(double number, int digits) {
        return number < 0.5 * Math.pow(10, -digits);
    }

    private boolean holds() {
        double total = 0;
        for (int i = 0; i < exps.size(); i++) {
            double exp = Math.exp(written(logits.get(i)) - written(largest));
            total += written(exps.get(i).quantity());
            double share = written(exps.get(i).quantity()) / written(sum.quantity());
            if (!ShownApplied.isShown(exp, exps.get(i).quantity())
                    || !ShownApplied.isShown(share, shares.get(i).quantity())) {
                return false;
            }
        }
        return ShownApplied.isShown(total, sum.quantity());
    }

    private static double written(Quantity shown) {
        Optional<Double> exact = shown.exact().map(Fraction::value);
        return exact.orElse(shown.value());
    }

    /** As in {@code max(4, −4) = 4}. */
    String maximum() {
        List<String> texts = logits.stream().map(Quantity::text).toList();
        return "max(" + String.join(", ", texts) + ") " + (largest.rounded() ? "≈" : "=") + " " + largest.text();
    }

    /** As in {@code exp(−4 − 4)}. */
    String exponential(int index) {
        return "exp(" + logits.get(index).text() + " − " + largest.enclosed() + ")";
    }

    /** As in {@code exp(−4 − 4) ≈ 0.0003}. */
    String equation(int index) {
        return exponential(index) + " " + exps.get(index).sign() + " "
                + exps.get(index).text();
    }

    /** As in {@code 1 + 0.0003 ≈ 1.0003}; of many, those that are next to nothing stand as one, as in {@code 1 + 9 others ≈ 1}. */
    String summed(IntFunction<String> others) {
        List<String> texts = new ArrayList<>();
        int little = 0;
        for (ShownResult exp : exps) {
            if (exps.size() > FEW && isLittle(exp.quantity().value(), OF_SHARES)) {
                little++;
            } else {
                texts.add(exp.text());
            }
        }
        if (little > 0) {
            texts.add(others.apply(little));
        }
        return String.join(" + ", texts) + " " + sum.sign() + " " + sum.text();
    }

    /** As in {@code 1/1.0003 ≈ 0.9997}. */
    String quotient(int index) {
        ShownResult share = shares.get(index);
        return exps.get(index).text() + "/" + sum.text() + " " + share.sign() + " " + share.text();
    }
}
