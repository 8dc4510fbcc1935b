package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A softmax as it is written: true, and in no more digits than that takes. */
class ShownSharesTest {

    private static final ShownShares.Others OTHERS =
            (count, sum) -> sum.isEmpty() ? count + " others" : sum + " (" + count + " others)";

    private static final String POWER = "10¯";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The three without one map of C1: a nine, and maybe a seven. */
    private static final float[] TORN = {
        -1.5545247f,
        1.2225573f,
        -2.0023007f,
        1.6562567f,
        1.7351135f,
        0.66854393f,
        -7.435337f,
        5.9018903f,
        -3.4852643f,
        6.7382903f
    };

    @Test
    void aTornAnswerIsWrittenInFewDigits() {
        ShownShares shown = ShownShares.of(TORN, shares(TORN));

        assertThat(shown.maximum(999, OTHERS))
                .isEqualTo("max(−1.55, 1.22, −2.00, 1.66, 1.74, 0.67, −7.44, 5.9, −3.49, 6.74) ≈ 6.74");
        assertThat(shown.summed(999, OTHERS)).isEqualTo("0.4333 + 1 + 0.01971 (8 others) ≈ 1.453");
        assertThat(shown.quotient(9)).isEqualTo("1/1.453 ≈ 0.6882");
    }

    /** What is nearly all is not all. */
    @Test
    void aShareOfNearlyOneIsNotWrittenAsOne() {
        float[] logits = {7, -7.1f};
        float[] out = shares(logits);
        assertThat(out[0]).isLessThan(1);

        ShownShares shown = ShownShares.of(logits, out);
        assertThat(shown.summed(999, OTHERS)).isEqualTo("1 + 8×10¯⁷ ≈ 1.000001");
        assertThat(shown.quotient(0)).isEqualTo("1/1.000001 ≈ 0.999999");
    }

    @Test
    void nearlyEqualOnesHaveRoom() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            double spread = List.of(0.01, 0.1, 1.0, 5.0, 20.0).get(round % 5);
            float[] logits = logits(random, 10, spread);
            ShownShares shown = ShownShares.of(logits, shares(logits));

            assertThat(shown.maximum(999, OTHERS).length())
                    .as(Arrays.toString(logits))
                    .isLessThanOrEqualTo(110);
            int length = shown.summed(999, OTHERS).length();
            assertThat(length).as(Arrays.toString(logits)).isLessThanOrEqualTo(140);
            assertThat(shown.summed(70, OTHERS).length()).isLessThanOrEqualTo(70);
            assertThat(shown.maximum(50, OTHERS).length()).isLessThanOrEqualTo(50);
            assertThat(shown.exponential(4).length()).isLessThanOrEqualTo(34);
        }
    }

    /** What is written on the right is what the written left comes to, up to half a unit of its last digit. */
    @Test
    void everyLineIsTrueAsItIsWritten() {
        Random random = new Random(4);
        for (int round = 0; round < 3_000; round++) {
            float[] logits = logits(random, 2 + random.nextInt(9), 10 * random.nextDouble());
            ShownShares shown = ShownShares.of(logits, shares(logits));
            for (int i = 0; i < logits.length; i++) {
                double power = Math.exp(number(shown.logits().get(i).text())
                        - number(shown.largest().text()));
                right(power, shown.exps().get(i).text());
                right(
                        number(shown.exps().get(i).text()) / number(shown.sum().text()),
                        shown.shares().get(i).text());
            }
            double all = 0;
            for (String part : shown.summed(999, OTHERS).split(" [≈=] ", -1)[0].split(" \\+ ", -1)) {
                boolean nothing = part.endsWith(" others");
                all += nothing ? 0 : number(part.replaceFirst(" \\(.*", ""));
            }
            right(all, shown.sum().text());
        }
    }

    private static void right(double value, String written) {
        if (written.contains(POWER)) {
            assertThat(number(written)).as(written).isCloseTo(value, withinPercentage(51));
            return;
        }
        int point = written.indexOf('.');
        int decimals = point < 0 ? 0 : written.length() - point - 1;
        assertThat(number(written))
                .as(written)
                .isCloseTo(value, within(Math.max(0.5 * Math.pow(10, -decimals), 0.5e-3 / 5) * 1.001));
    }

    private static double number(String told) {
        String written = told.replace('−', '-');
        int power = written.indexOf(POWER);
        if (power < 0) {
            return Double.parseDouble(written);
        }
        double mantissa = power == 0 ? 1 : Double.parseDouble(written.substring(0, power - 1));
        int exponent = 0;
        for (char digit : written.substring(power + POWER.length()).toCharArray()) {
            exponent = 10 * exponent + RAISED.indexOf(digit);
        }
        return mantissa * Math.pow(10, -exponent);
    }

    private static float[] logits(Random random, int count, double spread) {
        float[] logits = new float[count];
        for (int i = 0; i < count; i++) {
            logits[i] = (float) (random.nextGaussian() * spread);
        }
        return logits;
    }

    private static float[] shares(float[] logits) {
        double most = IntStream.range(0, logits.length)
                .mapToDouble(i -> logits[i])
                .max()
                .orElseThrow();
        double sum = IntStream.range(0, logits.length)
                .mapToDouble(i -> Math.exp(logits[i] - most))
                .sum();
        float[] shares = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            shares[i] = (float) (Math.exp(logits[i] - most) / sum);
        }
        return shares;
    }
}
