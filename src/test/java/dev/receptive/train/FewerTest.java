package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Some of other examples, all classes alike. */
class FewerTest {

    private static final Bars ALL = new Bars(300, 1);

    private static List<float[]> images(Examples examples) {
        int[] order = IntStream.range(0, examples.count()).toArray();
        float[] images = new float[order.length * Bars.SIDE * Bars.SIDE];
        int[] labels = new int[order.length];
        examples.copy(order, 0, order.length, images, labels);
        assertThat(labels)
                .containsExactly(Arrays.stream(order).map(examples::label).toArray());
        return IntStream.range(0, order.length)
                .mapToObj(i -> Arrays.copyOfRange(images, i * Bars.SIDE * Bars.SIDE, (i + 1) * Bars.SIDE * Bars.SIDE))
                .toList();
    }

    private static List<Integer> indices(Examples few) {
        return images(few).stream()
                .map(image -> IntStream.range(0, ALL.count())
                        .filter(i -> Arrays.equals(ALL.image(i), image))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void allClassesAreThereInEqualShares() {
        Examples few = new Fewer(ALL, 31, 4);

        assertThat(few.count()).isEqualTo(31);
        assertThat(few.classes()).isEqualTo(3);
        assertThat(few.image()).isEqualTo(ALL.image());
        assertThat(IntStream.range(0, 31).boxed().collect(Collectors.groupingBy(few::label, Collectors.counting())))
                .containsOnlyKeys(0, 1, 2)
                .containsEntry(0, 11L)
                .containsEntry(1, 10L)
                .containsEntry(2, 10L);
        assertThat(indices(few)).doesNotHaveDuplicates();
    }

    @Test
    void moreHaveTheFewAmongThem() {
        assertThat(indices(new Fewer(ALL, 100, 4)))
                .startsWith(indices(new Fewer(ALL, 31, 4)).toArray(Integer[]::new));
    }

    @Test
    void theSeedDecidesWhich() {
        assertThat(indices(new Fewer(ALL, 31, 4)))
                .isEqualTo(indices(new Fewer(ALL, 31, 4)))
                .isNotEqualTo(indices(new Fewer(ALL, 31, 5)))
                .isNotEqualTo(indices(new Fewer(ALL, 31, 4)).stream().sorted().toList());
    }

    /** A class with fewer than its share does not end the others. */
    @Test
    void allOfThemAreAll() {
        Bars uneven = new Bars(20, 8);

        Examples all = new DataSet(uneven, uneven).fewer(20, 1).training();

        assertThat(images(all))
                .hasSize(20)
                .allSatisfy(image -> assertThat(
                                IntStream.range(0, 20).filter(i -> Arrays.equals(uneven.image(i), image)))
                        .hasSize(1));
        assertThat(IntStream.range(0, 20).map(all::label).sum())
                .isEqualTo(IntStream.range(0, 20).map(uneven::label).sum());
    }

    @Test
    void moreThanThereAreIsNotFewer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fewer(ALL, 301, 1))
                .withMessage("fewer: 301 of 300 examples");
        assertThatIllegalArgumentException().isThrownBy(() -> new Fewer(ALL, 0, 1));
    }
}
