package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.digit.Preparation;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of the difference of two logits without some ink. */
class NetErasedTest {

    private static final NetWhy THREE_NOT_FIVE = new NetWhy(OptionalInt.of(3), OptionalInt.of(5));

    private static NetworkExperiment asked(int eraser) {
        return DigitNetwork.first().asking(Optional.of(THREE_NOT_FIVE.withEraser(eraser)));
    }

    private static NetErased erased(int eraser) {
        return new NetTrace(asked(eraser)).completed().erased().orElseThrow();
    }

    /** The same network before the picture without that ink, as the bench computes it. */
    private static double without(NetErased erased, int row, int column) {
        float[] levels = erased.picture().toArray();
        for (int y = row; y < row + erased.side(); y++) {
            for (int x = column; x < column + erased.side(); x++) {
                levels[y * 28 + x] = 0;
            }
        }
        Numbers picture = Numbers.picture(
                Tensor.of(erased.picture().shape(), levels),
                DigitNetwork.first().input().first().source());
        NetTrace trace =
                new NetTrace(DigitNetwork.of(Channels.of(picture), Optional.of(new Preparation(false, false, false))));
        int logits = trace.layers() - 2;
        return (double) trace.value(logits, 3) - trace.value(logits, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 8})
    void atEachPlaceItIsWhatTheNetworkSaysWithoutThatInk(int side) {
        NetErased erased = erased(side);
        assertThat(erased.map().rows()).isEqualTo(29 - side);
        for (int row = 0; row < erased.map().rows(); row += 5) {
            for (int column = 0; column < erased.map().columns(); column += 4) {
                assertThat(erased.map().after(row, column)).isCloseTo(without(erased, row, column), within(1e-3));
            }
        }
        assertThat(erased.map().before()).isCloseTo(17.83, within(0.005));
    }

    /** The eraser that is meant by a pixel covers it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 8})
    void theEraserAtAPixelCoversIt(int side) {
        NetErased erased = erased(side);
        for (int pixel = 0; pixel < 28 * 28; pixel++) {
            Spot place = erased.place(Spot.of(NetTensors.INPUT, pixel / 28, pixel % 28));
            assertThat(pixel / 28).isBetween(place.row(), place.row() + side - 1);
            assertThat(pixel % 28).isBetween(place.column(), place.column() + side - 1);
            assertThat(place.row()).isBetween(0, 28 - side);
            assertThat(place.column()).isBetween(0, 28 - side);
        }
    }

    private static String told(NetTrace trace, int row, int column) {
        return Words.in(Language.ENGLISH).say(new NetworkReading(trace).tip(Spot.of(NetTensors.INPUT, row, column)));
    }

    @Test
    void aPixelTellsWhatIsLeftWithoutTheInkAroundIt() {
        NetTrace trace = new NetTrace(asked(4)).completed();
        NetErased erased = trace.erased().orElseThrow();
        Spot place = erased.place(Spot.of(NetTensors.INPUT, 14, 14));
        String after = String.format(Locale.ROOT, "%.2f", erased.map().after(place.row(), place.column()));
        assertThat(told(trace, 14, 14)).endsWith("; without the ink of 4 × 4 here: 17.83 → " + after);
        assertThat(told(trace, 0, 0)).endsWith("; no ink in 4 × 4 here");
        assertThat(told(new NetTrace(asked(4)), 14, 14)).doesNotContain(";");
    }

    /** Until it is found again the old one is faint, and says nothing. */
    @Test
    void afterAStrokeTheOldColoursAreNoAnswer() {
        NetworkSubject found = new NetworkSubject(asked(4)).whole();
        assertThat(found.isWhole()).isTrue();
        NetworkExperiment drawn = new NetworkBench()
                .with(found.experiment(), Spot.of(NetTensors.DRAWN, 2, 2), Numbers.number(255))
                .next();
        NetworkSubject next = new NetworkSubject(drawn, found);
        assertThat(next.isWhole()).isFalse();
        assertThat(next.trace().erased()).isEmpty();
        assertThat(next.trace().erasedLast()).isEqualTo(found.trace().erased());
        assertThat(told(next.trace(), 14, 14)).doesNotContain(";");
        assertThat(alpha(next)).isLessThan(0.5);
        assertThat(alpha(next.whole())).isEqualTo(1);
        assertThat(new NetworkSubject(found.experiment(), next.whole()).isWhole())
                .as("another picture")
                .isFalse();
        assertThat(new NetworkSubject(found.experiment(), found).isWhole())
                .as("the same picture")
                .isTrue();
        assertThat(new NetworkSubject(found.experiment().asking(Optional.empty()), found)
                        .trace()
                        .erasedLast())
                .isEmpty();
    }

    private static double alpha(NetworkSubject subject) {
        return end(subject, Gaze.NONE).stream()
                .filter(mark -> mark.id().equals("erased"))
                .mapToDouble(mark -> ((Mark.Group) mark).alpha())
                .findFirst()
                .orElse(0);
    }

    private static List<Mark> end(NetworkSubject subject, Gaze gaze) {
        Story story = subject.tell(new Board(830, 690, Words.in(Language.ENGLISH)));
        return Marks.all(story.at(story.score().duration(), gaze));
    }

