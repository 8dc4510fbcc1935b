package dev.receptive.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.Story;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.nn.Chain;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Box;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Laws of every stack, over random ones. */
class StackLawsTest {

    /** Stacks as a person may set them up; what does not fit is left away. */
    static List<StackExperiment> some(int count) {
        Random random = new Random(11);
        List<StackExperiment> all = new ArrayList<>();
        while (all.size() < count) {
            List<StackLayer> layers = new ArrayList<>();
            int most = 1 + random.nextInt(StackExperiment.MOST);
            try {
                for (int i = 0; i < most; i++) {
                    StackKind kind = random.nextInt(4) == 0 ? StackKind.POOL : StackKind.CONV;
                    layers.add(new StackLayer(
                            kind,
                            1 + random.nextInt(4),
                            1 + random.nextInt(2),
                            random.nextInt(3),
                            1 + random.nextInt(2)));
                }
                all.add(new StackExperiment(1 + random.nextInt(40), layers, 1 + random.nextInt(most)));
            } catch (Refusal refused) {
                assertThat(refused.sentence().key()).startsWith("error.stack.");
            }
        }
        return all;
    }

    /** A click on it chooses it for the controls. */
    @Test
    void everyNameOfALayerStandsOnTheStageAndChoosesItsLayer() {
        for (StackExperiment experiment : some(20)) {
            StackSubject subject = new StackSubject(experiment);
            Story story = subject.tell(new Board(960, 600, Words.in(Language.ENGLISH)));
            for (int layer = 1; layer <= experiment.layers().size(); layer++) {
                Spot name = Spot.of(StackReading.LAYER, layer - 1, 0);
                assertThat(story.targets(0, Gaze.NONE)).anyMatch(target -> target.holds(name));
                SpotAction<StackExperiment> action = subject.actions(name).get(0);
                assertThat(action.click()).isTrue();
                assertThat(action.change().next().layer()).isEqualTo(layer);
            }
        }
    }

    @Test
    void everySizeIsThatOfTheLayersOutput() {
        for (StackExperiment stack : some(150)) {
            Chain chain = stack.chain();
            Shape shape = Shape.of(1, 1, stack.input(), stack.input());
            for (int i = 0; i < stack.layers().size(); i++) {
                StackLayer layer = stack.layers().get(i);
                shape = layer.kind() == StackKind.POOL
                        ? new MaxPool2d(layer.window(), false).outputShape(shape)
                        : Conv2d.of(1, 1, layer.window()).outputShape(shape);
                assertThat(shape).isEqualTo(Shape.of(1, 1, chain.size(i + 1), chain.size(i + 1)));
            }
        }
    }

    /** With weights above zero, a unit changes exactly when an input changes that it sees. */
    @Test
    void aUnitSeesTheInputsWhoseChangeItFeels() {
        for (StackExperiment stack : some(60)) {
            Chain chain = stack.chain();
            StackReading reading = new StackReading(stack, chain);
            int last = chain.count();
            List<NavigableSet<Integer>> felt = new ArrayList<>();
            for (int unit = 0; unit < chain.size(last); unit++) {
                felt.add(new TreeSet<>());
            }
            for (int input = 0; input < stack.input(); input++) {
                Tensor after = felt(stack, input);
                NavigableSet<Integer> reached = new TreeSet<>();
                for (int unit = 0; unit < chain.size(last); unit++) {
                    if (after.at(unit) > 0) {
                        felt.get(unit).add(input);
                        reached.add(unit);
                    }
                }
                assertThat(chain.reaches(0, input).get(last)).isEqualTo(reached);
            }
            for (int unit = 0; unit < chain.size(last); unit++) {
                NavigableSet<Integer> seen =
                        new TreeSet<>(chain.sees(last, unit).get(0));
                seen.removeIf(input -> input < 0 || input >= stack.input());
                assertThat(seen).as("%s, %d", stack, unit).isEqualTo(felt.get(unit));
                assertThat(reading.value(new Spot(StackReading.UNIT, last, 0, unit)))
                        .isEqualTo(seen.size());
            }
        }
    }

