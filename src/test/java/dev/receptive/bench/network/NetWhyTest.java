package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Question;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a network says one class and not another. */
class NetWhyTest {

    private static final NetTrace LENET = new NetTrace(asked(DigitNetwork.first()));

    private static NetworkExperiment asked(NetworkExperiment experiment) {
        return experiment.asking(Optional.of(NetWhy.FIRST));
    }

    private static Spot difference(int one, int other) {
        return new Spot(NetTensors.DIFFERENCE, 0, one, other);
    }

    private static float logit(NetTrace trace, int unit) {
        return trace.value(trace.reasons().layer(), unit);
    }

    private static void isTrue(Explanation why) {
        assertThat(ShownArithmetic.holds(why.text(), why.sign(), why.value().text()))
                .as(why.equation())
                .isTrue();
    }

    /** Of every two classes, and of each part down to weights and units. */
    private static void explains(NetTrace trace) {
        NetworkReading reading = new NetworkReading(trace);
        int classes = trace.places().units(trace.reasons().layer());
        for (int one = 0; one < classes; one++) {
            for (int other = 0; other < classes; other++) {
                Spot spot = difference(one, other);
                assertThat(reading.isAside(spot)).isEqualTo(one != other);
                if (one == other) {
                    continue;
                }
                double apart = (double) logit(trace, one) - logit(trace, other);
                assertThat(reading.value(spot)).isCloseTo(apart, within(1e-4 * (1 + Math.abs(apart))));
                Explanation why = reading.explain(spot).orElseThrow();
                isTrue(why);
                for (Part part : why.parts()) {
                    part.source().ifPresent(source -> {
                        assertThat((float) reading.value(source))
                                .isEqualTo((float) part.value().value());
                        Explanation inner = reading.explain(source).orElseThrow();
                        isTrue(inner);
                        assertThat(inner.parts())
                                .hasSize(2)
                                .allSatisfy(last -> assertThat((float)
                                                reading.value(last.source().orElseThrow()))
                                        .isEqualTo((float) last.value().value()));
                    });
                }
            }
        }
    }

    @Test
    void everyTwoDigitsExplainTheirDifferenceDownToUnitsAndWeights() {
        explains(LENET);
    }

