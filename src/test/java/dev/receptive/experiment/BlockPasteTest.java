package dev.receptive.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockPasteTest {

    private static final Tensor BLOCK = Tensor.matrix(new float[] {1, -2.5f}, new float[] {3, 4});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\t-2.5\n3\t4",
                "1\t-2.5\r\n3\t4\r\n",
                "1\t −2.5 \n3\t4\n\n",
                "1,-2.5\n3,4\n",
                "1, -2.5\n3, 4",
                "1;-2,5\n3;4",
                "1; -2.5\n3; 4",
                "1 -2.5\n3 4",
                "  1   -5/2\n  3 4  ",
            })
    void everySeparatorGivesTheSameBlock(String text) {
        assertThat(BlockPaste.parse(text)).isEqualTo(BLOCK);
    }

    @Test
    void oneNumberIsABlock() {
        assertThat(BlockPaste.parse(" 7\n")).isEqualTo(Tensor.matrix(new float[] {7}));
        assertThat(BlockPaste.parse("1\n2\n3").shape()).isEqualTo(dev.receptive.tensor.Shape.of(3, 1));
    }

    @Test
    void aWrongBlockIsRefusedWithItsPlace() {
        refused("", "There is nothing to paste: the clipboard holds no numbers.");
        refused(" \n\t\n", "There is nothing to paste: the clipboard holds no numbers.");
        refused("1\t2\n3", "Row 2 has a length of 1, but row 1 has a length of 2.");
        refused("1\n\n3", "Row 2 has a length of 0, but row 1 has a length of 1.");
        refused(
                "1\t2\n3\tx",
                "Row 2, column 2: “x” is not a number." + " Type digits such as −12.75, or a fraction such as 1/9.");
        refused("1\t\t3", "Row 1, column 2: A number is missing.");
        refused("1,2,", "Row 1, column 3: A number is missing.");
        refused(
                "1\t2,5",
                "Row 1, column 2: “2,5” is not a number." + " Type digits such as −12.75, or a fraction such as 1/9.");
        refused(
                "1 NaN",
                "Row 1, column 2: “NaN” is not a number that can be computed with:"
                        + " it must be finite and fit float32.");
        refused("1\n".repeat(33), "Input height is 33; it can be 1 to 32.");
        refused("x\t".repeat(32) + "x", "Input width is 33; it can be 1 to 32.");
    }

    @Test
    void aBlockIsCutAtTheGridsEdge() {
        Numbers grid = Presets.input("zeros");

        Numbers pasted = BlockPaste.pasteInto(grid, BLOCK, 4, 3);

        assertThat(pasted.values()).isEqualTo(grid.values().with(4, 3, 1).with(4, 4, -2.5f));
        assertThat(pasted.source()).isEqualTo(new Source.Typed());
    }

    @Test
    void aBlockAtTheFirstCellTakesTheGridsPlace() {
        assertThat(BlockPaste.pasteInto(Presets.input("zeros"), BLOCK, 0, 0)).isEqualTo(Numbers.typed(BLOCK));
        assertThat(BlockPaste.replace(BLOCK)).isEqualTo(Numbers.typed(BLOCK));
    }

    @Test
    void oneNumberAtTheFirstCellIsOneNumber() {
        Numbers pasted = BlockPaste.pasteInto(Presets.input("zeros"), Tensor.matrix(new float[] {7}), 0, 0);

        assertThat(pasted.values()).isEqualTo(Presets.input("zeros").values().with(0, 0, 7));
    }

    @Test
    void pastingWhatIsThereChangesNothing() {
        Numbers grid = Presets.input("counting-3x3");

        assertThat(BlockPaste.pasteInto(grid, grid.values(), 0, 0)).isEqualTo(grid);
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BlockPaste.parse(text))
                .withMessage(sentence)
                .satisfies(e ->
                        assertThat(Words.in(Language.CHINESE).say(e.sentence())).containsPattern("\\p{IsHan}{2}"));
    }
}
