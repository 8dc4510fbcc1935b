package dev.receptive.bench.bars;

import dev.receptive.bench.Bench;
import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Now;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Reading;
import dev.receptive.bench.RowByRow;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Block;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Form;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Fraction;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bench on which every number of a plane stands by itself, as bars do, and all of them once more as a small grid. The
 * sum of a row is a target only when it has been added.
 */
public final class Bars implements Bench<Bars.Heights> {

    static final StepSize ROW = new StepSize("row", 0.4);

    static final int ROWS = 2;
    static final int COLUMNS = 3;

    /** What is set up: two rows of three. */
    public record Heights(Numbers input) implements Experiment {
        public Heights {
            Limits.inRange("field.input.height", input.height(), ROWS, ROWS);
            Limits.inRange("field.input.width", input.width(), COLUMNS, COLUMNS);
        }
    }

    @Override
    public String code() {
        return "bars";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Heights first() {
        return new Heights(Numbers.typed(Tensor.matrix(new float[][] {{1, 2, 3}, {4, 5, 6}})));
    }

    @Override
    public Change<Heights> with(Heights experiment, Spot first, Numbers block) {
        BlockPaste.Pasted pasted = BlockPaste.into(experiment.input(), block, first.row(), first.column());
        Sentence name = Sentence.of("edit.cell.input", first.row(), first.column());
        return new Change<>(new Heights(pasted.numbers()), name, pasted.notice());
    }

    @Override
    public Subject<Heights> compute(Heights experiment) {
        return new Added(experiment);
    }

    @Override
    public List<Parameter<Heights>> parameters() {
        return List.of();
    }

    @Override
    public List<String> edited() {
        return List.of("input");
    }

    /** What is computed: the sum of each row. */
    private record Added(Heights experiment) implements Subject<Heights> {

        @Override
        public Story tell(Board board) {
            return Told.of(experiment, board);
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

    /** Row after row. */
    private record Told(Heights experiment, Board board, RowByRow rows) implements Story, Reading {

        static Told of(Heights experiment, Board board) {
            Passage row = new Passage.Times(ROW, 1, new Passage.Span("add", 0.4, ROW));
            return new Told(
                    experiment, board, new RowByRow(new Score(new Passage.Times(ROW, ROWS, row)), "output", ROWS, 1));
        }

        @Override
        public Score score() {
            return rows.score();
        }

        @Override
        public Scene at(double seconds, Gaze gaze) {
            Spotlight light = new Spotlight(targets(seconds, gaze), 1);
            List<Mark> marks = new ArrayList<>();
            gaze.asked().ifPresent(spot -> marks.addAll(light.light(spot, links(spot))));
            gaze.selected().ifPresent(spot -> marks.addAll(light.ring(spot)));
            return new Scene(board.width(), board.height(), marks);
        }

        @Override
        public List<Target> targets(double seconds, Gaze gaze) {
            double unit = Math.min(board.width() / 600, board.height() / 400);
            List<Target> targets = new ArrayList<>();
            Grid copy = new Grid(20 * unit, 300 * unit, 20 * unit, 0, ROWS, COLUMNS);
            targets.add(Lattice.of(new Plane("input", 0, ROWS, COLUMNS), copy, Touch.TYPE, Ink.INPUT));
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    Box bar = new Box((20 + 90 * column) * unit, (20 + 130 * row) * unit, 40 * unit, 100 * unit);
                    targets.add(new Block(Spot.of("input", row, column), bar, Touch.TYPE, Ink.INPUT));
                }
                if (row < score().cueAt(ROW, seconds)) {
                    Box sum = new Box(400 * unit, (20 + 130 * row) * unit, 40 * unit, 100 * unit);
                    targets.add(new Block(Spot.of("output", row, 0), sum, Touch.READ, Ink.OUTPUT));
                }
            }
            return targets;
        }

        @Override
        public Reading reading(double seconds) {
            return this;
        }

        @Override
        public Now now(double seconds) {
            Sentence count = Sentence.of("position.output", score().cueAt(ROW, seconds), ROWS);
            return new Now(count, List.of(count), Optional.empty());
        }

        @Override
        public Bookmark bookmark(double seconds, String size) {
            return rows.bookmark(seconds, size);
        }

        @Override
        public OptionalDouble timeOf(Bookmark bookmark) {
            return rows.timeOf(bookmark);
        }

        @Override
        public String typed(Spot spot) {
            return experiment
                    .input()
                    .fraction(spot.row(), spot.column())
                    .filter(fraction -> spot.isIn("input"))
                    .map(Fraction::text)
                    .orElseGet(() -> Reading.super.typed(spot));
        }

        @Override
        public double value(Spot spot) {
            if (spot.isIn("input")) {
                return experiment.input().values().at(spot.row(), spot.column());
            }
            float sum = 0;
            for (int column = 0; column < COLUMNS; column++) {
                sum += experiment.input().values().at(spot.row(), column);
            }
            return sum;
        }

        @Override
        public Optional<Explanation> explain(Spot spot) {
            if (!spot.isIn("output")) {
                return Optional.empty();
            }
            List<Part> parts = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                Spot source = Spot.of("input", spot.row(), column);
                parts.add(new Part(
                        Optional.of(source), Quantity.of((float) value(source)), Optional.empty(), Optional.empty()));
            }
            return Optional.of(new Explanation(spot, Quantity.of((float) value(spot)), Form.SUM, parts));
        }

        @Override
        public Links links(Spot spot) {
            return spot.isIn("input")
                    ? Links.reaches(Patch.of(Spot.of("output", spot.row(), 0), 1, 1))
                    : Links.sees(Patch.of(Spot.of("input", spot.row(), 0), 1, COLUMNS));
        }
    }

    @Override
    public Schema<Heights> schema() {
        return new BarsSchema();
    }
}
