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
import java.util.stream.Collectors;
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

    /** Of logits: as few as make every line true. */
    private static final int[] DECIMALS = {2, 3, 4, 5, 6, 7, 9};

    /** Of a probability, so that a percentage has two. */
    private static final int OF_SHARES = 4;

    /** Of exponentials: more are tried for a quotient of which the last digit would be wrong. */
    private static final int[] OF_EXPS = {OF_SHARES, 5, 6, 9};

    /** What is less than that of the largest exponential is not told apart in the sum of many. */
    private static final double LITTLE = 0.01;

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
        ShownShares shown = with(logits, output, DECIMALS[0], OF_SHARES);
        for (int of = 0; of < OF_EXPS.length && !shown.holds(); of++) {
            for (int i = 0; i < DECIMALS.length && !shown.holds(); i++) {
                shown = with(logits, output, DECIMALS[i], OF_EXPS[of]);
            }
        }
        return shown;
    }

    private static ShownShares with(float[] logits, float[] output, int decimals, int digits) {
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
            exps.add(new ShownResult(shown(exp, digits), logit == logits[most]));
        }
        int less = logits.length > FEW ? 1 : 0; // of many rounded numbers the last digit of the sum would be wrong
        Quantity total = apart((float) sum, digits - less);
        boolean exact = exps.stream().allMatch(ShownResult::exact) && !total.rounded();
        List<ShownResult> shares = new ArrayList<>();
        for (int i = 0; i < output.length; i++) {
            Quantity share = share(output[i], exps.get(i), total);
            boolean quotient = exact && !share.rounded() && written(share) * sum == Math.exp(0.0);
            shares.add(new ShownResult(share, quotient));
        }
        return new ShownShares(in, in.get(most), exps, new ShownResult(total, exact), shares);
    }

    /** What is little has one digit: that of the quotient as it is written. */
    private static Quantity share(float output, ShownResult exp, Quantity total) {
        return isLittle(output, OF_SHARES)
                ? Quantity.of((float) (written(exp.quantity()) / written(total)), 1)
                : apart(output, OF_SHARES);
    }

    /** What is nearly 1 is not shown as 1: it has more decimals. */
    private static Quantity apart(float number, int decimals) {
        Quantity shown = Quantity.of(number, decimals);
        for (int more = decimals + 1; number != 1 && written(shown) == 1; more++) {
            shown = Quantity.of(number, more);
        }
        return shown;
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
            if (!isShown(exp, exps.get(i).quantity())
                    || !isShown(share, shares.get(i).quantity())) {
                return false;
            }
        }
        return ShownApplied.isShown(total, sum.quantity());
    }

    /** Whether a number is shown as that; of what is little, in its one digit. */
    private static boolean isShown(double number, Quantity shown) {
        boolean little = isLittle(shown.value(), OF_SHARES)
                && shown.text().equals(Quantity.of((float) shown.value(), 1).text());
        return little
                ? Quantity.of((float) number, 1).text().equals(shown.text())
                : ShownApplied.isShown(number, shown);
    }

    private static double written(Quantity shown) {
        Optional<Double> exact = shown.exact().map(Fraction::value);
        return exact.orElse(shown.value());
    }

    /** How what stands for many is written: how many, and what they come to; nothing where that is not told. */
    @FunctionalInterface
    interface Others {
        String written(int count, String sum);
    }

    /**
     * As in {@code max(4, −4) = 4}, in the digits that the logits have where they stand; where that would be too long, the
     * smallest stand together, as in {@code max(4, 9 others)}.
     *
     * @param longest characters that it may have
     */
    String maximum(int longest, Others others) {
        List<Integer> ranked = ranked(logits);
        Quantity of = Quantity.of((float) largest.value());
        String line = "";
        for (int count = logits.size(); count > 0; count--) {
            List<String> texts = texts(
                    ranked.subList(0, count),
                    i -> Quantity.of((float) logits.get(i).value()).text());
            if (count < logits.size()) {
                texts.add(others.written(logits.size() - count, ""));
            }
            line = "max(" + String.join(", ", texts) + ") " + (of.rounded() ? "≈" : "=") + " " + of.text();
            if (line.length() <= longest) {
                return line;
            }
        }
        return line;
    }

    /** The numbers of some numbers, the largest first. */
    private static List<Integer> ranked(List<Quantity> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values.get(i).value()))
                .toList();
    }

    /** Some of them in their own order. */
    private static List<String> texts(List<Integer> some, IntFunction<String> text) {
        return some.stream().sorted().map(text::apply).collect(Collectors.toCollection(ArrayList::new));
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
     * As in {@code 1 + 0.0003 ≈ 1.0003}; of many, the little ones stand as one, as in {@code 1 + 0.433 + 0.0197 (8 others)} or
     * {@code 1 + 9 others ≈ 1.000001}, and where that would be too long, the smallest of the others as well.
     *
     * @param longest characters that it may have
     */
    String summed(int longest, Others others) {
        List<Integer> ranked = ranked(exps.stream().map(ShownResult::quantity).toList());
        int most = (int) exps.stream()
                .filter(exp -> exps.size() <= FEW || written(exp.quantity()) >= LITTLE)
                .count();
        String line = "";
        for (int count = most; count > 0; count--) {
            List<String> texts =
                    texts(ranked.subList(0, count), i -> exps.get(i).text());
            if (count < exps.size()) {
                texts.add(others.written(exps.size() - count, rest(ranked.subList(count, exps.size()))));
            }
            line = String.join(" + ", texts) + " " + sum.sign() + " " + sum.text();
            if (line.length() <= longest) {
                return line;
            }
        }
        return line;
    }

    /** What some come to; nothing where that is next to nothing. */
    private String rest(List<Integer> some) {
        double rest =
                some.stream().mapToDouble(i -> written(exps.get(i).quantity())).sum();
        return isLittle(rest, OF_SHARES)
                ? ""
                : Quantity.of((float) rest, OF_SHARES).text();
    }

    /** As in {@code 1/1.0003 ≈ 0.9997}. */
    String quotient(int index) {
        ShownResult share = shares.get(index);
        return exps.get(index).text() + "/" + sum.text() + " " + share.sign() + " " + share.text();
    }
}
