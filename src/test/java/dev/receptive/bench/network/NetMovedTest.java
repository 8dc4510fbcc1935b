package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.document.Document;
import dev.receptive.document.ReadyMade;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change of the image does to LeNet, layer by layer and over the change. */
class NetMovedTest {

    /** A four of the test digits. */
    private static final NetworkExperiment FOUR = TestDigits.with(DigitNetwork.first(), 24);

    private static NetworkExperiment moved(int down, int right) {
        return FOUR.with(new NetMove(right, down, 0, 100, false));
    }

    private static NetworkExperiment following(NetworkExperiment now, NetAxis axis) {
        return now.following(Optional.of(axis));
    }

    /** Columns of the table: input, C1, S2, C3, S4, F5, F6, F7, softmax. */
    private static List<Optional<String>> row(NetworkExperiment now, int row) {
        NetChanged changed = new NetChanged(new NetTrace(now));
        return changed.layers().stream()
                .map(changed.layers()::indexOf)
                .map(index -> changed.change(row, index).map(NetChanged::percent))
                .toList();
    }

    private static List<String> said(NetworkExperiment now, int row) {
        return row(now, row).stream().map(text -> text.orElse("–")).toList();
    }

    /** Maps move along with the image; pooled ones where the move is a whole step of theirs. */
    @Test
    void mapsMoveAlongByWholeSteps() {
        assertThat(said(moved(0, 2), NetChanged.BACK))
                .containsExactly("0 %", "0 %", "0 %", "0 %", "–", "–", "–", "–", "–");
        assertThat(said(moved(0, 1), NetChanged.BACK)).containsExactly("0 %", "0 %", "–", "–", "–", "–", "–", "–", "–");
        assertThat(said(moved(4, 0), NetChanged.BACK).get(4)).isNotEqualTo("–");
        assertThat(said(FOUR, NetChanged.BACK)).containsOnly("–");
        assertThat(said(FOUR, NetChanged.CHANGED)).containsOnly("0 %");
        NetworkExperiment before = FOUR.with(new NetMove(2, 0, 0, 100, true));
        assertThat(said(before, NetChanged.BACK)).as("the network sees no move").containsOnly("–");
        assertThat(said(FOUR.with(new NetMove(2, 0, 5, 100, false)), NetChanged.BACK))
                .containsOnly("–");
    }

    /** What a pooling gives changes less than what goes into it, the answer least of all. */
    @Test
    void poolingForgivesALittle() {
        NetChanged changed = new NetChanged(new NetTrace(
                TestDigits.with(FOUR, 5328).with(moved(0, 1).given().move())));
        List<Double> parts = changed.layers().stream()
                .map(changed.layers()::indexOf)
                .map(index ->
                        changed.change(NetChanged.CHANGED, index).orElseThrow().part())
                .toList();
        assertThat(parts.get(2)).isLessThan(parts.get(1));
        assertThat(parts.get(4)).isLessThan(parts.get(3));
        assertThat(parts.get(6)).isLessThan(parts.get(5));
        assertThat(parts.get(8)).isLessThan(0.01);
    }

    /** Each place of the curve is what the network says there. */
    @ParameterizedTest
    @EnumSource
    void theCurveIsWhatTheNetworkSays(NetAxis axis) {
        for (boolean before : new boolean[] {false, true}) {
            NetworkExperiment now = following(FOUR.with(new NetMove(1, -2, 10, 110, before)), axis);
            NetCurve curve =
                    new NetworkSubject(now).whole().trace().moving().curve().orElseThrow();
            assertThat(curve.stops()).isEqualTo(axis.stops().size());
            for (int stop = 0; stop < curve.stops(); stop += 9) {
                NetTrace there = new NetTrace(
                        now.with(now.given().move().with(axis, axis.stops().get(stop))));
                for (int of = 0; of < 10; of++) {
                    assertThat(curve.share(stop, of)).isEqualTo(there.value(there.layers() - 1, of));
                }
                assertThat(curve.winner(stop)).isEqualTo(there.answer());
            }
        }
    }

