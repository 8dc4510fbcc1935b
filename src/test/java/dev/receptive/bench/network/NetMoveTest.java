package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Board;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.StageWriter;
import dev.receptive.digit.Moved;
import dev.receptive.digit.Preparation;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The image moved, turned and scaled before LeNet sees it, or before it is prepared. */
class NetMoveTest {

    private static final NetworkBench BENCH = new NetworkBench();

    /** A four of the test digits. */
    private static final NetworkExperiment FOUR = TestDigits.with(DigitNetwork.first(), 24);

    private static final NetMove UP = NetMove.NONE.with(NetAxis.DOWN, -6);

    private static Tensor picture(NetworkExperiment experiment) {
        return new NetTrace(experiment).picture().orElseThrow();
    }

    private static String told(NetworkExperiment experiment, Language language) {
        NetTrace trace = new NetTrace(experiment);
        int last = trace.layers() - 1;
        NetStand end = new NetStand(NetPhase.END, last, trace.answer(), trace.terms(last), -1, 1);
        return Words.in(language).say(new NetNarration(trace).of(end));
    }

    @Test
    void whatIsNotChangedIsTheSamePicture() {
        Tensor levels = FOUR.input().first().values();
        assertThat(NetMove.NONE.of(levels)).isSameAs(levels);
        assertThat(NetMove.NONE.with(true).of(levels)).isSameAs(levels);
        assertThat(told(FOUR, Language.ENGLISH)).startsWith("The softmax is largest for 4:");
    }

    /** The network sees what the preparation made of the image, moved. */
    @Test
    void afterThePreparationTheNetworkSeesTheMove() {
        NetMove move = new NetMove(3, -6, 30, 120, false);
        assertThat(picture(FOUR.with(move))).isEqualTo(new Moved(-6, 3, 30, 1.2).of(picture(FOUR)));
        assertThat(new NetTrace(FOUR.with(UP)).seen().first().values().at(0, 0))
                .isEqualTo(Moved.by(-6, 0).of(picture(FOUR)).at(0, 0) / 255);
        assertThat(told(FOUR.with(UP), Language.ENGLISH))
                .isEqualTo("After preparing, 6 up: no longer 4 but 7: 81.81 %.");
        assertThat(told(FOUR.with(UP), Language.CHINESE)).isEqualTo("预处理后上移 6：不再像“4”，而像“7”：81.81 %。");
        assertThat(told(FOUR.with(NetMove.NONE.with(NetAxis.RIGHT, 1)), Language.ENGLISH))
                .startsWith("After preparing, 1 right: the softmax is still largest for 4:");
    }

    /** Cropping and centring bring a moved drawing back to where it was: unless its ink has left the paper, or it is turned. */
    @Test
    void beforeThePreparationAMoveIsTakenAway() {
        NetMove move = new NetMove(3, -2, 0, 100, true);
        assertThat(picture(FOUR.with(move))).isEqualTo(picture(FOUR));
        assertThat(told(FOUR.with(move), Language.ENGLISH))
                .isEqualTo("Before preparing, 3 right, 2 up: the preparation takes it away again."
                        + " The network sees what it saw before.");
        NetworkExperiment bare = FOUR.with(new Preparation(false, false, false)).with(move);
        assertThat(picture(bare))
                .isEqualTo(Moved.by(-2, 3).of(FOUR.input().first().values()));
        NetMove turned = new NetMove(0, 0, 45, 100, true);
        Tensor drawn = new Moved(0, 0, 45, 1).of(FOUR.input().first().values());
        assertThat(picture(FOUR.with(turned)))
                .isEqualTo(Preparation.MNIST.prepare(drawn).centred())
                .isNotEqualTo(picture(FOUR));
    }

    /** The small pictures say in which order all is done. */
    @ParameterizedTest
    @CsvSource({
        "0, false, cropped scaled",
        "0, true, cropped scaled",
        "5, false, cropped scaled centred",
        "5, true, moved cropped scaled"
    })
    void theColumnShowsEveryStep(int right, boolean before, String steps) {
        NetworkExperiment now = FOUR.with(new NetMove(right, 0, 0, 100, before));
        for (Language language : Language.values()) {
            List<Mark> marks = Marks.all(new NetworkSubject(now)
                    .tell(new Board(830, 690, Words.in(language)))
                    .at(0));
            assertThat(marks)
                    .extracting(Mark::id)
                    .filteredOn(id -> id.matches("drawn:[a-z]+:name"))
                    .extracting(id -> id.replaceAll("drawn:|:name", ""))
                    .containsExactly(steps.split(" "));
        }
    }

    @Test
    void theDrawingStaysWhereItIsDrawn() {
        NetworkExperiment now = FOUR.with(new NetMove(5, 0, 0, 100, true));
        List<NetPad.StepPicture> steps =
                NetPad.steps(now.given(), now.given().prepared().orElseThrow());
        List<NetPad.StepPicture> still =
                NetPad.steps(FOUR.given(), FOUR.given().prepared().orElseThrow());
        assertThat(steps.get(0).raster().isLike(still.get(0).raster())).isTrue();
        assertThat(steps.get(1).raster().isLike(still.get(0).raster())).isFalse();
    }

