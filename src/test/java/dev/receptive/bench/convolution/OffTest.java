package dev.receptive.bench.convolution;

import static dev.receptive.bench.convolution.TwoChannels.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is switched off, and a kernel that is chosen for several channels. */
class OffTest {

    @Test
    void whatIsSwitchedOffCountsAsZeros() {
        ConvolutionExperiment without = TWO.withAids(Aids.NONE.with(new Off(Set.of(1), Set.of())));
        assertThat(without.counted().trace().output().toArray()).containsExactly(19, 25, 37, 43);
        assertThat(without.kernels()).isEqualTo(TWO.kernels());
        ConvolutionExperiment nothing = TWO.withBias(7).withAids(Aids.NONE.with(new Off(Set.of(), Set.of(0))));
        assertThat(nothing.counted().trace().output().toArray()).containsOnly(0);
    }

    @Test
    void theMatrixOfKernelsSaysWhichSlicesAreOff() {
        Aids bank = Aids.NONE.with(View.BANK);
        assertThat(off(TWO.withAids(bank))).isEmpty();
        assertThat(off(TWO.withAids(bank.with(new Off(Set.of(1), Set.of()))))).containsExactly("off:1:name");
        assertThat(off(TWO.withAids(bank.with(new Off(Set.of(), Set.of(0))))))
                .containsExactly("off:0:name", "off:1:name", "off:focus:name");
    }

    @Test
    void aChannelThatStandsSmallIsDimmedWhereItIsOff() {
        ConvolutionExperiment six = ConvolutionChannels.with(TWO, 6, 1);
        ConvolutionStory story = Told.in(
                Language.ENGLISH,
                six.withAids(Aids.NONE.with(new Off(Set.of(4), Set.of()))).counted(),
                830,
                690);
        assertThat(Marks.seen(story.at(0))).containsKey("off:folded:4").doesNotContainKey("off:folded:3");
    }

    /** In every view it is marked, is no zero that somebody typed, and is not typed over without a word. */
    @ParameterizedTest
    @EnumSource(View.class)
    void whatIsOffSaysSoWhereverItStands(View view) {
        Aids aids = Aids.NONE.with(view).with(new Off(Set.of(0), Set.of()));
        ConvolutionExperiment experiment = TWO.withAids(aids);
        Story story = new ConvolutionSubject(experiment).tell(new Board(830, 690, Words.in(Language.ENGLISH)));
        assertThat(Marks.seen(story.at(1, Gaze.NONE)).keySet()).anyMatch(id -> id.startsWith("off:"));
        Reading reading = story.reading(1);
        Spot off = new Spot(Tensors.KERNEL, 0, 1, 1);
        assertThat(reading.fixed(off)).contains(Sentence.of("error.edit.off"));
        assertThat(reading.given(off)).isEqualTo(Sentence.of("error.edit.off"));
        assertThat(reading.fixed(new Spot(Tensors.KERNEL, 1, 1, 1))).isEmpty();
        assertThat(story.targets(1, Gaze.NONE))
                .filteredOn(target -> target.holds(off))
                .isNotEmpty()
                .allMatch(target -> target.touch() == Touch.READ);
    }

    private static List<String> off(ConvolutionExperiment experiment) {
        Story story = new ConvolutionSubject(experiment).tell(new Board(830, 690, Words.in(Language.ENGLISH)));
        return Marks.seen(story.at(0, Gaze.NONE)).keySet().stream()
                .filter(id -> id.startsWith("off:") && id.endsWith(":name"))
                .sorted()
                .toList();
    }

    @Test
    void aKernelThatIsChosenMeetsEveryChannelThatItsGroupSees() {
        Numbers edge = Presets.kernel("sobel-x");
        ConvolutionExperiment two = ConvolutionChannels.withFirstKernel(ConvolutionChannels.with(TWO, 2, 2), edge);
        assertThat(two.kernels().slices().subList(0, 2)).containsOnly(edge);
        assertThat(two.kernels().slices().subList(2, 4)).doesNotContain(edge);

        ConvolutionExperiment depthwise = ConvolutionChannels.withFirstKernel(
                ConvolutionChannels.withGroups(ConvolutionChannels.with(TWO, 2, 4), 2), edge);
        assertThat(depthwise.kernels().slices().get(0)).isEqualTo(edge);
        assertThat(depthwise.kernels().slices().get(1)).isNotEqualTo(edge);
        assertThat(depthwise.kernels().slices().get(2)).isEqualTo(edge);
    }
}
