package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Running;
import dev.receptive.bench.Story;
import dev.receptive.bench.transposed.Gathering.Gathered;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two views in which an ordinary convolution runs: its sums are shown, its code runs, its numbers can be typed. */
class GatherTest {

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));
    private static final int MOST_CUES = 24;
    private static final Pattern DECIMAL = Pattern.compile("−?[0-9]+(?:\\.[0-9]+)?");

    private static List<TransposedExperiment> some(TransposedView view) {
        return Stream.concat(RandomTransposed.some(60, 11), TransposedFiles.examples())
                .map(experiment -> experiment.withView(view))
                .toList();
    }

    private static Story told(TransposedExperiment experiment) {
        return new TransposedSubject(experiment).tell(BOARD);
    }

    /** Added in the order of the loop they come to the very numbers. */
    @Test
    void theProductsAndTheBiasComeToWhatTheLayerComputed() {
        for (TransposedExperiment experiment : some(TransposedView.BACK)) {
            TransposedTrace there = new TransposedTrace(experiment);
            BackTrace back = new BackTrace(there);
            comeTo(back, there.inputs(), back.rows(), back.columns());
            comeTo(
                    new StretchedTrace(there),
                    there.maps(),
                    there.rows().outputs(),
                    there.columns().outputs());
        }
    }

    private static void comeTo(Gathering trace, int maps, int rows, int columns) {
        for (int cell = 0; cell < maps * rows * columns; cell++) {
            int map = cell / (rows * columns);
            int row = cell / columns % rows;
            int column = cell % columns;
            float sum = 0;
            for (Gathered product : trace.gathered(map, row, column)) {
                sum += product.product();
            }
            sum += (float) trace.bias(map).value();
            assertThat(sum + 0f).isEqualTo(trace.output(map, row, column) + 0f);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "STAMPS", mode = EnumSource.Mode.EXCLUDE)
    void everySumOfEveryMomentIsTrueAndTheCodeSaysTheSame(TransposedView view) {
        ShownTruth truth = new ShownTruth();
        int running = 0;
        for (TransposedExperiment experiment : some(view)) {
            Story story = told(experiment);
            int area = experiment.kernels().height() * experiment.kernels().width();
            for (double seconds : Instants.some(story.score(), MOST_CUES)) {
                String where = experiment + " at " + seconds;
                Map<String, Mark> seen = Marks.seen(story.at(seconds));
                truth.chips(seen, area, where);
                truth.line(seen, where);
                Optional<Running> line = story.now(seconds).running();
                running += line.isPresent() ? 1 : 0;
                line.filter(run -> run.tag().equals("sum")).ifPresent(run -> {
                    String sum = run.variables().get(1).split("  ", -1)[0];
                    boolean summed = seen.get("sum") instanceof Mark.Text text
                            && isOne(text.text(), sum.substring(6), rounding(experiment));
                    truth.isTrue(summed, sum + " is not the sum: " + where);
                });
            }
        }
        assertThat(truth.wrong()).isEmpty();
        assertThat(truth.read()).isGreaterThan(1_000);
        assertThat(truth.sums()).isGreaterThan(50);
        assertThat(running).isGreaterThan(500);
    }

    /** What float32 may round away where products cancel each other out: by the largest that a sum can be, there or back. */
    private static double rounding(TransposedExperiment experiment) {
        double input = largest(experiment.input().planes());
        double kernel = largest(experiment.kernels().slices());
        int products = experiment.kernels().height()
                * experiment.kernels().width()
                * Math.max(
                        experiment.kernels().depth(),
                        experiment.kernels().slices().size());
        double back = experiment.view() == TransposedView.BACK ? kernel * products : 1;
        return Math.max(1, input * kernel * products * back) * 0x1p-23;
    }

    private static double largest(List<Numbers> planes) {
        return planes.stream()
                .map(plane -> plane.values().numbers())
                .flatMapToDouble(all -> IntStream.range(0, all.length).mapToDouble(at -> Math.abs(all[at])))
                .max()
                .orElse(0);
    }

    /**
     * Whether the stage and the code show one number; the code holds a float, the stage may show a fraction.
     *
     * @param rounding how far off the float may be
     */
    private static boolean isOne(String stage, String code, double rounding) {
        if (!DECIMAL.matcher(stage).matches() || !DECIMAL.matcher(code).matches()) {
            return true;
        }
        double shown = Double.parseDouble(stage.replace('−', '-'));
        double held = Double.parseDouble(code.replace('−', '-'));
        return Math.abs(shown - held) <= Math.max(rounding, 1e-4 * Math.max(1, Math.abs(held)));
    }

    @ParameterizedTest
    @EnumSource
    void inputAndKernelCanBeTypedInEveryView(TransposedView view) {
        TransposedBench bench = new TransposedBench();
        Numbers seven = Numbers.number("7");
        for (TransposedExperiment experiment : some(view)) {
            Set<Spot> typed = told(experiment).targets(0, Gaze.NONE).stream()
                    .filter(target -> target.touch() == Touch.TYPE)
                    .map(Target::last)
                    .collect(Collectors.toSet());
            assertThat(typed.stream().map(Spot::tensor))
                    .contains(
                            view == TransposedView.STRETCHED ? TransposedTensors.STRETCHED : TransposedTensors.INPUT,
                            view == TransposedView.STRETCHED ? TransposedTensors.TURNED : TransposedTensors.KERNEL);
            for (Spot spot : typed) {
                if (told(experiment).reading(0).tip(spot).key().equals("tip.stretched.zero")) {
                    assertThatThrownBy(() -> bench.with(experiment, spot, seven))
                            .isInstanceOf(Refusal.class);
                } else {
                    Story next = told(bench.with(experiment, spot, seven).next());
                    assertThat(next.reading(0).value(spot)).as("%s", spot).isEqualTo(7);
                    assertThat(next.reading(0).typed(spot)).isEqualTo("7");
                }
            }
        }
    }

    /** Beside the products of one channel stands what each channel came to, or the others together. */
    @ParameterizedTest
    @EnumSource(names = "STAMPS", mode = EnumSource.Mode.EXCLUDE)
    void whatEachChannelCameToIsToldBesideTheProductsOfOne(TransposedView view) {
        int told = 0;
        int all = 0;
        for (TransposedExperiment experiment : some(view)) {
            boolean several = view == TransposedView.BACK
                    ? experiment.kernels().depth() > 1
                    : experiment.input().count() / experiment.groups() > 1;
            Story story = told(experiment);
            Optional<Target> one = story.targets(story.score().duration(), Gaze.NONE).stream()
                    .filter(target -> target.first()
                            .isIn(view == TransposedView.BACK ? TransposedTensors.BACK : TransposedTensors.OUTPUT))
                    .findFirst();
            if (several && one.isPresent()) {
                Gaze gaze = Gaze.NONE.pointing(Optional.of(one.get().first()));
                all++;
                told += Marks.all(story.at(story.score().duration(), gaze)).stream()
                                .anyMatch(mark -> mark.id().startsWith("sum:line:"))
                        ? 1
                        : 0;
            }
        }
        assertThat(told).as("of %s", all).isGreaterThan(all * 9 / 10);
    }
}