    @Test
    void soDoAnyTwoClassesOfAnyNetwork() {
        List<NetworkExperiment> all = new ArrayList<>(RandomNetworks.some(40));
        all.add(StrokeNetwork.first());
        int seen = 0;
        for (NetworkExperiment experiment : all) {
            if (NetWhy.logits(experiment.layers()).isPresent()) {
                explains(new NetTrace(asked(experiment)));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void theThreeIsNoFiveForTheseUnits() {
        NetReason why = new NetTrace(
                        DigitNetwork.first().asking(Optional.of(new NetWhy(OptionalInt.of(3), OptionalInt.of(5)))))
                .reasons()
                .asked()
                .orElseThrow();
        assertThat(why.sum().value().text()).isEqualTo("17.83");
        assertThat(why.logits().equation()).isEqualTo("21.74 − 3.91 ≈ 17.83");
        assertThat(why.shown()).hasSize(NetReason.MOST);
        assertThat(why.others()).isEqualTo(84 - NetReason.MOST);
        double all = why.sum().parts().stream()
                .mapToDouble(part -> part.value().value())
                .sum();
        assertThat(all).isCloseTo(why.of().total(), within(1e-4));
        List<Double> amounts = why.shown().stream()
                .map(part -> -Math.abs(part.value().value()))
                .toList();
        assertThat(amounts).isSorted();
    }

    /** What is not chosen is what the network puts first, and what it puts second. */
    @Test
    void theQuestionFollowsTheNetwork() {
        assertThat(LENET.reasons().asked().orElseThrow().spot()).isEqualTo(difference(3, 9));
        NetTrace another = new NetTrace(TestDigits.next(LENET.experiment(), 7));
        assertThat(another.reasons().asked().orElseThrow().spot().row()).isEqualTo(7);
        List<Float> logits = List.of(1f, 4f, 4f, 2f);
        assertThat(NetWhy.FIRST.of(logits)).isEqualTo(new NetWhy.Classes(1, 2));
        assertThat(NetWhy.FIRST.withOther(OptionalInt.of(1)).of(logits)).isEqualTo(new NetWhy.Classes(2, 1));
        assertThat(NetWhy.FIRST.withOne(OptionalInt.of(3)).of(logits)).isEqualTo(new NetWhy.Classes(3, 1));
    }

    /** One class is never compared with itself: what was compared follows the network then. */
    @Test
    void noClassIsComparedWithItself() {
        NetWhy both = new NetWhy(OptionalInt.of(3), OptionalInt.of(5));
        assertThat(both.withOne(OptionalInt.of(5))).isEqualTo(new NetWhy(OptionalInt.of(5), OptionalInt.empty()));
        assertThat(both.withOther(OptionalInt.of(3))).isEqualTo(new NetWhy(OptionalInt.empty(), OptionalInt.of(3)));
        assertThatThrownBy(() -> new NetWhy(OptionalInt.of(3), OptionalInt.of(3)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLogitAndItsProbabilityAskWhyNotTheFirst() {
        NetworkReading reading = new NetworkReading(LENET);
        int logits = LENET.reasons().layer();
        for (int layer : List.of(logits, logits + 1)) {
            assertThat(reading.questions(LENET.places().spot(layer, 3)))
                    .extracting(Question::about)
                    .containsExactly(difference(3, 9));
            assertThat(reading.questions(LENET.places().spot(layer, 5)))
                    .extracting(Question::about)
                    .containsExactly(difference(5, 3));
        }
        assertThat(reading.questions(LENET.places().spot(logits - 1, 5))).isEmpty();
        assertThat(Words.in(Language.ENGLISH)
                        .say(reading.questions(LENET.places().spot(logits, 3))
                                .get(0)
                                .words()))
                .isEqualTo("Why 3 and not 9?");
    }

    private static Story story(NetworkExperiment experiment, double width, double height, Language language) {
        return new NetworkSubject(experiment).tell(new Board(width, height, Words.in(language)));
    }

    private static List<String> texts(Story story, double seconds, Gaze gaze) {
        return Marks.all(story.at(seconds, gaze)).stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    /** It stands where the arithmetic does, once all is computed and while no unit is asked. */
    @Test
    void theQuestionStandsUnderTheLayersWhenAllIsComputed() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        double end = story.score().duration();
        assertThat(texts(story, end, Gaze.NONE)).contains("Why 3 and not 9?", "F6 19", "75 others", "≈ 14.16");
        assertThat(texts(story, end / 2, Gaze.NONE)).doesNotContain("Why 3 and not 9?");
        Spot unit = LENET.places().spot(LENET.reasons().source(), 19);
        assertThat(texts(story, end, Gaze.NONE.pointing(Optional.of(unit)))).doesNotContain("Why 3 and not 9?");
        Spot adds = new Spot(NetTensors.CONTRIBUTION, 19, 3, 9);
        assertThat(texts(story, end, Gaze.NONE.pointing(Optional.of(adds)))).contains("Why 3 and not 9?");
        assertThat(tensors(story, end)).contains(NetTensors.DIFFERENCE, NetTensors.CONTRIBUTION, NetTensors.BIASES);
        assertThat(tensors(story, end / 2)).doesNotContain(NetTensors.DIFFERENCE);
    }

    private static List<String> tensors(Story story, double seconds) {
        return story.targets(seconds, Gaze.NONE).stream()
                .map(target -> target.first().tensor())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Where the arithmetic of a unit stands, no ring is left of what stood there. */
    @Test
    void aRowThatIsNotSeenIsNotLit() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        Spot adds = new Spot(NetTensors.CONTRIBUTION, 19, 3, 9);
        Spot unit = LENET.places().spot(LENET.reasons().source(), 19);
        Box row = story.targets(story.score().duration(), Gaze.NONE).stream()
                .flatMap(target -> target.place(adds).stream())
                .findFirst()
                .orElseThrow();
        Gaze asked = Gaze.NONE.selecting(Optional.of(adds));
        assertThat(rings(story, asked, row)).isPositive();
        assertThat(rings(story, asked.pointing(Optional.of(unit)), row)).isZero();
    }

    private static long rings(Story story, Gaze gaze, Box row) {
        return Marks.all(story.at(story.score().duration(), gaze)).stream()
                .filter(mark -> mark instanceof Mark.Rect rect
                        && Math.abs(rect.box().centreX() - row.centreX()) < 1
                        && Math.abs(rect.box().centreY() - row.centreY()) < 1)
                .count();
    }

    /** Each bar is as long as its number is large, and on the side of its sign. */
    @Test
    void barsAreAsLongAsTheirNumbers() {
        Story story = story(LENET.experiment(), 830, 690, Language.ENGLISH);
        List<Mark> marks = Marks.all(story.at(story.score().duration(), Gaze.NONE));
        NetReason why = LENET.reasons().asked().orElseThrow();
        double most = 0;
        for (Part part : why.sum().parts()) {
            most = Math.max(most, Math.abs(part.value().value()));
        }
        double longest = 0;
        for (Mark mark : marks) {
            if (mark.id().matches("why:\\d+:bar")) {
                longest = Math.max(longest, ((Mark.Rect) mark).box().width());
            }
        }
        for (int i = 0; i < why.sum().parts().size(); i++) {
            double value = why.sum().parts().get(i).value().value();
            String id = "why:" + i;
            Mark.Rect bar = (Mark.Rect) one(marks, id + ":bar");
            Mark.Line zero = (Mark.Line) one(marks, id + ":zero");
            assertThat(bar.box().width()).isCloseTo(longest * Math.abs(value) / most, within(0.1));
            assertThat(value > 0 ? bar.box().x() : bar.box().right()).isCloseTo(zero.x1(), within(0.1));
        }
    }

    private static Mark one(List<Mark> marks, String id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "480, 380", "1300, 850"})
    void itsRowsStandApartInTheirBox(double width, double height) {
        for (NetworkExperiment experiment : List.of(LENET.experiment(), asked(StrokeNetwork.first()))) {
            Story story = story(experiment, width, height, Language.CHINESE);
            double end = story.score().duration();
            List<Target> rows = story.targets(end, Gaze.NONE).stream()
                    .filter(target -> NetReasons.is(target.first()))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(9);
            for (int i = 0; i < rows.size(); i++) {
                for (Target other : rows.subList(0, i)) {
                    boolean apart = rows.get(i).bounds().y() >= other.bounds().bottom() - 0.1
                            || rows.get(i).bounds().x() >= other.bounds().right() - 0.1;
                    assertThat(apart).isTrue();
                }
            }
            assertThat(Marks.all(story.at(end, Gaze.NONE))).extracting(Mark::id).doesNotHaveDuplicates();
        }
    }

    private static NetworkExperiment read(String stage) {
        String yaml = "title: {en: a, zh: b}\nstage:\n  bench: network\n" + stage + "\n";
        return (NetworkExperiment) new DocumentReader(Benches.ALL)
                .read(yaml, "a.yaml", null)
                .setup()
                .experiment();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[largest, next]", "[1, next]", "[largest, 1]", "[0, 1]", "[1, 0]"})
    void aQuestionIsKept(String why) {
        StageWriter stage = new StageWriter(false, null);
        NetworkExperiment asked = read("  input: [[1, 2], [3, 4]]\n  layers: [flatten, {linear: 2, weight: "
                + "[[1, 2, 3, 4], [5, 6, 7, 8]]}]\n  why: " + why);
        new NetworkSchema().write(asked, stage);
        assertThat(stage.lines()).contains("  why: " + why);
        assertThat(read(String.join("\n", stage.lines()))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [0, 2] | a.yaml:6:12: unknown class \"2\"",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [next, 1] | a.yaml:6:9: unknown class",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [1, 1] | a.yaml:6:12: Class 1 cannot be compared with itself.",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | 1 | a.yaml:6:8: Two classes are expected here",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [1] | a.yaml:6:8: Two classes are expected here",
                "[flatten] | [0, 1] | a.yaml:6:8: Why one class and not another can be asked where"
            })
    void aWrongQuestionIsTold(String layers, String why, String told) {
        assertThatThrownBy(() -> read("  input: [[1, 2], [3, 4]]\n  layers: " + layers + "\n  why: " + why))
                .hasMessageContaining(told);
    }

    /** Whatever is drawn, what is shown is what was asked. */
    @Test
    void aStrokeKeepsTheQuestion() {
        Random random = new Random(4);
        NetworkExperiment now = LENET.experiment();
        for (int i = 0; i < 5; i++) {
            Spot spot = new Spot(NetTensors.DRAWN, 0, random.nextInt(28), random.nextInt(28));
            now = new NetworkBench().with(now, spot, Numbers.number(255)).next();
            assertThat(now.why()).contains(NetWhy.FIRST);
        }
        explains(new NetTrace(now));
    }
}
