package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import org.junit.jupiter.api.Test;

/** Where a pasted block goes, and what becomes of the numbers that it meets. */
class BlockPasteTest {

    private static final Tensor BLOCK = Tensor.matrix(new float[] {1, -2.5f}, new float[] {3, 4});

    @Test
    void aBlockGoesWhereItWasPutAndIsClippedAtTheGridsEdgeInASentence() {
        Numbers grid = Presets.input("zeros");

        BlockPaste.Pasted pasted = BlockPaste.into(grid, Numbers.typed(BLOCK), 4, 3);

        assertThat(pasted.numbers().values())
                .isEqualTo(grid.values().with(4, 3, 1).with(4, 4, -2.5f));
        assertThat(pasted.numbers().source()).isEqualTo(new Source.Typed());
        assertThat(pasted.notice())
                .hasToString(
                        "Optional[The pasted block is 2 × 2; 1 × 2 of it found room here, the rest was left away.]");
    }

    @Test
    void oneNumberInTheFirstCellReplacesNoGrid() {
        Numbers grid = Presets.input("zeros");
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                BlockPaste.Pasted pasted = BlockPaste.into(grid, Numbers.number(7), row, column);

                assertThat(pasted.numbers().values()).isEqualTo(grid.values().with(row, column, 7));
                assertThat(pasted.notice()).isEmpty();
            }
        }
        assertThat(BlockPaste.into(grid, Numbers.typed(BLOCK), 0, 0).numbers().height())
                .isEqualTo(5);
    }

    @Test
    void fractionsInABlockStayFractions() {
        Numbers block = BlockPaste.read("1/9\t0,5\n-2/16\t１／４", DecimalMark.COMMA);
        Numbers pasted = BlockPaste.into(Presets.input("zeros"), block, 1, 2).numbers();

        assertThat(pasted.plain(1, 2)).isEqualTo("1/9");
        assertThat(pasted.plain(1, 3)).isEqualTo("0.5");
        assertThat(pasted.quantity(2, 2).text()).isEqualTo("−2/16");
        assertThat(pasted.plain(2, 3)).isEqualTo("1/4");
        assertThat(pasted.fractions()).hasSize(3);
        assertThat(BlockPaste.into(pasted, Numbers.number(3), 1, 2).numbers().plain(1, 2))
                .isEqualTo("3");
    }

    @Test
    void aPictureThatIsPastedIntoStaysAPictureAndTakesLevelsOnly() {
        Numbers digit = Numbers.picture(Tensor.matrix(new float[] {0, 128}, new float[] {255, 9}), new Source.Digit(1));

        BlockPaste.Pasted pasted = BlockPaste.into(digit, Numbers.typed(Tensor.matrix(new float[] {7, 255})), 0, 0);

        assertThat(pasted.numbers().levels()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BlockPaste.into(digit, Numbers.typed(BLOCK), 0, 0))
                .withMessage("A level of grey is −2.5; it can be 0 to 255.");
    }

    @Test
    void pastingWhatIsThereChangesNothing() {
        Numbers grid = Presets.input("counting-3x3");

        assertThat(BlockPaste.into(grid, grid, 0, 0).numbers()).isEqualTo(grid);
    }
}