    /** Along the curve nothing is computed anew; before another image, or over another change, the old one is no answer. */
    @Test
    void theCurveStaysWhileTheImageMovesAlongIt() {
        NetworkSubject open = new NetworkSubject(following(FOUR, NetAxis.DOWN));
        assertThat(open.isWhole()).isFalse();
        NetworkSubject whole = open.whole();
        assertThat(whole.isWhole()).isTrue();
        NetworkSubject along = new NetworkSubject(following(moved(-6, 0), NetAxis.DOWN), whole);
        assertThat(along.isWhole()).isTrue();
        assertThat(along.trace().moving().curve())
                .isEqualTo(whole.trace().moving().curve());
        NetworkSubject aside = new NetworkSubject(following(moved(-6, 1), NetAxis.DOWN), whole);
        assertThat(aside.isWhole()).isFalse();
        assertThat(alpha(aside)).isLessThan(0.5);
        assertThat(alpha(aside.whole())).isEqualTo(1);
        assertThat(aside.tell(new Board(830, 690, Words.in(Language.ENGLISH))).targets(1e9, Gaze.NONE))
                .noneMatch(target -> target.first().isIn(NetTensors.CURVE));
        assertThat(new NetworkSubject(following(FOUR, NetAxis.TURN), whole).isWhole())
                .isFalse();
        assertThat(new NetworkSubject(FOUR, whole).isWhole()).isTrue();
    }

    private static double alpha(NetworkSubject subject) {
        return end(subject, 830, 690, Language.ENGLISH).stream()
                .filter(mark -> mark.id().equals("curve"))
                .mapToDouble(mark -> ((Mark.Group) mark).alpha())
                .findFirst()
                .orElse(0);
    }

    private static List<Mark> end(NetworkSubject subject, double width, double height, Language language) {
        Story story = subject.tell(new Board(width, height, Words.in(language)));
        return Marks.all(story.at(story.score().duration(), Gaze.NONE));
    }