    private static Box box(List<Mark> marks, String id) {
        return marks.stream()
                .filter(mark -> mark.id().equals(id))
                .map(mark -> mark instanceof Mark.Picture picture ? picture.box() : ((Mark.Rect) mark).box())
                .findFirst()
                .orElseThrow();
    }

    /** A colour stands where the middle of the eraser stood; under a pixel that is pointed at stands the eraser. */
    @Test
    void coloursAndEraserStandOnTheInk() {
        NetworkSubject subject = new NetworkSubject(asked(4)).whole();
        Gaze gaze = Gaze.NONE.pointing(Optional.of(Spot.of(NetTensors.INPUT, 14, 10)));
        List<Mark> marks = end(subject, gaze);
        Box ground = box(marks, "erased:ground");
        Box map = box(marks, "erased:map");
        double pixel = ground.width() / 28;
        assertThat(map.width()).isCloseTo(25 * pixel, within(1e-6));
        assertThat(map.centreX()).isCloseTo(ground.centreX(), within(1e-6));
        assertThat(map.centreY()).isCloseTo(ground.centreY(), within(1e-6));
        Box eraser = box(marks, "eraser");
        assertThat(eraser.centreX()).isCloseTo(ground.x() + (9 + 2) * pixel, within(1e-6));
        assertThat(eraser.centreY()).isCloseTo(ground.y() + (13 + 2) * pixel, within(1e-6));
        assertThat(end(subject, Gaze.NONE)).extracting(Mark::id).doesNotContain("eraser");
    }

    /** However small the stage is, the legend ends over the box of the equation. */
    @ParameterizedTest
    @CsvSource({"612, 396", "640, 480", "830, 690", "480, 380", "1300, 850"})
    void theLegendHasRoom(double width, double height) {
        NetworkSubject subject = new NetworkSubject(asked(4)).whole();
        for (Language language : Language.values()) {
            Story story = subject.tell(new Board(width, height, Words.in(language)));
            List<Mark> marks = Marks.all(story.at(story.score().duration(), Gaze.NONE));
            double foot = box(marks, "equation").y();
            List<Mark.Text> texts = marks.stream()
                    .filter(mark -> mark.id().startsWith("erased:") && mark instanceof Mark.Text)
                    .map(mark -> (Mark.Text) mark)
                    .toList();
            assertThat(texts).extracting(Mark.Text::id).contains("erased:for:0", "erased:for:1");
            assertThat(texts).allSatisfy(text -> assertThat(text.y()).isLessThan(foot));
            assertThat(texts).extracting(Mark.Text::y).isSorted();
        }
    }

    /** The outline runs round the ink, and nowhere else. */
    @Test
    void theOutlineIsThatOfTheInk() {
        List<Mark> marks = end(new NetworkSubject(asked(4)).whole(), Gaze.NONE);
        Box ground = box(marks, "erased:ground");
        double pixel = ground.width() / 28;
        double length = marks.stream()
                .filter(mark -> mark.id().startsWith("erased:ink:"))
                .mapToDouble(mark -> {
                    Mark.Line line = (Mark.Line) mark;
                    return Math.abs(line.x2() - line.x1()) + Math.abs(line.y2() - line.y1());
                })
                .sum();
        Tensor ink = erased(4).picture();
        int sides = 0;
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 28; x++) {
                sides += x > 0 && ink.at(y, x) > 96 != ink.at(y, x - 1) > 96 ? 1 : 0;
                sides += y > 0 && ink.at(y, x) > 96 != ink.at(y - 1, x) > 96 ? 1 : 0;
            }
        }
        assertThat(length / pixel).isCloseTo(sides, within(1e-6));
    }

    /** Numbers that are typed are no ink. */
    @Test
    void onlyPicturesAreErased() {
        NetworkSubject stroke = new NetworkSubject(StrokeNetwork.first().asking(Optional.of(NetWhy.FIRST)));
        assertThat(stroke.isWhole()).isTrue();
        assertThat(NetErased.isErasable(StrokeNetwork.first())).isFalse();
        assertThat(new NetworkSubject(DigitNetwork.first()).isWhole())
                .as("nobody asked")
                .isTrue();
    }

    @Test
    void anEraserIsKept() {
        NetworkExperiment asked =
                NetworkFile.read("  input: {test-digit: 5328}\n  network: lenet\n  why: [largest, next]\n  eraser: 7");
        assertThat(asked.asked().why().orElseThrow().eraser()).isEqualTo(7);
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(asked, stage);
        assertThat(stage.lines()).contains("  eraser: 7");
        assertThat(NetworkFile.read(String.join("\n", stage.lines()))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{test-digit: 1} | lenet | why: [3, 5] | 9 | a.yaml:7:11: Eraser, pixels wide is 9; it can be 1 to 8.",
                "{test-digit: 1} | lenet | prepare: [crop] | 4 | a.yaml:7:11: \"eraser\" needs \"why\" beside it",
                "[[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]] | stroke | why: [0, 1] | 4 | a.yaml:7:11: Ink can be erased only"
            })
    void aWrongEraserIsTold(String input, String network, String other, String eraser, String told) {
        assertThatThrownBy(() -> NetworkFile.read(
                        "  input: " + input + "\n  network: " + network + "\n  " + other + "\n  eraser: " + eraser))
                .hasMessageContaining(told);
    }
}
