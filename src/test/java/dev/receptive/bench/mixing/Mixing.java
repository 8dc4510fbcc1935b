package dev.receptive.bench.mixing;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Job;
import dev.receptive.bench.Now;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Term;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A bench with what a single channel never asks for: an input and weights of four axes, three step sizes in one another,
 * targets that come and go with the map that is computed, and work beside the screen that changes the weights.
 */
public final class Mixing implements Bench<Mixing.Net> {

    public static final StepSize PRODUCT = new StepSize("product", 0.2);
    public static final StepSize CELL = new StepSize("cell", 0.4);
    public static final StepSize MAP = new StepSize("row", 1);

    /**
     * What is set up.
     *
     * @param input {@code [1, 2, 2, 3]}
     * @param weight {@code [2, 2, 1, 1]}: two maps, each mixed from both channels
     */
    public record Net(Tensor input, Tensor weight) implements Experiment {

        Pass pass() {
            Conv2d layer = new Conv2d(weight, Tensor.zeros(Shape.of(2)), Window2d.of(Extent.ONE), 1);
            return layer.forward(input, Mode.INFERENCE);
        }
    }

    @Override
    public String code() {
        return "mixing";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Net first() {
        Tensor input = Tensor.of(Shape.of(1, 2, 2, 3), 1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60);
        return new Net(input, Tensor.of(Shape.of(2, 2, 1, 1), 1, 2, 3, 4));
    }

    @Override
    public Subject<Net> compute(Net experiment) {
        return new Mixed(experiment, experiment.pass());
    }

    @Override
    public List<Parameter<Net>> parameters() {
        return List.of();
    }

    @Override
    public List<String> edited() {
        return List.of("kernel", "input");
    }

    /** Every weight grows by one, again and again, until it is ended. */
    @Override
    public List<Job<Net>> jobs() {
        return List.of(new Job<>() {
            @Override
            public String code() {
                return "grow";
            }

            @Override
            public Sentence name() {
                return Sentence.of("edit.open", code());
            }

            @Override
            public void run(Net from, Consumer<UnaryOperator<Net>> arrive, Progress progress) {
                float[] weights = from.weight().toArray();
                for (int round = 1; ; round++) {
                    progress.rest();
                    for (int i = 0; i < weights.length; i++) {
                        weights[i]++;
                    }
                    Tensor grown = Tensor.of(from.weight().shape(), weights.clone());
                    arrive.accept(now -> new Net(now.input(), grown));
                    progress.done(round, round);
                }
            }
        });
    }

    /** What is computed. */
    private record Mixed(Net experiment, Pass pass) implements Subject<Net> {

        @Override
        public Story tell(Board board) {
            return new Told(experiment, pass, board);
        }

        @Override
        public Change<Net> with(Spot first, Numbers block) {
            Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
            Tensor old = first.isIn("input") ? experiment.input() : experiment.weight();
            float[] numbers = old.toArray();
            numbers[index(old, first)] = block.values().at(0, 0);
            Tensor next = Tensor.of(old.shape(), numbers);
            return Change.of(
                    first.isIn("input") ? new Net(next, experiment.weight()) : new Net(experiment.input(), next), name);
        }

        @Override
        public List<Formula> formulas() {
            return List.of();
        }

        @Override
        public List<Call> calls() {
            return List.of();
        }
    }

    private static int index(Tensor tensor, Spot spot) {
        int height = tensor.shape().size(2);
        int width = tensor.shape().size(3);
        return (spot.channel() * height + spot.row()) * width + spot.column();
    }

    /** Map after map, number after number, product after product. */
    private record Told(Net experiment, Pass pass, Board board) implements Story, Reading {

        @Override
        public Score score() {
            Passage cell = new Passage.Times(CELL, 2, new Passage.Span("product", 0.2, PRODUCT));
            return new Score(new Passage.Times(MAP, 2, new Passage.Times(MAP, 6, cell)));
        }

        @Override
        public Scene at(double seconds, Gaze gaze) {
            return new Scene(board.width(), board.height(), List.of());
        }

        /** Both channels of the input, and of the weights and outputs those of the map that is computed. */
        @Override
        public List<Target> targets(double seconds, Gaze gaze) {
            int map = score().at(seconds).at(0);
            List<Target> targets = new ArrayList<>();
            for (int channel = 0; channel < 2; channel++) {
                targets.add(lattice("input", channel, 2, 3, 10, 10 + 80 * channel, Touch.TYPE));
                targets.add(lattice("kernel", 2 * map + channel, 1, 1, 120, 10 + 80 * channel, Touch.TYPE));
            }
            targets.add(lattice("output", map, 2, 3, 200, 10 + 80 * map, Touch.READ));
            return targets;
        }

        private static Target lattice(
                String tensor, int channel, int rows, int columns, double x, double y, Touch touch) {
            return Lattice.of(
                    new Plane(tensor, channel, rows, columns), new Grid(x, y, 20, 0, rows, columns), touch, Ink.INPUT);
        }

        @Override
        public Reading reading(double seconds) {
            return this;
        }

        @Override
        public Now now(double seconds) {
            Moment moment = score().at(seconds);
            return new Now(Sentence.of("position.output", moment.at(1) + 1, 6), List.of(), Optional.empty());
        }

        @Override
        public Bookmark bookmark(double seconds, String size) {
            Moment moment = score().at(seconds);
            return Bookmark.at(new Spot("output", moment.at(0), moment.at(1) / 3, moment.at(1) % 3), size);
        }

        @Override
        public OptionalDouble timeOf(Bookmark bookmark) {
            return bookmark.spot()
                    .map(spot -> OptionalDouble.of(score().endOf(spot.channel(), 3 * spot.row() + spot.column())))
                    .orElse(OptionalDouble.of(0));
        }

        @Override
        public double value(Spot spot) {
            Tensor tensor = switch (spot.tensor()) {
                case "input" -> experiment.input();
                case "kernel" -> experiment.weight();
                default -> pass.output();
            };
            return tensor.at(index(tensor, spot));
        }

        @Override
        public Optional<Explanation> explain(Spot spot) {
            return spot.isIn("output")
                    ? Optional.of(Explanation.of(
                            spot, pass.layer().explain(pass, index(pass.output(), spot)), this::part))
                    : Optional.empty();
        }

        private Part part(Term term) {
            Spot source = new Spot("input", term.index() / 6, term.index() % 6 / 3, term.index() % 3);
            return new Part(
                    Optional.of(source),
                    Quantity.of(term.value()),
                    Optional.of(new Spot("kernel", term.weight(), 0, 0)),
                    Optional.of(Quantity.of(term.factor())));
        }

        @Override
        public Links links(Spot spot) {
            Patch first = Patch.of(new Spot("input", 0, spot.row(), spot.column()), 1, 1);
            return Links.sees(first, Patch.of(new Spot("input", 1, spot.row(), spot.column()), 1, 1));
        }
    }

    @Override
    public Schema<Net> schema() {
        return new Schema<>() {
            @Override
            public List<String> keys() {
                return List.of();
            }

            @Override
            public Net read(Fields fields, Report report, @Nullable Path folder) {
                return first();
            }

            @Override
            public void write(Net experiment, StageWriter stage) {
                // Its first setup is all that a file of it can hold.
            }

            @Override
            public Bookmarks<Net> bookmarks() {
                return new Bookmarks<>(
                        "output",
                        Optional.of("product"),
                        List.of(PRODUCT, CELL, MAP),
                        net -> new Bookmarks.Reach(2, 2, 3, 2));
            }
        };
    }
}
