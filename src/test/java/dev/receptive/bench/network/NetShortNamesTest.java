package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A class has as few letters as tell it from the others. */
class NetShortNamesTest {

    @Test
    void asFewLettersAsTellThemApart() {
        assertThat(NetShortNames.of(List.of("0", "1", "9"))).containsExactly("0", "1", "9");
        assertThat(NetShortNames.of(List.of("yes", "no"))).containsExactly("y", "n");
        assertThat(NetShortNames.of(List.of(
                        "T-shirt/top",
                        "Trouser",
                        "Pullover",
                        "Dress",
                        "Coat",
                        "Sandal",
                        "Shirt",
                        "Sneaker",
                        "Bag",
                        "Ankle boot")))
                .containsExactly("T-", "Tr", "Pu", "Dr", "Co", "Sa", "Sh", "Sn", "Ba", "An");
        assertThat(NetShortNames.of(List.of("数字", "数学"))).containsExactly("数字", "数学");
    }

    @Test
    void theNumbersWhereThreeDoNot() {
        assertThat(NetShortNames.of(List.of("class a", "class b"))).containsExactly("0", "1");
        List<String> many = IntStream.range(0, 12).mapToObj(Integer::toString).toList();
        assertThat(NetShortNames.of(many)).isEqualTo(many);
    }
}
