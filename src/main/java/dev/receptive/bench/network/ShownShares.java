package dev.receptive.bench.network;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

    /**
     * As in {@code max(4, −4) = 4}; where that would be too long, the smallest stand together, as in {@code max(4, 9 others)}.
     *
     * @param longest characters that it may have
     * @param others says how many stand together
     */
    String maximum(int longest, IntFunction<String> others) {
        List<Integer> ranked = ranked(logits.stream().map(Quantity::value).toList());
        String end = ") " + (largest.rounded() ? "≈" : "=") + " " + largest.text();
        String line = "";
        for (int count = logits.size(); count > 0; count--) {
            line = "max(" + listed(ranked.subList(0, count), i -> logits.get(i).text(), ", ", others) + end;
            if (line.length() <= longest) {
                return line;
            }
        }
        return line;
    }

    /** The numbers of some numbers, the largest first. */
    private static List<Integer> ranked(List<Double> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values.get(i)))
                .toList();
    }

    /** Those that are shown in their own order, and how many there are besides. */
    private String listed(List<Integer> shown, IntFunction<String> text, String sign, IntFunction<String> others) {
        List<String> texts = new ArrayList<>();
        shown.stream().sorted().forEach(i -> texts.add(text.apply(i)));
        if (shown.size() < logits.size()) {
            texts.add(others.apply(logits.size() - shown.size()));
        }
        return String.join(sign, texts);
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

    /**
     * As in {@code 1 + 0.0003 ≈ 1.0003}; of many, those that are next to nothing stand as one, as in {@code 1 + 9 others ≈ 1},
     * and where that would be too long, the smallest of the others as well.
     */
    String summed(int longest, IntFunction<String> others) {
        List<Double> values = exps.stream().map(exp -> exp.quantity().value()).toList();
        List<Integer> ranked = ranked(values);
        int most = (int) ranked.stream()
                .filter(i -> exps.size() <= FEW || !isLittle(values.get(i), OF_SHARES))
                .count();
        String end = " " + sum.sign() + " " + sum.text();
        String line = "";
        for (int count = most; count > 0; count--) {
            line = listed(ranked.subList(0, count), i -> exps.get(i).text(), " + ", others) + end;
            if (line.length() <= longest) {
                return line;
            }
        }
        return line;
    }

    /** As in {@code 1/1.0003 ≈ 0.9997}. */
    String quotient(int index) {
        ShownResult share = shares.get(index);
        return exps.get(index).text() + "/" + sum.text() + " " + share.sign() + " " + share.text();
    }
}
