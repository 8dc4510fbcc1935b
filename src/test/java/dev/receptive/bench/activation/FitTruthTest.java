package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Instants;
import dev.receptive.words.Fraction;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a fit says and shows of its numbers is so: reckoned again from the texts. */
class FitTruthTest {

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));
    private static final Pattern TERM = Pattern.compile("([+−]) (\\S+)·relu\\((x(?: [+−] [0-9.]+)?)\\)");
    private static final Pattern ERROR = Pattern.compile("(≈ )?([0-9]+(?:\\.[0-9]+)?(?:×10)?[⁰¹²³⁴⁵⁶⁷⁸⁹¯]*)");

    private static List<ActivationExperiment> some() {
        return Stream.concat(
                        RandomActivation.fits(60, 11),
                        ActivationFiles.examples().filter(ActivationExperiment::isFit))
                .toList();
    }

    /** Whatever can be asked, and whatever that is made of. */
    @Test
    void everyNumberIsExplainedTrulyDownToTheCurve() {
        int asked = 0;
        for (ActivationExperiment experiment : some()) {
            FitStory story = new FitSubject(experiment).tell(BOARD);
            for (double seconds : Instants.some(story.score(), 5)) {
                Reading reading = story.reading(seconds);
                Deque<Spot> toAsk = new ArrayDeque<>();
                Set<Spot> all = new HashSet<>();
                for (Target target : story.targets(seconds, Gaze.NONE)) {
                    toAsk.add(target.first());
                    toAsk.add(target.last());
                }
                while (!toAsk.isEmpty()) {
                    Spot spot = toAsk.poll();
                    if (all.add(spot)) {
                        reading.explain(spot).ifPresent(explanation -> {
                            isTrue(explanation, reading, spot);
                            explanation.parts().stream()
                                    .flatMap(FitTruthTest::numbers)
                                    .forEach(toAsk::add);
                        });
                    }
                }
                asked += all.size();
            }
        }
        assertThat(asked).isGreaterThan(10_000);
    }

    private static Stream<Spot> numbers(Part part) {
        return Stream.concat(part.source().stream(), part.weight().stream());
    }

    private static void isTrue(Explanation explanation, Reading reading, Spot spot) {
        assertThat(explanation.value().value()).isEqualTo(reading.value(spot));
        for (Part part : explanation.parts()) {
            part.source().ifPresent(source -> assertThat(part.value().value()).isEqualTo(reading.value(source)));
            part.weight()
                    .ifPresent(weight ->
                            assertThat(part.factor().orElseThrow().value()).isEqualTo(reading.value(weight)));
        }
        assertThat(ShownArithmetic.holds(
                        explanation.text(),
                        explanation.sign(),
                        explanation.value().text()))
                .as(explanation.equation())
                .isTrue();
    }

    /** The formula of a line in the equation, read back: its numbers are those of the layer, rounded as it says. */
    @Test
    void theFormulaOfTheLineIsTheLine() {
        for (ActivationExperiment experiment : some()) {
            FitSubject subject = new FitSubject(experiment);
            FitStory story = subject.tell(BOARD);
            String whole = equation(story, story.score().duration());
            FitLine line = subject.trace().last();
            List<String> all = List.of(whole.split(" {3}", -1));
            String text = all.get(line.layer() == 0 ? 0 : 1);
            if (line.layer() == 0) {
                assertThat(all).hasSize(1);
            } else {
                assertThat(all.get(0)).isEqualTo("y = " + FitReading.composed(line.layer()));
                isFollowed(all.get(2), subject.trace());
            }
            assertThat(text).matches("f\\(x\\) [=≈] .*");
            boolean exact = text.startsWith("f(x) =");
            Matcher term = TERM.matcher(text);
            for (int relu = 0; relu < line.relus(); relu++) {
                assertThat(term.find()).as(text).isTrue();
                double sign = term.group(1).equals("−") ? -1 : 1;
                double weight = sign * ShownArithmetic.read(term.group(2)).value();
                assertThat(Math.abs(weight - line.weight(relu)))
                        .as("%s in %s", term.group(), text)
                        .isLessThanOrEqualTo((exact ? 0 : 0.005) + 1e-7 * Math.max(1, Math.abs(weight)));
                String begins = term.group(3).replace("x", "").replace(" ", "");
                double knot = begins.isEmpty()
                        ? 0
                        : -ShownArithmetic.read(begins.replace("+", "")).value();
                assertThat(knot).as(text).isEqualTo(line.knot(relu));
            }
            assertThat(term.find()).isFalse();
        }
    }

    /** A point that is followed from layer to layer has the heights of the lines there. */
    private static void isFollowed(String chain, FitTrace trace) {
        List<String> heights =
                List.of(chain.replace("x = ", "").replace("≈", "").split(" → ", -1));
        double x = ShownArithmetic.read(heights.get(0)).value();
        int point = (int) Math.round((x - CurveFit.LOW) / (CurveFit.HIGH - CurveFit.LOW) * (CurveFit.POINTS - 1));
        assertThat(heights).hasSize(trace.layers() + 1);
        for (int layer = 0; layer < trace.layers(); layer++) {
            float height = trace.folded(layer).output().at(point);
            assertThat(ShownArithmetic.read(heights.get(layer + 1)).value())
                    .as(chain)
                    .isCloseTo(height, within(0.005 + 1e-6 * Math.abs(height)));
        }
    }

    private static String equation(FitStory story, double seconds) {
        Map<String, Mark> seen = Marks.seen(story.at(seconds));
        StringBuilder text = new StringBuilder();
        for (int i = 0; seen.get("equation:" + i) instanceof Mark.Text part; i++) {
            text.append(part.text());
        }
        return text.toString();
    }

    /** Over the plot and under it, the same error, and that of the differences; nowhere before it is computed. */
    @Test
    void theErrorThatIsSaidIsThatOfTheLineThatIsShown() {
        for (ActivationExperiment experiment : some()) {
            FitSubject subject = new FitSubject(experiment);
            FitTrace trace = subject.trace();
            FitStory story = subject.tell(BOARD);
            FitScore score = new FitScore(trace.relus(), trace.layers());
            for (double seconds : Instants.some(story.score(), 12)) {
                FitStand stand = score.at(seconds);
                FitLine line = stand.line(trace);
                String result =
                        Marks.find(story.at(seconds), "result", Mark.Text.class).text();
                if (line.layer() > 0) {
                    assertThat(result).isEqualTo(Integer.toString(line.shape().count()));
                    continue;
                }
                double sum = 0;
                for (int point = 0; point < CurveFit.POINTS; point++) {
                    double off = trace.curve(point) - (double) line.output().at(point);
                    sum += off * off;
                }
                assertThat(isSaid(result, sum)).as("%s for %s", result, sum).isTrue();
                if (stand.phase() == FitPhase.END) {
                    String said = BOARD.words().say(story.now(seconds).narration());
                    Matcher error = ERROR.matcher(said.substring(said.indexOf(": ") + 2));
                    assertThat(error.find() && isSaid(error.group(), sum))
                            .as(said)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isSaid(String text, double number) {
        Fraction shown = ShownArithmetic.read(text.replaceAll("[=≈] ", ""));
        double off = Math.abs(shown.value() - number);
        return off <= Math.max(0.0051, 1e-4 * number);
    }

    /** As many pieces are told as there are changes of slope in what the layers compute, close together. */
    @Test
    void thePiecesThatAreCountedAreThoseOfTheLine() {
        FitTrace trace = new FitSubject(ActivationFiles.example("folding")).trace();
        for (int layer = 0; layer < trace.layers(); layer++) {
            double[] bends = trace.folded(layer).shape().bends();
            assertThat(bends).hasSize((2 << layer) + 1);
            for (int point = 0; point < CurveFit.POINTS; point++) {
                assertThat(trace.folded(layer).shape().at(CurveFit.x(point)))
                        .isEqualTo(trace.folded(layer).output().at(point));
            }
        }
    }

    @Test
    void whoAsksForAPointSeesItsArithmeticAndItsWeightsAtOnce() {
        FitStory story = new FitSubject(ActivationFiles.example("absolute-value")).tell(BOARD);
        Gaze gaze = new Gaze(Optional.of(Spot.of("line", 0, 2)), Optional.empty());
        double end = story.score().duration();
        assertThat(Marks.find(story.at(end, gaze), "equation:title", Mark.Text.class)
                        .text())
                .isEqualTo("The line at x = −3: f(x)");
        assertThat(story.targets(end, gaze).stream()
                        .map(Target::first)
                        .filter(spot -> spot.isIn("weight"))
                        .map(Spot::column))
                .containsExactly(0, 1);
        assertThat(story.reading(end)
                        .explain(Spot.of("line", 0, 2))
                        .orElseThrow()
                        .equation())
                .isEqualTo("1·(−1) + 0·2 + 4 = 3");
    }

    /** A ReLU that is on its way into the line is not told as in it: heading and equation count the same at any moment. */
    @Test
    void theEquationIsThatOfTheLineThatIsDrawn() {
        Pattern heading = Pattern.compile("\"([0-9]+) ReLUs?, ");
        Pattern equation = Pattern.compile("\"The line with ([0-9]+) ReLUs?\"");
        int seen = 0;
        for (ActivationExperiment experiment : some()) {
            FitStory story = new FitSubject(experiment).tell(BOARD);
            for (double seconds : Instants.some(story.score(), 5)) {
                String text = story.at(seconds, Gaze.NONE).toText();
                Matcher told = equation.matcher(text);
                Matcher drawn = heading.matcher(text);
                if (told.find() && drawn.find()) {
                    assertThat(told.group(1)).isEqualTo(drawn.group(1));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }
}
