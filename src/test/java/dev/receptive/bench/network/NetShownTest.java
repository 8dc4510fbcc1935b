package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.figure.Links;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logits as bars, and the lens. */
class NetShownTest {

    private static final NetworkExperiment LENET = DigitNetwork.first();
    private static final NetworkExperiment MAGNIFIED = LENET.with(NetShown.USUAL.withLens(true));
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private static Story told(NetworkExperiment now, double width, double height) {
        return new NetworkSubject(now).tell(new Board(width, height, WORDS));
    }

    private static List<Mark> at(Story story, double seconds, Optional<Spot> pointed) {
        return Marks.all(story.at(seconds, new Gaze(pointed, Optional.empty())));
    }

    private static List<Mark> end(NetworkExperiment now) {
        Story story = told(now, 1010, 690);
        return at(story, story.score().duration(), Optional.empty());
    }

    private static <M extends Mark> M mark(List<Mark> marks, Class<M> kind, String id) {
        return marks.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    /** To the right of one line what is above zero, to the left what is below, all on one scale. */
    @Test
    void barsAreLogitsOnOneScale() {
        NetworkExperiment now = LENET.with(NetShown.USUAL.withLogits(true));
        NetTrace trace = new NetTrace(now);
        for (NetworkExperiment network : List.of(now, StrokeNetwork.first().with(NetShown.USUAL.withLogits(true)))) {
            NetTrace of = new NetTrace(network);
            int logits = of.layers() - 2;
            List<Mark> marks = end(network);
            double zero = mark(marks, Mark.Line.class, "share:0:zero").x1();
            double one = Double.NaN;
            for (int i = 0; i < of.places().units(logits); i++) {
                float value = of.value(logits, i);
                assertThat(mark(marks, Mark.Line.class, "share:" + i + ":zero").x1())
                        .isEqualTo(zero);
                Box bar = mark(marks, Mark.Rect.class, "share:" + i + ":bar").box();
                assertThat(value > 0 ? bar.x() : bar.right()).isCloseTo(zero, within(1e-6));
                one = Double.isNaN(one) ? bar.width() / Math.abs(value) : one;
                assertThat(bar.width()).isCloseTo(Math.max(0.5, one * Math.abs(value)), within(0.3));
                assertThat(mark(marks, Mark.Text.class, "share:" + i + ":percent")
                                .text())
                        .isEqualTo(Quantity.of(value).text());
            }
        }
        Spot three = trace.places().spot(12, 3);
        assertThat(WORDS.say(new NetworkReading(trace).tip(three))).endsWith("; its bar is the logit 21.74");
        assertThat(WORDS.say(new NetworkReading(new NetTrace(LENET)).tip(three)))
                .doesNotContain("logit");
        assertThat(end(LENET)).noneMatch(mark -> mark.id().endsWith(":zero"));
    }

    @Test
    void whatIsMadeOfADrawingIsNotSaidToBeGiven() {
        Spot seen = Spot.of(NetTensors.INPUT, 14, 14);
        assertThat(WORDS.say(new NetworkReading(new NetTrace(LENET)).given(seen)))
                .isEqualTo("It comes from the drawing, which is cropped, scaled and centred as the parameters say.");
        assertThat(WORDS.say(new NetworkReading(new NetTrace(StrokeNetwork.first())).given(seen)))
                .isEqualTo("It was given, not computed.");
    }

    /** However narrow the stage is: a certain answer is longer than a likely one. */
    @Test
    void noNumberOfAClassLiesOnItsBar() {
        for (NetworkExperiment now : List.of(LENET, LENET.with(NetShown.USUAL.withLogits(true)))) {
            for (int width : List.of(560, 600, 660, 760, 900, 1400)) {
                Story story = told(now, width, 590);
                List<Mark> marks = at(story, story.score().duration(), Optional.empty());
                for (int i = 0; i < 10; i++) {
                    Mark.Text number = mark(marks, Mark.Text.class, "share:" + i + ":percent");
                    double left = number.x()
                            - number.text().length()
                                    * Face.MONO_ADVANCE
                                    * number.lettering().size();
                    Box frame = mark(marks, Mark.Rect.class, "share:" + i + ":frame")
                            .box();
                    assertThat(frame.width()).as("a bar has room, %s", width).isGreaterThan(8);
                    assertThat(left).as("%s at %s", number.text(), width).isGreaterThan(frame.right());
                }
            }
        }
    }

    /** Over every kind of map: the number itself in the middle of its neighbours, with the digits of its cell. */
    @Test
    void theLensShowsTheNumbersAround() {
        Story story = told(MAGNIFIED, 1010, 690);
        NetTrace trace = new NetTrace(LENET);
        double end = story.score().duration();
        for (Spot spot : List.of(
                trace.places().spot(1, 2 * 784 + 15 * 28 + 14),
                trace.places().spot(5, 30),
                trace.places().spot(8, 61),
                Spot.of(NetTensors.INPUT, 9, 12),
                new Spot(NetTensors.KERNEL, 2, 4, 4))) {
            List<Mark> marks = at(story, end, Optional.of(spot));
            Mark.Cells lens = mark(marks, Mark.Cells.class, "lens");
            Box one = mark(marks, Mark.Rect.class, "lens:one").box();
            Cell shown = lens.cells().stream()
                    .filter(cell ->
                            lens.grid().cell(cell.row(), cell.column()).grow(1).equals(one))
                    .findFirst()
                    .orElseThrow();
            double value = story.reading(end).value(spot);
            assertThat(shown.text())
                    .as("%s", spot)
                    .isEqualTo(Quantity.of((float) value).text());
            assertThat(lens.cells().size()).isGreaterThanOrEqualTo(9);
        }
        Spot logit = trace.places().spot(11, 3);
        assertThat(at(story, end, Optional.of(logit)))
                .noneMatch(mark -> mark.id().startsWith("lens"));
        assertThat(at(story, end, Optional.empty())).noneMatch(mark -> mark.id().startsWith("lens"));
        assertThat(at(story, end, Optional.of(Spot.of(NetTensors.DRAWN, 20, 0))))
                .as("where a person draws")
                .noneMatch(mark -> mark.id().startsWith("lens"));
        Story off = told(LENET, 1010, 690);
        assertThat(at(off, end, Optional.of(trace.places().spot(5, 30))))
                .noneMatch(mark -> mark.id().startsWith("lens"));
    }

    /** Nothing is shown before it is computed, and the lens stays on the stage, off its own place and off what is lit. */
    @Test
    void theLensCoversNothingThatIsLit() {
        NetTrace trace = new NetTrace(LENET);
        double covered = 0;
        int count = 0;
        for (double[] size : new double[][] {{1010, 690}, {640, 480}, {830, 690}}) {
            Story story = told(MAGNIFIED, size[0], size[1]);
            double end = story.score().duration();
            assertThat(at(story, 0, Optional.of(trace.places().spot(1, 400))))
                    .noneMatch(mark -> mark.id().startsWith("lens"));
            for (int layer : List.of(1, 2, 4, 5, 8, 10)) {
                Spot spot = trace.places().spot(layer, trace.places().units(layer) / 2 + 3);
                List<Mark> marks = at(story, end, Optional.of(spot));
                if (size[0] < 800 && marks.stream().noneMatch(mark -> mark.id().equals("lens"))) {
                    continue; // no room for it
                }
                Box lens = mark(marks, Mark.Rect.class, "lens:box").box();
                assertThat(lens.x()).isGreaterThanOrEqualTo(0);
                assertThat(lens.right()).isLessThanOrEqualTo(size[0]);
                Box around = mark(marks, Mark.Rect.class, "lens:around").box();
                assertThat(NetLensPlace.common(lens, around)).isZero();
                for (Box lit : lit(story, end, spot)) {
                    covered += NetLensPlace.common(lens, lit);
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(100);
        assertThat(covered).isZero();
    }

    private static List<Box> lit(Story story, double seconds, Spot spot) {
        List<Box> all = new ArrayList<>();
        Links links = story.reading(seconds).links(spot);
        List<Target> targets = story.targets(seconds, Gaze.NONE);
        Stream.concat(links.sees().stream(), links.reaches().stream())
                .forEach(patch -> targets.forEach(target -> target.around(patch).ifPresent(all::add)));
        return all;
    }

    /** Near equal logits take many digits, and of many numbers the smallest stand together then. */
    @Test
    void everyLineOfASoftmaxCanBeRead() {
        TreeSet<Integer> off = new TreeSet<>(List.of(2));
        NetworkExperiment near = LENET.switching(new NetOff(Map.of(0, off)));
        for (double[] size : new double[][] {{1010, 690}, {640, 480}, {830, 690}}) {
            Story story = told(near, size[0], size[1]);
            List<Mark.Text> lines = at(story, story.score().duration(), Optional.empty()).stream()
                    .filter(mark -> mark.id().startsWith("line:"))
                    .map(Mark.Text.class::cast)
                    .toList();
            assertThat(lines).hasSize(4).allMatch(line -> line.lettering().size() >= 9);
        }
        ShownShares shares = new NetLines(new NetTrace(near)).shares(12);
        ShownShares.Others others = (count, sum) -> sum + " (" + count + ")";
        assertThat(shares.maximum(999, others)).contains("−7.44").doesNotContain("(7)");
        assertThat(shares.maximum(60, others)).isEqualTo("max(−1.55, 1.22, 1.66, 1.74, 0.67, 5.9, 6.74,  (3)) ≈ 6.74");
        assertThat(shares.summed(40, others)).isEqualTo("0.4333 + 1 + 0.01971 (8) ≈ 1.453");
    }

    /** What the story has not come to yet is said to be told ahead; the code of each layer says whose it is. */
    @Test
    void whatIsToldAheadSaysSo() {
        Story story = told(LENET, 1010, 690);
        Optional<Spot> unit = Optional.of(new NetTrace(LENET).places().spot(3, 200));
        assertThat(mark(at(story, 0, unit), Mark.Text.class, "equation:title").text())
                .endsWith("; told ahead of the story");
        double end = story.score().duration();
        assertThat(mark(at(story, end, unit), Mark.Text.class, "equation:title").text())
                .doesNotContain("ahead");
        List<String> heads = new NetworkSubject(LENET)
                .listings().stream().map(listing -> listing.text().get(0)).toList();
        assertThat(heads)
                .containsExactly("// Conv2d", "// Activation", "// MaxPool2d", "// Flatten", "// Linear", "// Softmax");
    }

    @Test
    void thePenErasesOnDemand() {
        NetworkBench bench = new NetworkBench();
        assertThat(bench.erases(LENET)).isFalse();
        NetworkExperiment erasing = LENET.with(new NetShown(NetColours.LAYER, true, false, true));
        assertThat(bench.erases(erasing)).isTrue();
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(erasing, stage);
        assertThat(bench.erases(NetworkFile.read(String.join("\n", stage.lines()))))
                .as("not kept")
                .isFalse();
        NetworkExperiment asked = LENET.seeking(Optional.of(new NetLiked(10, 19, List.of())));
        assertThat(bench.told(LENET, asked)).isPresent();
        assertThat(bench.told(asked, asked)).isEmpty();
        assertThat(new NetworkSubject(asked).facts().stream().map(WORDS::say))
                .anyMatch(fact -> fact.startsWith("Asked which test digits F6 dense: unit 19"));
    }

    @Test
    void howItIsShownIsKeptInFiles() {
        NetworkExperiment now = LENET.with(NetShown.USUAL.withLogits(true).withLens(true));
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(now, stage);
        assertThat(stage.lines().stream().map(String::strip)).contains("bars: logit", "lens: true");
        assertThat(NetworkFile.read(String.join("\n", stage.lines())).shown()).isEqualTo(now.shown());
        assertThat(NetKinds.with(now, NetKinds.OF_1998).shown()).isEqualTo(now.shown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bars: logits | a.yaml:6:9: unknown bars "logits"; did you mean "logit"?
            lens: no     | a.yaml:6:9: true or false
            """)
    void aMistakeIsToldWhereItIs(String line, String told) {
        String stage = "  input: {test-digit: 3}\n  network: lenet\n  ";
        assertThatThrownBy(() -> NetworkFile.read(stage + line)).hasMessageContaining(told);
    }
}