    /** A place says what the network would answer there, and a click goes there. */
    @Test
    void aPlaceOfTheCurveIsToldAndTaken() {
        NetworkSubject subject = new NetworkSubject(following(FOUR, NetAxis.DOWN)).whole();
        Spot up = Spot.of(NetTensors.CURVE, 0, 8);
        NetworkReading reading = new NetworkReading(subject.trace());
        assertThat(Words.in(Language.ENGLISH).say(reading.tip(up))).isEqualTo("6 up: 4: 14.71 %, 7: 81.81 %");
        assertThat(Words.in(Language.CHINESE).say(reading.tip(up))).isEqualTo("上移 6：4：14.71 %，7：81.81 %");
        assertThat(Words.in(Language.ENGLISH).say(reading.tip(Spot.of(NetTensors.CURVE, 0, 14))))
                .startsWith("not moved: 4: ")
                .doesNotContain(",");
        List<SpotAction<NetworkExperiment>> actions = subject.actions(up);
        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).click()).isTrue();
        assertThat(actions.get(0).change().next()).isEqualTo(following(moved(-6, 0), NetAxis.DOWN));
    }

    /** A number of the table tells its two parts. */
    @Test
    void aChangeTellsItsParts() {
        NetworkReading reading = new NetworkReading(new NetTrace(following(moved(-6, 0), NetAxis.DOWN)));
        assertThat(Words.in(Language.ENGLISH).say(reading.tip(NetChanged.spot(NetChanged.CHANGED, 1))))
                .matches("C1 conv 5×5: ‖b − a‖ / ‖a‖ ≈ [\\d.]+ / [\\d.]+ ≈ 105 %\\. .*");
        assertThat(Words.in(Language.ENGLISH).say(reading.tip(NetChanged.spot(NetChanged.BACK, 3))))
                .matches("C3 conv 5×5, its maps put back: .* ≈ 2 %\\. .*");
    }

    /** It stands where the arithmetic does, once all is computed; and nothing on it lies on something else. */
    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "480, 380", "1300, 850"})
    void thePanelStandsInItsBox(double width, double height) {
        for (NetAxis axis : NetAxis.values()) {
            for (Language language : Language.values()) {
                NetworkSubject subject = new NetworkSubject(following(moved(-6, 0), axis)).whole();
                Story story = subject.tell(new Board(width, height, Words.in(language)));
                double end = story.score().duration();
                List<Mark> marks = Marks.all(story.at(end, Gaze.NONE));
                assertThat(marks).extracting(Mark::id).doesNotHaveDuplicates();
                Box box = Marks.find(story.at(end, Gaze.NONE), "equation", Mark.Rect.class)
                        .box();
                List<Target> targets = story.targets(end, Gaze.NONE).stream()
                        .filter(target -> NetChanged.is(target.first()))
                        .toList();
                assertThat(targets).hasSizeGreaterThan(9);
                for (int i = 0; i < targets.size(); i++) {
                    Box own = targets.get(i).bounds();
                    assertThat(own.y()).isGreaterThanOrEqualTo(box.y());
                    assertThat(own.bottom()).isLessThanOrEqualTo(box.bottom());
                    assertThat(own.right()).isLessThanOrEqualTo(box.right());
                    for (Target other : targets.subList(0, i)) {
                        Box theirs = other.bounds();
                        boolean apart = own.y() >= theirs.bottom() - 0.1
                                || own.x() >= theirs.right() - 0.1
                                || theirs.x() >= own.right() - 0.1;
                        assertThat(apart).as(width + " " + i).isTrue();
                    }
                }
                assertThat(Marks.all(story.at(end / 2, Gaze.NONE)))
                        .extracting(Mark::id)
                        .noneMatch(id -> id.startsWith("curve") || id.startsWith("changed"));
            }
        }
    }

    /** One question stands in the box at a time, and the change that was made last is the one that the curve is over. */
    @Test
    void theCurveFollowsWhatIsChanged() {
        NetworkExperiment why = FOUR.asking(Optional.of(NetWhy.FIRST));
        NetworkExperiment curve = following(why, NetAxis.RIGHT);
        assertThat(curve.asked().why()).isEmpty();
        assertThat(curve.asking(Optional.of(NetWhy.FIRST)).asked().curve()).isEmpty();
        NetworkBench bench = new NetworkBench();
        Parameter.Slider<NetworkExperiment> turn = bench.parameters().stream()
                .filter(parameter -> parameter.key().equals("network.move.turn"))
                .map(parameter ->
                        (Parameter.Slider<NetworkExperiment>) ((Parameter.When<NetworkExperiment>) parameter).control())
                .findFirst()
                .orElseThrow();
        assertThat(turn.with().apply(curve, 45).asked().curve()).contains(NetAxis.TURN);
        assertThat(turn.with().apply(FOUR, 45).asked().curve()).isEmpty();
        assertThat(bench.moved(curve, -1, 0).orElseThrow().next().asked().curve())
                .contains(NetAxis.DOWN);
        assertThat(NetKinds.with(curve, StrokeNetwork.NAME).asked().curve()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCurveIsKept(NetAxis axis) {
        NetworkExperiment read =
                NetworkFile.read("  input: {test-digit: 24}\n  network: lenet\n  curve: " + axis.code());
        assertThat(read).isEqualTo(following(FOUR, axis));
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(read, stage);
        assertThat(stage.lines()).contains("  curve: " + axis.code());
        assertThat(NetworkFile.read(String.join("\n", stage.lines()))).isEqualTo(read);
    }

    @Test
    void aWrongCurveIsToldWithItsPlace() {
        assertThatThrownBy(() -> NetworkFile.read("  input: {test-digit: 24}\n  network: lenet\n  curve: up"))
                .hasMessageContaining(
                        "a.yaml:6:10: unknown change of the image \"up\"; known: right, down, turn, scale");
        String numbers = "[" + "[0, 1, 0, 1, 0, 1], ".repeat(5) + "[0, 1, 0, 1, 0, 1]]";
        assertThatThrownBy(() -> NetworkFile.read("  input: " + numbers + "\n  network: stroke\n  curve: right"))
                .hasMessageContaining("a.yaml:6:10: A curve over a change needs a picture in levels of grey");
    }

    /** The numbers that its text has are those that the network says. */
    @Test
    void theExampleSaysWhatIsSo() {
        Document<?> example = ReadyMade.ALL.stream()
                .filter(document -> document.id().equals("four-moved-up"))
                .findFirst()
                .orElseThrow();
        NetworkExperiment now = (NetworkExperiment) example.setup().experiment();
        assertThat(now).isEqualTo(following(moved(-6, 0), NetAxis.DOWN));
        NetTrace trace = new NetTrace(now);
        assertThat(trace.moving().answer()).isEqualTo(4);
        assertThat(trace.answer()).isEqualTo(7);
        assertThat(NetNames.percent(trace.value(trace.layers() - 1, 7))).isEqualTo("81.81 %");
        // of the 982 fours 681: digit.ShippedNetworkTest
        assertThat(example.text().en()).contains("681 of the 982");
        assertThat(example.text().zh()).contains("982", "681");
    }
}
