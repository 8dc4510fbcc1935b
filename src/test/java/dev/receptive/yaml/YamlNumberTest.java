package dev.receptive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.TypedNumber;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-12.75, -12.75",
        "0.1, 0.1",
        "16777216, 1.6777216e7",
        "9999999, 9999999",
        "0.0001, 0.0001",
        "0.00001, 1e-5",
        "3.4028235e38, 3.4028235e38",
        "1.4e-45, 1e-45",
        "-1.17549435e-38, -1.1754944e-38",
        "0.33333334, 0.33333334",
        "100, 100",
        "2e23, 2e23",
    })
    void numbersAreAsShortAsCanBe(float value, String text) {
        assertThat(YamlNumber.of(value)).isEqualTo(text);
    }

    @Test
    void everyNumberIsReadBackBitByBit() {
        Random random = new Random(4);
        for (int trial = 0; trial < 20_000; trial++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value) && value != 0) {
                assertThat(TypedNumber.parse(YamlNumber.of(value))).isEqualTo(value);
                assertThat(YamlNumber.of(value).length()).isLessThan(18);
            }
        }
    }
}
