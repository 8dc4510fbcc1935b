package dev.receptive.bench.convolution;

import static dev.receptive.bench.convolution.TwoChannels.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is switched on to see more of a convolution. */
class AidsTest {

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return Told.in(Language.ENGLISH, experiment.counted(), 830, 690);
    }

    private static Map<String, Mark> seen(ConvolutionStory story, double seconds) {
        return Marks.seen(story.at(seconds));
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }

    @Test
    void channelsAreSummedNotAveraged() {
        assertThat(TWO.trace().output().toArray()).containsExactly(56, 72, 104, 120);
        ConvolutionStory story = story(TWO);
        Map<String, Mark> seen = seen(story, story.score().endOf(0, 0, 0));
        assertThat(text(seen, "partial:0:sum")).isEqualTo("19");
        assertThat(text(seen, "partial:1:sum")).isEqualTo("37");
        assertThat(text(seen, "sum")).isEqualTo("56");
    }

    @Test
    void contributionsAreBarsAsLongAsThePartialSums() {
        ConvolutionStory plain = story(TWO);
        double end = plain.score().endOf(0, 0, 0);
        assertThat(seen(plain, end)).doesNotContainKey("contribution:0");
        ConvolutionStory story = story(TWO.withAids(Aids.NONE.with(Aid.CONTRIBUTIONS, true)));
        double first = Marks.find(story.at(end), "contribution:0", Mark.Rect.class)
                .box()
                .width();
        double second = Marks.find(story.at(end), "contribution:1", Mark.Rect.class)
                .box()
                .width();
        assertThat(first / second).isCloseTo(19.0 / 37, within(1e-9));
    }

    @Test
    void theCentreOfAnOddKernelIsMarkedAndAnEvenOneHasNone() {
        ConvolutionExperiment odd = ConvolutionExperiment.of(Presets.input("random"), Presets.kernel("box"))
                .withAids(Aids.NONE.with(Aid.CENTRE, true));
        assertThat(seen(story(odd), 1)).containsKeys("centre:weight:0", "centre:input:0");
        ConvolutionExperiment even = TWO.withAids(Aids.NONE.with(Aid.CENTRE, true));
        assertThat(seen(story(even), 1)).doesNotContainKey("centre:weight:0");
        assertThat(new ConvolutionSubject(even).facts())
                .extracting(Words.in(Language.ENGLISH)::say)
                .contains("2 × 2 is even: such a kernel has no middle weight");
    }

    @Test
    void aHiddenOutputIsAFieldThatSaysNothing() {
        ConvolutionExperiment hidden = TWO.withAids(Aids.NONE.with(Aid.HIDE, true));
        ConvolutionStory story = story(hidden);
        double before = story.score().endOf(0, 0, 0);
        Spot next = new Spot("output", 0, 0, 1);

        assertThat(text(seen(story, before), "guess:text")).isEqualTo("?");
        Target field = story.targets(before, Gaze.NONE).stream()
                .filter(target -> target.touch() == Touch.ANSWER)
                .findFirst()
                .orElseThrow();
        assertThat(field.first()).isEqualTo(next);
        assertThat(story.reading(before).explain(next)).isEmpty();
        assertThat(story.reading(before).typed(next)).isEmpty();
        assertThat(Words.in(Language.ENGLISH).say(story.reading(before).tip(next)))
                .doesNotContain("72");
        Gaze pointed = Gaze.NONE.pointing(Optional.of(next));
        assertThat(text(Marks.seen(story.at(before, pointed)), "sum")).isEqualTo("56");
        assertThat(story.reading(story.score().endOf(0, 0, 1)).value(next)).isEqualTo(72);
    }

    @Test
    void aGuessPlaysOnAndIsAnswered() {
        ConvolutionExperiment hidden = TWO.withAids(Aids.NONE.with(Aid.HIDE, true));
        Spot next = new Spot("output", 0, 0, 1);
        Change<ConvolutionExperiment> right = new Convolution().with(hidden, next, Numbers.number(72));
        Change<ConvolutionExperiment> wrong = new Convolution().with(hidden, next, Numbers.number(36));
        assertThat(right.advances()).contains("cell");

        ConvolutionStory story = story(right.next());
        double landed = story.score().endOf(0, 0, 1);
        assertThat(Told.narrate(story, landed)).endsWith("You said 72: right!");
        assertThat(story.now(landed).counts())
                .extracting(Words.in(Language.ENGLISH)::say)
                .contains("guessed right: 1 of 1");
        assertThat(Told.narrate(story(wrong.next()), landed)).contains("You said 36");
        assertThatThrownBy(() -> new Convolution().with(TWO, next, Numbers.number(1)))
                .isInstanceOf(Refusal.class);
        assertThat(right.next().withBias(1).aids().guesses()).isEmpty();
    }

    /** With a bias of 4, the first output is 56 + 4 = 60. */
    @ParameterizedTest
    @CsvSource({
        "56, that is the sum without the bias.",
        "32, that averages the channels; they are added.",
        "30, that averages the channels; they are added.",
        "64, that takes the bias once for each channel; it is added once.",
        "7, go through the products again."
    })
    void aWrongGuessIsToldTheRuleBehindIt(float said, String told) {
        ConvolutionExperiment hidden = TWO.withBias(4).withAids(Aids.NONE.with(Aid.HIDE, true));
        Spot first = new Spot("output", 0, 0, 0);
        ConvolutionExperiment guessed =
                new Convolution().with(hidden, first, Numbers.number(said)).next();
        ConvolutionStory story = story(guessed);
        assertThat(Told.narrate(story, story.score().endOf(0, 0, 0))).endsWith(told);
    }

    @Test
    void whatChannelsWithoutASlotGaveStandsOverTheOthers() {
        List<Numbers> planes = Collections.nCopies(6, Presets.input("counting-3x3"));
        List<Numbers> slices = Collections.nCopies(6, Presets.kernel("counting-2x2"));
        ConvolutionExperiment six =
                new ConvolutionExperiment(new Channels(planes), KernelBank.of(slices, 6), Geometry.USUAL).withBias(1);
        ConvolutionStory story = story(six);
        Map<String, Mark> seen = seen(story, story.score().endOf(0, 0, 0));
        assertThat(text(seen, "partial:others:name")).as("there is little room").isEqualTo("channels 0–2");
        ConvolutionStory wide = Told.in(Language.ENGLISH, six.counted(), 1100, 800);
        assertThat(text(seen(wide, wide.score().endOf(0, 0, 0)), "partial:others:name"))
                .as("there is room for words")
                .isEqualTo("channels 0 to 2");
        assertThat(text(seen, "partial:others:sum")).isEqualTo("57");
        assertThat(text(seen, "partial:5:sum")).isEqualTo("19");
        String line = seen.keySet().stream()
                .filter(id -> id.startsWith("sum:line:"))
                .sorted(Comparator.comparingInt(id -> Integer.parseInt(id.substring("sum:line:".length()))))
                .map(id -> text(seen, id))
                .collect(Collectors.joining());
        assertThat(line).isEqualTo("57 + 19 + 19 + 19 + 1 = 115");
    }

    @Test
    void theBankCountsWhatThereIsToLearn() {
        ConvolutionExperiment bank = TWO.withAids(Aids.NONE.with(View.BANK));
        Story story = new ConvolutionSubject(bank).tell(new Board(830, 690, Words.in(Language.ENGLISH)));
        Map<String, Mark> seen = Marks.seen(story.at(1));
        assertThat(text(seen, "bank:weights")).isEqualTo("1 × 2 × 2 × 2 = 8");
        assertThat(text(seen, "bank:all")).isEqualTo("8 + 1 = 9");
        assertThat(seen).containsKeys("kernel:0", "kernel:1", "focus");
        Spot weight = new Spot("kernel", 1, 0, 0);
        Gaze at = Gaze.NONE.selecting(Optional.of(weight));
        assertThat(text(Marks.seen(story.at(1, at)), "bank:focus")).isEqualTo("kernel 0, slice 1");
    }

    @Test
    void everyNotationComesToTheSameSize() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(60)) {
            for (Notation notation : Notation.values()) {
                ConvolutionExperiment shown = experiment.withAids(Aids.NONE.with(notation));
                int outputs = experiment.trace().rows().outputs();
                assertThat(new ConvolutionSubject(shown).formulas().get(1).parts())
                        .last()
                        .extracting(part -> part.text())
                        .isEqualTo(Integer.toString(outputs));
            }
        }
    }

    /** Groups that no longer divide the channels become as many as do, and it is said. */
    @Test
    void otherChannelsKeepAsManyGroupsAsCanBe() {
        assertThat(Grouping.common(12, 8, 4)).isEqualTo(4);
        assertThat(Grouping.common(12, 9, 4)).isEqualTo(3);
        assertThat(Grouping.common(5, 4, 4)).isEqualTo(1);
        ConvolutionExperiment four = ConvolutionChannels.withGroups(ConvolutionChannels.with(TWO, 4, 4), 4);
        ConvolutionExperiment six = ConvolutionChannels.with(four, 6, 4);
        assertThat(six.groups()).isEqualTo(2);
        assertThat(new Convolution().told(four, six))
                .map(Words.in(Language.ENGLISH)::say)
                .contains("The number of groups is 2 now, not 4: it must divide both 6 channels in and 4 out.");
        assertThat(new Convolution().told(six, ConvolutionChannels.with(six, 8, 4)))
                .isEmpty();
    }

    /** What is hidden cannot be hidden where all numbers are in sight: the last wish counts, and it is said. */
    @Test
    void whatIsHiddenAndTheViewsOfArraysGiveWayToEachOther() {
        ConvolutionExperiment hidden = TWO.withAids(TWO.aids().with(Aid.HIDE, true));
        ConvolutionExperiment matrix = hidden.withAids(hidden.aids().with(View.MATRIX));
        ConvolutionExperiment again = matrix.withAids(matrix.aids().with(Aid.HIDE, true));
        assertThat(matrix.aids().has(Aid.HIDE)).isFalse();
        assertThat(again.aids().view()).isEqualTo(View.WINDOW);
        assertThat(new Convolution().told(hidden, matrix)).isPresent();
        assertThat(new Convolution().told(matrix, again)).isPresent();
        assertThat(hidden.aids().with(View.BANK).has(Aid.HIDE)).isTrue();
    }

    @Test
    void groupsAreTheDivisorsAndKernelsTheNearestMultiple() {
        assertThat(Grouping.stops(12)).containsExactly(1, 2, 3, 4, 6, 12);
        assertThat(Grouping.nearest(4, 3)).isEqualTo(3);
        assertThat(Grouping.nearest(5, 3)).isEqualTo(6);
        assertThat(Grouping.nearest(1, 4)).isEqualTo(4);
        assertThat(Grouping.nearest(15, 16)).isEqualTo(16);
        ConvolutionExperiment depthwise = ConvolutionChannels.withGroups(TWO, 2);
        assertThat(depthwise.kernels().count()).isEqualTo(2);
        assertThat(depthwise.kernels().depth()).isEqualTo(1);
        assertThat(new Convolution().told(TWO, depthwise))
                .map(Words.in(Language.ENGLISH)::say)
                .contains("The kernels are 2 now, not 1: they must be shared among 2 groups.");
        assertThatThrownBy(() -> new ConvolutionExperiment(
                        TWO.input(),
                        KernelBank.of(List.of(TwoChannels.second(), TwoChannels.second(), TwoChannels.second()), 1),
                        Geometry.USUAL))
                .isInstanceOf(Refusal.class);
    }

    /** Nothing that is switched on is silent. */
    @Test
    void whatIsSwitchedOnAndNotSeenSaysWhy() {
        ConvolutionExperiment plain = new Convolution().first();
        ConvolutionExperiment even = TWO.withAids(TWO.aids().with(Aid.CENTRE, true));
        assertThat(new Convolution().told(TWO, even).map(Sentence::key)).contains("facts.even");
        ConvolutionExperiment matrix = plain.withAids(plain.aids().with(View.MATRIX));
        ConvolutionExperiment marked = matrix.withAids(matrix.aids().with(Aid.CENTRE, true));
        assertThat(new Convolution().told(matrix, marked).map(Sentence::key)).contains("told.elsewhere");
        assertThat(new Convolution().told(marked, matrix)).isEmpty();
    }
}
