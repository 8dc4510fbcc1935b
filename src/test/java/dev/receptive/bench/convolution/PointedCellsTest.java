package dev.receptive.bench.convolution;

import static dev.receptive.bench.convolution.ConvolutionStoryTest.PADDING;
import static dev.receptive.bench.convolution.ConvolutionStoryTest.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands at a point of a convolution, and what is lit when it is pointed at or chosen. */
class PointedCellsTest {

    @Test
    void aPointOnACellIsThatCell() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(30)) {
            ConvolutionStory story = RandomExperiments.story(experiment, 830, 690);
            Padding padding = experiment.window().padding();
            for (Spot spot : List.of(
                    Spot.of("input", -padding.top(), -padding.left()),
                    Spot.of(
                            "input",
                            experiment.input().height() - 1,
                            experiment.input().width() - 1),
                    Spot.of("kernel", experiment.kernels().height() - 1, 0),
                    Spot.of("bias", 0, 0),
                    Spot.of("output", 0, experiment.trace().columns().outputs() - 1))) {
                Box box = Told.box(story, spot);
                assertThat(Told.spotAt(story, box.centreX(), box.centreY()))
                        .as("%s: %s", RandomExperiments.name(experiment), spot)
                        .contains(spot);
            }
        }
    }

    @Test
    void aPointOnAPixelIsThatPixel() {
        ConvolutionStory story = story(picture());
        for (Spot spot : List.of(Spot.of("input", 29, 39), Spot.of("input", 3, 4), Spot.of("output", 0, 7))) {
            Box box = Told.box(story, spot);
            assertThat(Told.spotAt(story, box.centreX(), box.centreY())).contains(spot);
        }
        assertThat(Told.spotAt(story, 1, 1)).isEmpty();
    }

    @Test
    void theBoxOfAGridIsThatOfItsCells() {
        for (String grid : List.of("input", "output")) {
            Box cells = Told.box(STORY, Spot.of(grid, 0, 0)).and(Told.box(STORY, Spot.of(grid, 4, 4)));
            assertThat(Told.gridBox(STORY, grid)).hasToString(cells.toString());
        }
    }

    @Test
    void aHoveredOutputShowsTheNineInputsThatItSees() {
        Spot spot = Spot.of("output", 0, 0);

        assertThat(lit(spot, "seen:")).containsExactlyElementsOf(boxes("input", -1, 1, -1, 1));
        assertThat(lit(spot, "hover")).containsExactly(Told.box(STORY, spot));
    }

    @Test
    void aHoveredInputShowsTheOutputsThatItReaches() {
        assertThat(lit(Spot.of("input", 0, 4), "reached:")).containsExactlyElementsOf(boxes("output", 0, 1, 3, 4));
    }

    @Test
    void aHoveredWeightShowsEveryPlaceWhereItIsUsed() {
        assertThat(lit(Spot.of("kernel", 0, 2), "seen:")).containsExactlyElementsOf(boxes("input", -1, 3, 1, 5));
    }

    @Test
    void anInputThatNobodyReadsReachesNothing() {
        ConvolutionStory story = story(PADDING.withBorder(Border.VALID).withStride(Extent.square(3)));
        Scene scene = Told.at(story, 0, Optional.of(Spot.of("input", 4, 4)), Optional.empty());

        assertThat(Marks.seen(scene)).containsKey("hover").doesNotContainKeys("reached", "reached:0");
        assertThat(Marks.find(scene, "unread", Mark.Text.class).text())
                .isEqualTo("Hatched, never read: rows 3, 4 and columns 3, 4");
    }

    @Test
    void aSelectedCellHasARingAroundIt() {
        Spot spot = Spot.of("kernel", 1, 1);
        Scene scene = Told.at(STORY, 0, Optional.empty(), Optional.of(spot));
        Box ring = Marks.find(scene, "selected", Mark.Rect.class).box();

        assertThat(ring.x()).isLessThan(Told.box(STORY, spot).x());
        assertThat(ring.right()).isGreaterThan(Told.box(STORY, spot).right());
    }

    @Test
    void nothingHoveredAddsNothing() {
        assertThat(Told.at(STORY, 3, Optional.empty(), Optional.empty()).toText())
                .isEqualTo(STORY.at(3).toText());
    }

    private static List<Box> lit(Spot spot, String id) {
        Scene scene = Told.at(STORY, 0, Optional.of(spot), Optional.empty());
        return Marks.seen(scene).entrySet().stream()
                .filter(mark -> mark.getKey().startsWith(id))
                .map(Map.Entry::getValue)
                .map(mark -> ((Mark.Rect) mark).box())
                .toList();
    }

    /** The boxes of the cells from one row and column to another, row by row. */
    private static List<Box> boxes(String grid, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int columns = lastColumn - firstColumn + 1;
        return IntStream.range(0, (lastRow - firstRow + 1) * columns)
                .mapToObj(i -> Told.box(STORY, Spot.of(grid, firstRow + i / columns, firstColumn + i % columns)))
                .toList();
    }

    private static ConvolutionExperiment picture() {
        Tensor pixels = Tensor.zeros(Shape.of(30, 40));
        return ConvolutionExperiment.of(Numbers.picture(pixels, new Source.Photo("cat")), Presets.kernel("box"))
                .withBorder(Border.SAME);
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return RandomExperiments.story(experiment, 830, 690);
    }
}