    /** By keys it goes as far as it can, and no further; numbers that are no picture are not moved. */
    @Test
    void theKeysMoveAPictureAndNothingElse() {
        NetworkExperiment now = FOUR;
        for (int i = 0; i < 20; i++) {
            now = BENCH.moved(now, 0, 1).orElseThrow().next();
        }
        now = BENCH.moved(now, -1, 0).orElseThrow().next();
        assertThat(now.given().move()).isEqualTo(new NetMove(14, -1, 0, 100, false));
        assertThat(BENCH.moved(StrokeNetwork.first(), 1, 0)).isEmpty();
        assertThat(StrokeNetwork.first().with(UP)).isEqualTo(StrokeNetwork.first());
        assertThatThrownBy(() -> UP.with(NetAxis.SCALE, 201)).isInstanceOf(Refusal.class);
    }

    /** Each slider can stand where it stands, and at every stop. */
    @Test
    void slidersReachEveryStop() {
        List<Parameter.Slider<NetworkExperiment>> sliders = BENCH.parameters().stream()
                .filter(parameter -> parameter.key().startsWith("network.move."))
                .map(parameter -> ((Parameter.When<NetworkExperiment>) parameter).control())
                .filter(Parameter.Slider.class::isInstance)
                .map(parameter -> (Parameter.Slider<NetworkExperiment>) parameter)
                .toList();
        assertThat(sliders).hasSize(4);
        NetworkExperiment turned = FOUR.with(NetMove.NONE.with(NetAxis.TURN, 7));
        assertThat(sliders.get(2).stops().apply(turned))
                .contains(5, 7, 10, -180, 180)
                .isSorted();
        for (Parameter.Slider<NetworkExperiment> slider : sliders) {
            for (int stop : slider.stops().apply(FOUR)) {
                assertThat(slider.get().apply(slider.with().apply(FOUR, stop))).isEqualTo(stop);
            }
        }
    }

    /** Another network, and another digit, come before the image as it is moved. */
    @Test
    void theMoveStays() {
        assertThat(NetKinds.with(FOUR.with(UP), "lenet-sigmoid").given().move()).isEqualTo(UP);
        assertThat(TestDigits.next(FOUR.with(UP)).given().move()).isEqualTo(UP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{right: 6, down: -3, turn: -45, scale: 120, when: before}",
                "{down: -6}",
                "{turn: 7}",
                "{scale: 50}",
                "{when: before}"
            })
    void aMoveIsKept(String move) {
        NetworkExperiment read = NetworkFile.read("  input: {test-digit: 24}\n  move: " + move + "\n  network: lenet");
        assertThat(lines(read)).contains("  move: " + move);
        assertThat(NetworkFile.read(String.join("\n", lines(read)))).isEqualTo(read);
    }

    @Test
    void whatIsNotMovedIsNotWritten() {
        assertThat(lines(FOUR)).noneMatch(line -> line.contains("move"));
        assertThat(NetworkFile.read("  input: {test-digit: 24}\n  move: {right: 0, scale: 100, when: after}\n"
                        + "  network: lenet"))
                .isEqualTo(FOUR);
    }

    private static List<String> lines(NetworkExperiment experiment) {
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(experiment, stage);
        return stage.lines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{test-digit: 1} | lenet | 3 | 6:9: a mapping (key: value) is expected here, not a single value",
                "{test-digit: 1} | lenet | {right: 15} | 6:17: Move right, pixels is 15; it can be −14 to 14.",
                "{test-digit: 1} | lenet | {down: 1.5} | 6:16: Move down, pixels must be a whole number",
                "{test-digit: 1} | lenet | {turn: 181} | 6:16: Turn, degrees is 181; it can be −180 to 180.",
                "{test-digit: 1} | lenet | {scale: 0} | 6:17: Scale, percent is 0; it can be 50 to 200.",
                "{test-digit: 1} | lenet | {rigth: 1} | 6:10: unknown key \"rigth\"; did you mean \"right\"?",
                "{test-digit: 1} | lenet | {right: 1, when: now} | 6:26: unknown moment of the move \"now\"; known: after, before",
            })
    void aWrongMoveIsToldWithItsPlace(String input, String network, String move, String told) {
        assertThatThrownBy(
                        () -> NetworkFile.read("  input: " + input + "\n  network: " + network + "\n  move: " + move))
                .hasMessageContaining("a.yaml:" + told);
    }

    @Test
    void whatIsNoPictureIsNotMoved() {
        String numbers = IntStream.range(0, 6)
                .mapToObj(row -> "[0, 1, 0, 1, 0, 1]")
                .toList()
                .toString();
        assertThatThrownBy(() -> NetworkFile.read("  input: " + numbers + "\n  network: stroke\n  move: {right: 1}"))
                .hasMessageContaining("a.yaml:6:9: Only a picture in levels of grey, of one channel, can be moved.");
        String levels = "{levels: " + numbers + "}";
        assertThatThrownBy(() -> NetworkFile.read(
                        "  input: " + levels + "\n  network: stroke\n  move: {right: 1, when: before}"))
                .hasMessageContaining("a.yaml:6:26: There is nothing before or after: this image is not prepared.");
        NetworkExperiment small = NetworkFile.read("  input: " + levels + "\n  network: stroke\n  move: {right: 1}");
        assertThat(picture(small))
                .isEqualTo(Moved.by(0, 1).of(small.input().first().values()));
    }
}
