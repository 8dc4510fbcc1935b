package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MarkTextTest {

    /** Small and large, of few digits and of many, and those that lie between two roundings. */
    private static DoubleStream numbers() {
        Random random = new Random(3);
        DoubleStream some = DoubleStream.generate(() -> {
                    double number = random.nextGaussian() * Math.pow(10, random.nextInt(14) - 4);
                    return random.nextBoolean() ? number : Math.rint(number * 1000) / 1000;
                })
                .limit(20_000);
        DoubleStream special = DoubleStream.of(0, -0.0, 0.005, 0.015, 1.005, -0.004, 0.05, 0.25, 99.995, 1e300, -1e9);
        return DoubleStream.concat(some, DoubleStream.concat(special, DoubleStream.of(Double.NaN, 1 / 0.0)));
    }

    @Test
    void numbersAreRoundedAsTheFormatterRoundsThem() {
        numbers().forEach(number -> {
            assertThat(MarkText.decimal(number)).isEqualTo(String.format(Locale.ROOT, "%.2f", number));
            assertThat(MarkText.point(number, -number))
                    .isEqualTo(String.format(Locale.ROOT, "(%.1f, %.1f)", number, -number));
        });
    }
}