    /** What the last layer of convolutions of ones makes of a one at an input, and zeros elsewhere. */
    private static Tensor felt(StackExperiment stack, int input) {
        float[] numbers = new float[stack.input()];
        numbers[input] = 1;
        Tensor now = Tensor.of(Shape.of(1, 1, 1, stack.input()), numbers);
        for (StackLayer layer : stack.layers()) {
            float[] ones = new float[layer.kernel()];
            Arrays.fill(ones, 1);
            Window2d window = new Window2d(
                    new Extent(1, layer.kernel()),
                    new Extent(1, layer.stride()),
                    new Padding(0, 0, layer.padding(), layer.padding()),
                    new Extent(1, layer.dilation()));
            Conv2d conv = new Conv2d(
                    Tensor.of(Shape.of(1, 1, 1, layer.kernel()), ones),
                    Tensor.of(Shape.of(1), new float[1]),
                    window,
                    1);
            now = conv.forward(now, Mode.INFERENCE).output();
        }
        return now;
    }

    /** What a unit sees reaches from one end of its field to the other. */
    @Test
    void theFieldSpansWhatAUnitSees() {
        for (StackExperiment stack : some(100)) {
            Chain chain = stack.chain();
            List<Window2d> unpadded = stack.layers().stream()
                    .map(layer -> layer.window().withPadding(0))
                    .toList();
            Chain wide = Chain.of(100_000, unpadded);
            NavigableSet<Integer> seen = wide.sees(wide.count(), 0).get(0);
            int field = chain.fields().get(chain.count()).size();
            assertThat(seen.last() - seen.first() + 1).isEqualTo(field);
        }
    }

    @Test
    void everyEquationIsTrueAsItIsWritten() {
        for (StackExperiment stack : some(150)) {
            StackReading reading = new StackReading(stack, stack.chain());
            for (int layer = 0; layer < stack.layers().size(); layer++) {
                for (String tensor : List.of(StackSteps.SIZE, StackSteps.FIELD, StackSteps.JUMP)) {
                    Explanation why = reading.explain(Spot.of(tensor, layer, 0)).orElseThrow();
                    assertThat(why.sign()).isEqualTo("=");
                    assertThat(ShownArithmetic.holds(
                                    why.text(), why.sign(), why.value().text()))
                            .as(why.equation())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void nothingOverlapsAndAllIsOnTheStage() {
        for (double[] size : new double[][] {{640, 480}, {480, 380}, {830, 690}}) {
            Board board = new Board(size[0], size[1], Words.in(Language.CHINESE));
            for (StackExperiment stack : some(40)) {
                Story story = new StackSubject(stack).tell(board);
                List<Box> boxes = story.targets(story.score().duration(), Gaze.NONE).stream()
                        .map(Target::bounds)
                        .toList();
                for (int i = 0; i < boxes.size(); i++) {
                    Box box = boxes.get(i);
                    assertThat(box.x()).isGreaterThanOrEqualTo(0);
                    assertThat(box.right()).isLessThanOrEqualTo(board.width());
                    assertThat(box.bottom()).isLessThanOrEqualTo(board.height());
                    for (Box other : boxes.subList(0, i)) {
                        boolean apart = box.x() > other.right() - 1e-6
                                || other.x() > box.right() - 1e-6
                                || box.y() > other.bottom() - 1e-6
                                || other.y() > box.bottom() - 1e-6;
                        assertThat(apart).as("%s, %s of %s", box, other, stack).isTrue();
                    }
                }
            }
        }
    }

    /** A field may be larger than the input, for it reaches into the padding. */
    @Test
    void nobodySeesMoreOfTheInputThanThereIs() {
        Words words = Words.in(Language.ENGLISH);
        int past = 0;
        for (StackExperiment stack : some(150)) {
            Story story = new StackSubject(stack).tell(new Board(900, 640, words));
            int field = stack.chain().fields().get(stack.layers().size()).size();
            past += field > stack.input() ? 1 : 0;
            assertThat(words.say(story.now(story.score().duration()).narration())
                            .contains(field + " of the input."))
                    .as("%s", stack)
                    .isEqualTo(field <= stack.input());
        }
        assertThat(past).isPositive();
    }
}
