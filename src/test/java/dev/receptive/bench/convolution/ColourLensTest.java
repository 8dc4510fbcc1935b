package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a photograph in colours there is a lens for each of them. */
class ColourLensTest {

    private static final Spot PIXEL = new Spot("input", 1, 40, 57);

    private static ConvolutionExperiment colour() {
        return ConvolutionFiles.open(Path.of("lessons", "examples", "29-colour.yaml"))
                .experiment();
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment, double width, double height) {
        return Told.in(Language.ENGLISH, experiment, width, height);
    }

    private static Gaze pointing(Spot spot) {
        return Gaze.NONE.pointing(Optional.of(spot));
    }

    private static List<Target> lenses(ConvolutionStory story, Gaze gaze) {
        return story.targets(0, gaze).stream()
                .filter(target -> target.first().isIn(Tensors.LENS))
                .toList();
    }

    @Test
    void eachShowsThePixelsOfItsColourWithTheWeightsOfItsSlice() {
        ConvolutionExperiment experiment = colour();
        ConvolutionStory story = story(experiment, 1000, 700);
        List<Target> lenses = lenses(story, pointing(PIXEL));
        assertThat(lenses).hasSize(3);
        for (int channel = 0; channel < 3; channel++) {
            Spot middle = lenses.get(channel).first().moved(1, 1);
            Cell cell = Marks.find(story.at(0, pointing(PIXEL)), "lens:" + channel, Mark.Cells.class)
                    .cells()
                    .get(4);
            Spot same = new Spot("input", channel, 40, 57);
            assertThat(cell.text()).isEqualTo(story.reading(0).typed(same));
            assertThat(cell.note()).isEqualTo(story.reading(0).typed(new Spot("kernel", channel, 1, 1)));
            assertThat(story.reading(0).typed(middle)).isEqualTo(cell.text());
            assertThat(LensCells.of(experiment).input(middle)).isEqualTo(same);
        }
    }

    private static Channels edited(ConvolutionExperiment experiment, Spot spot, Numbers block) {
        return new ConvolutionEdit(experiment).with(spot, block).next().input();
    }

    @Test
    void whatIsTypedOrPastedComesIntoItsColourAlone() {
        ConvolutionExperiment experiment = colour();
        Spot middle = lenses(story(experiment, 1000, 700), pointing(PIXEL))
                .get(2)
                .first()
                .moved(1, 1);
        Numbers block = Numbers.typed(Tensor.matrix(new float[] {1, 2}, new float[] {3, 4}));

        Channels typed = edited(experiment, middle, Numbers.number(7));
        Channels pasted = edited(experiment, middle, block);

        assertThat(typed.plane(2).plain(40, 57)).isEqualTo("7");
        assertThat(pasted.plane(2).plain(41, 58)).isEqualTo("4");
        for (Channels changed : List.of(typed, pasted)) {
            assertThat(changed.planes().subList(0, 2))
                    .isEqualTo(experiment.input().planes().subList(0, 2));
        }
    }

    /** At every size: within the stage, over the arithmetic, and clear of the outputs and of their scales. */
    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1000, 600", "1600, 900", "700, 1000"})
    void theyStandUnderTheOutputs(double width, double height) {
        ConvolutionExperiment experiment = colour();
        ConvolutionLayout layout = StagePlan.of(experiment.trace(), true, width, height);
        assertThat(layout.lenses()).hasSize(3);
        double bottom = layout.outputs().stream()
                .mapToDouble(grid -> grid.bounds().bottom())
                .max()
                .orElseThrow();
        layout.lenses().forEach(lens -> {
            assertThat(lens.y()).isGreaterThan(bottom + 10 * layout.unit());
            assertThat(lens.bounds().bottom())
                    .isLessThan(layout.equation().box().y());
            assertThat(lens.bounds().right())
                    .isLessThanOrEqualTo(layout.equation().box().right());
        });
        List<Mark.Text> texts = Marks.all(story(experiment, width, height).at(0)).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
        double scales = texts.stream()
                .filter(text -> text.id().startsWith("scale"))
                .mapToDouble(text -> text.y() + text.lettering().size() / 2)
                .max()
                .orElseThrow();
        double names = texts.stream()
                .filter(text -> text.id().startsWith("lens:channel"))
                .mapToDouble(text -> text.y() - text.lettering().size() / 2)
                .min()
                .orElseThrow();
        assertThat(scales).isLessThan(names);
    }

    /** More would be no colours; and a photograph has no room for more windows side by side. */
    @Test
    void aPhotographHasNoMoreChannelsThanColours() {
        assertThatThrownBy(() -> ConvolutionChannels.with(colour(), 4, 1))
                .hasMessage(
                        "A picture has 1 to 3 channels (red, green, blue), not 4: choose numbers as the input first.");
    }
}
