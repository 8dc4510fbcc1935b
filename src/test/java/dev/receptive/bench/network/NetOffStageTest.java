package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.document.ExampleFiles;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Maps and units that are switched off, as the stage and their menus have them. */
class NetOffStageTest {

    private static final NetworkExperiment LENET = DigitNetwork.first();
    private static final int C1 = 0;
    private static final int F6 = 9;
    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void aLineSaysWhatChanged() {
        NetworkExperiment now = NetOffTest.off(LENET, C1, 0, 1, 2, 3);
        String expected = "With C1 maps 0, 1, 2, 3 off: “3”: > 99.99 % → 2.74 %; now “9” is first: 50.73 %.";
        Story story = new NetworkSubject(now).tell(new Board(1010, 690, WORDS));
        assertThat(WORDS.say(story.now(story.score().duration()).narration())).isEqualTo(expected);
        assertThat(NetOffTest.facts(now)).contains(expected);
        assertThat(new NetworkBench().told(LENET, now).map(WORDS::say)).contains(expected);
        assertThat(new NetworkBench().told(now, LENET)).isEmpty();
    }

    /** The example, and what it says to try. */
    @Test
    void theThreeBecomesANine() {
        NetworkExperiment example = (NetworkExperiment) ExampleFiles.all(Benches.ALL).stream()
                .filter(one -> one.id().equals("without-a-map"))
                .findFirst()
                .orElseThrow()
                .setup()
                .experiment();
        assertThat(example).isEqualTo(NetOffTest.off(LENET, C1, 2));
        assertThat(new NetTrace(example).answer()).isEqualTo(9);
        NetworkExperiment many = NetOffTest.off(LENET, 7, 0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(NetOffSaid.changed(many).map(WORDS::say))
                .hasValueSatisfying(said -> assertThat(said).startsWith("With 9 maps and units off: “3”: "));
        String one = NetOffSaid.changed(NetOffTest.off(LENET, F6, 19))
                .map(WORDS::say)
                .orElseThrow();
        assertThat(one).startsWith("With F6 unit 19 off: “3”: > 99.99 % → ").doesNotContain("first");
    }

    @Test
    void aMapIsSwitchedOffFromItsMenuAndOnAgain() {
        NetworkSubject subject = new NetworkSubject(LENET);
        int layer = NetOff.applied(LENET.layers(), C1);
        Spot spot = subject.trace().places().spot(layer, 2 * 28 * 28 + 5);
        SpotAction<NetworkExperiment> off = named(subject, spot, "network.switch.off.map");
        assertThat(WORDS.say(off.name())).isEqualTo("Switch C1, map 2, off");
        assertThat(off.change().next().off().maps()).isEqualTo(Map.of(C1, new TreeSet<>(List.of(2))));
        assertThat(off.click()).isFalse();
        NetworkSubject after = new NetworkSubject(off.change().next());
        assertThat(named(after, spot, "network.switch.on.map").change().next()).isEqualTo(LENET);
        Spot unit = subject.trace().places().spot(F6, 17);
        assertThat(named(after, unit, "network.switch.off.unit")
                        .change()
                        .next()
                        .off()
                        .maps())
                .hasSize(2);
        assertThat(named(after, unit, "network.switch.all").change().next()).isEqualTo(LENET);
        assertThat(keys(after, spot)).as("what is off likes nothing").doesNotContain("network.liked.ask");
        for (int last = 11; last <= 12; last++) {
            assertThat(keys(subject, subject.trace().places().spot(last, 3)))
                    .noneMatch(key -> key.startsWith("network.switch"));
        }
    }

    private static List<String> keys(NetworkSubject subject, Spot spot) {
        return subject.actions(spot).stream().map(action -> action.name().key()).toList();
    }

    private static SpotAction<NetworkExperiment> named(NetworkSubject subject, Spot spot, String key) {
        return subject.actions(spot).stream()
                .filter(action -> action.name().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A map is crossed out; a unit of a row alone is; and in cells what nobody reads is hatched. */
    @Test
    void whatIsOffIsDrawnAsOff() {
        List<String> crossed = new ArrayList<>(ids(NetOffTest.off(LENET, C1, 2)));
        crossed.removeAll(ids(LENET));
        assertThat(crossed).contains("off:0:2", "off:0:2:cross:up").allMatch(id -> id.startsWith("off:0:2"));
        assertThat(ids(NetOffTest.off(LENET, F6, 17)))
                .contains("off:9:17:cross:down")
                .doesNotContain("off:9:16:cross:down");
        assertThat(hatched(StrokeNetwork.first())).isZero();
        assertThat(hatched(NetOffTest.off(StrokeNetwork.first(), 0, 1)))
                .as("of the map and after ReLU")
                .isEqualTo(2 * 16);
    }

    private static List<Mark> marks(NetworkExperiment now) {
        Story story = new NetworkSubject(now).tell(new Board(1010, 690, WORDS));
        return Marks.all(story.at(story.score().duration(), Gaze.NONE));
    }

    private static List<String> ids(NetworkExperiment now) {
        List<String> ids = marks(now).stream().map(Mark::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static long hatched(NetworkExperiment now) {
        return marks(now).stream()
                .filter(Mark.Cells.class::isInstance)
                .flatMap(mark -> ((Mark.Cells) mark).cells().stream())
                .filter(cell -> cell.hatched())
                .count();
    }
}
