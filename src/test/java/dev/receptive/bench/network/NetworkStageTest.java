package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of the stage of every network. */
@Tag("thorough")
class NetworkStageTest {

    private static final Pattern CHIP = Pattern.compile("chip:(\\d+)");

    private static List<NetworkExperiment> some() {
        List<NetworkExperiment> all = new ArrayList<>(RandomNetworks.some(8));
        all.add(StrokeNetwork.first());
        return all;
    }

    private static Story story(NetworkExperiment experiment, double width, double height, Language language) {
        return new NetworkSubject(experiment).tell(new Board(width, height, Words.in(language)));
    }

    private static List<Double> times(Score score, int count) {
        Random random = new Random(2);
        List<Double> times = new ArrayList<>(List.of(0.0, score.duration()));
        for (int i = 0; i < count; i++) {
            times.add(random.nextDouble() * score.duration());
        }
        return times;
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "480, 380", "1300, 850"})
    void nothingOverlapsAndAllIsOnTheStage(double width, double height) {
        for (NetworkExperiment experiment : some()) {
            Story story = story(experiment, width, height, Language.CHINESE);
            List<Box> boxes =
                    story.targets(0, Gaze.NONE).stream().map(Target::bounds).toList();
            Box equation = Marks.seen(story.at(0)).values().stream()
                    .filter(mark -> mark.id().equals("equation"))
                    .map(mark -> ((Mark.Rect) mark).box())
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                assertThat(box.x()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).isLessThanOrEqualTo(width);
                assertThat(box.y()).isGreaterThanOrEqualTo(0);
                assertThat(box.bottom()).isLessThanOrEqualTo(equation.y());
                for (Box other : boxes.subList(0, i)) {
                    boolean apart = box.x() >= other.right() - 0.1
                            || other.x() >= box.right() - 0.1
                            || box.y() >= other.bottom() - 0.1
                            || other.y() >= box.bottom() - 0.1;
                    assertThat(apart).as("%s and %s", box, other).isTrue();
                }
            }
        }
    }

    @Test
    void aSceneIsTheSameWhateverWasShownBeforeAndNoTwoMarksHaveOneId() {
        for (NetworkExperiment experiment : some()) {
            Story used = story(experiment, 830, 690, Language.ENGLISH);
            for (double seconds : times(used.score(), 12)) {
                Story fresh = story(experiment, 830, 690, Language.ENGLISH);
                assertThat(used.at(seconds).toText())
                        .isEqualTo(fresh.at(seconds).toText());
                assertThat(Marks.all(used.at(seconds))).extracting(Mark::id).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyStepShowsSomethingNewAndIsFoundAgain() {
        for (NetworkExperiment experiment : some()) {
            Story story = story(experiment, 830, 690, Language.ENGLISH);
            Score score = story.score();
            String before = "";
            for (long cue = 0; cue < Math.min(score.cues(NetSteps.PRODUCT), 400); cue++) {
                double seconds = score.cue(NetSteps.PRODUCT, cue);
                String scene = story.at(seconds).toText();
                assertThat(scene).isNotEqualTo(before);
                before = scene;
                Bookmark bookmark = story.bookmark(seconds, "");
                assertThat(story.timeOf(bookmark).orElseThrow())
                        .as("%s", bookmark)
                        .isCloseTo(seconds, within(1e-6));
            }
        }
    }

    /** As large as those of a convolution: they have no shape of their own that would keep them small. */
    @ParameterizedTest
    @CsvSource({"835, 709, 15", "612, 395, 10"})
    void productsOfADenseUnitAreSetAsLargeAsTheyFit(double width, double height, double least) {
        Story story = story(StrokeNetwork.first(), width, height, Language.ENGLISH);
        NetTrace trace = new NetTrace(StrokeNetwork.first());
        double seconds =
                new NetScore(trace).endOf(trace.places().spot(4, 1), -1).orElseThrow();
        List<Mark.Text> products = Marks.seen(story.at(seconds)).values().stream()
                .filter(mark -> mark.id().startsWith("product:"))
                .map(Mark.Text.class::cast)
                .toList();
        assertThat(products).hasSize(8).allMatch(product -> product.lettering().size() >= least);
    }

    /** What the softmax makes a class of is told with the name of that class, and so are the weights that make it. */
    @Test
    void numbersBeforeTheSoftmaxAreToldWithTheirClass() {
        NetTrace trace = new NetTrace(StrokeNetwork.first());
        NetworkReading reading = new NetworkReading(trace);
        Words english = Words.in(Language.ENGLISH);
        assertThat(english.say(reading.tip(trace.places().spot(4, 1))))
                .isEqualTo("F3 dense: logit of “horizontal” = −4");
        assertThat(english.say(reading.tip(new Spot(NetTensors.WEIGHT, 4, 7, 0))))
                .isEqualTo("F3 dense: weight of unit 7 for “vertical” = −0.5");
        assertThat(english.say(reading.tip(trace.places().spot(3, 1)))).isEqualTo("flatten: unit 1 = 2");
    }

    /** A shape is in one piece, and no axis of a batch is counted where none is shown. */
    @Test
    void formulasOfLayersBreakBesideTheirArrowsAlone() {
        List<String> written = new NetworkSubject(StrokeNetwork.first())
                .formulas().stream()
                        .map(formula ->
                                formula.parts().stream().map(Inked::text).collect(Collectors.joining()))
                        .toList();
        assertThat(written)
                .contains("2×4×4 → MaxPool2d(2×2, stride 2×2) → 2×2×2", "2 → Softmax → 2")
                .allMatch(line -> line.split(" → ", -1).length == 3);
    }

    /** Before it is computed, no number of a layer is shown. */
    @Test
    void nothingIsShownBeforeItIsComputed() {
        for (NetworkExperiment experiment : some()) {
            NetTrace trace = new NetTrace(experiment);
            NetScore score = new NetScore(trace);
            Story story = story(experiment, 830, 690, Language.ENGLISH);
            for (double seconds : times(story.score(), 40)) {
                NetStand stand = score.at(seconds);
                int layer = stand.layer();
                Marks.all(story.at(seconds)).stream()
                        .filter(mark -> mark instanceof Mark.Cells && mark.id().startsWith("layer:"))
                        .map(Mark.Cells.class::cast)
                        .forEach(cells -> {
                            int of = Integer.parseInt(cells.id().split(":", -1)[1]);
                            long written = cells.cells().stream()
                                    .filter(cell -> !cell.fill().isNone()
                                            || !cell.text().isEmpty())
                                    .count();
                            if (of > layer) {
                                assertThat(written).isZero();
                            } else if (of == layer && trace.places().planes(of).size() == 1) {
                                assertThat(written).isLessThanOrEqualTo(stand.landed());
                            }
                        });
            }
        }
    }

    /** Chips, sums, lines and captions: whatever is written as an equation is true. */
    @ParameterizedTest
    @EnumSource
    void everyEquationIsTrueAsItIsWritten(Language language) {
        int read = 0;
        for (NetworkExperiment experiment : some()) {
            Story story = story(experiment, 830, 690, language);
            for (double seconds : times(story.score(), 150)) {
                read += equations(Marks.seen(story.at(seconds)), experiment + " at " + seconds);
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static int equations(Map<String, Mark> seen, String where) {
        int read = 0;
        for (String id : seen.keySet()) {
            Matcher chip = CHIP.matcher(id);
            if (chip.matches()) {
                String factors = joined(seen, "factors:" + chip.group(1));
                String product = text(seen, "product:" + chip.group(1));
                if (!factors.isEmpty() && !product.isEmpty()) {
                    holds(factors, product.substring(0, 1), product.substring(2), where);
                    read++;
                }
            }
        }
        for (int line = 0; seen.containsKey("line:" + line + ":0"); line++) {
            for (String equation : joined(seen, "line:" + line).split(" {3}", -1)) {
                String[] sides = equation.split(" (?=[=≈])", -1);
                for (int i = 1; i < sides.length; i++) {
                    String left = sides[i - 1].replaceFirst("^[=≈] ", "");
                    boolean letters = left.contains("c·h·w") || left.contains("?") || sides[i].contains("?");
                    if (!letters && !left.contains("a[")) {
                        holds(left, sides[i].substring(0, 1), sides[i].substring(2), where);
                        read++;
                    }
                }
            }
        }
        Matcher said = Pattern.compile("([0-9.(−)]+) [+] ([0-9.(−)]+) ([=≈]) ([0-9.−]+[0-9])")
                .matcher(text(seen, "narration"));
        while (said.find()) {
            holds(said.group(1) + " + " + said.group(2), said.group(3), said.group(4), where);
            read++;
        }
        return read;
    }

    private static void holds(String left, String sign, String right, String where) {
        boolean one = left.matches("exp\\((.*) − \\(?\\1\\)?\\)") && sign.equals("=") && right.equals("1");
        boolean greatest = left.startsWith("max(") && !sign.equals("=");
        assertThat(one || greatest || ShownArithmetic.holds(left, sign, right))
                .as("%s %s %s   %s", left, sign, right, where)
                .isTrue();
    }

    private static String joined(Map<String, Mark> seen, String id) {
        StringBuilder all = new StringBuilder();
        for (int part = 0; seen.containsKey(id + ":" + part); part++) {
            all.append(text(seen, id + ":" + part));
        }
        return all.toString();
    }

    private static String text(Map<String, Mark> seen, String id) {
        return seen.get(id) instanceof Mark.Text text ? text.text() : "";
    }
}
