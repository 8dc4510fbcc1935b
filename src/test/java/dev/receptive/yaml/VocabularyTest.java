package dev.receptive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, acb, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void theDistanceCountsSlipsOfTheFinger(String a, String b, int distance) {
        assertThat(Vocabulary.distance(a, b)).isEqualTo(distance);
        assertThat(Vocabulary.distance(b, a)).isEqualTo(distance);
    }
}
