package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Cell;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import org.junit.jupiter.api.Test;

/** What a story of a convolution shows as its output is what the layer computes. */
class ShownOutputTest {

    /** Smaller numbers than this are not written. */
    private static final double SMALLEST_NUMBER = 9;

    private static boolean isReadable(String number, Mark.Cells cells) {
        return CellText.size(number, cells.fontSize(), cells.grid().cell(), false) >= SMALLEST_NUMBER;
    }

    @Test
    void whenAMapIsDoneItsOutputIsWhatTheLayerComputes() {
        int written = 0;
        for (ConvolutionExperiment experiment : RandomExperiments.mixed(LawStories.TYPED)) {
            ConvolutionStory story = LawStories.story(experiment);
            Tensor output = LawStories.forward(experiment);
            for (int map = 0; map < experiment.kernels().count(); map++) {
                String id = experiment.kernels().count() == 1 ? "output" : "output:" + map;
                Mark.Cells cells = Marks.find(story.at(story.score().endOf(map)), id, Mark.Cells.class);
                assertThat(cells.cells())
                        .as(RandomExperiments.name(experiment))
                        .hasSize(experiment.trace().cells());
                int channel = map;
                for (Cell cell : cells.cells()) {
                    String number = Numerals.cell(output.at(0, map, cell.row(), cell.column()));
                    boolean isWritten = isReadable(number, cells);
                    if (isWritten) {
                        assertThat(cell.text())
                                .as("%s at (%d, %d)", RandomExperiments.name(experiment), cell.row(), cell.column())
                                .isIn(number, Numerals.bare(number));
                    } else {
                        float value = output.at(0, channel, cell.row(), cell.column());
                        assertThat(cell.text())
                                .matches(text -> text.isEmpty()
                                        || text.equals(Numerals.unsaid(value))
                                        || Numerals.narrower(value).contains(text));
                    }
                    written += isWritten ? 1 : 0;
                }
            }
        }
        assertThat(written).as("numbers compared").isGreaterThan(1000);
    }

    @Test
    void atTheEndAPictureOfTheOutputIsUncovered() {
        for (ConvolutionExperiment experiment : RandomExperiments.pictures(LawStories.PICTURES)) {
            ConvolutionStory story = LawStories.story(experiment);
            Scene end = story.at(story.score().duration());
            Mark.Picture output = Marks.find(end, "output", Mark.Picture.class);

            assertThat(Marks.seen(end)).doesNotContainKeys("covered:row", "covered:below");
            assertThat(Marks.seen(story.at(0))).containsKey("covered:below");
            assertThat(output.raster().width())
                    .isEqualTo(LawStories.forward(experiment).shape().size(3));
            assertThat(output.raster().height())
                    .isEqualTo(LawStories.forward(experiment).shape().size(2));
        }
    }

    /** A brighter output is a brighter pixel, whichever of its two ways a picture is coloured in. */
    @Test
    void pixelsOfTheOutputFollowItsValues() {
        for (ConvolutionExperiment experiment : RandomExperiments.pictures(LawStories.PICTURES)) {
            ConvolutionStory story = LawStories.story(experiment);
            Mark.Picture output = Marks.find(story.at(0), "output", Mark.Picture.class);
            int[] pixels = output.raster().argb(Palette.LIGHT);
            float[] values = LawStories.forward(experiment).toArray();

            assertThat(pixels).hasSameSizeAs(values);
            for (int i = 1; i < pixels.length; i++) {
                if (values[i] == values[i - 1]) {
                    assertThat(pixels[i]).isEqualTo(pixels[i - 1]);
                }
            }
            assertThat(pixels[largest(values, 1)]).isNotEqualTo(pixels[largest(values, -1)]);
        }
    }

    private static int largest(float[] values, int sign) {
        int found = 0;
        for (int i = 1; i < values.length; i++) {
            found = sign * values[i] > sign * values[found] ? i : found;
        }
        return found;
    }
}
