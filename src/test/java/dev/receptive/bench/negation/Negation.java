package dev.receptive.bench.negation;

import dev.receptive.bench.Bench;
import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.bench.RowByRow;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Inked;
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
import dev.receptive.scene.Cell;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A whole bench, as small as one can be: a grid that is negated cell by cell. It is the guide for who adds the next one:
 * this file is all that there is, and nothing else knows of it. (A real bench has its name in
 * the words, {@code bench.negation}; this one borrows.)
 */
public final class Negation implements Bench<Negation.Signed> {

    static final StepSize CELL = new StepSize("cell", 0.4);
    static final StepSize ROW = new StepSize("row", 1);

    /** What is set up. */
    public record Signed(Numbers input) implements Experiment {}

    @Override
    public String code() {
        return "negation";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Signed first() {
        return new Signed(Presets.input("counting-3x3"));
    }

    @Override
    public Change<Signed> with(Signed experiment, Spot first, Numbers block) {
        BlockPaste.Pasted pasted = BlockPaste.into(experiment.input(), block, first.row(), first.column());
        Sentence name = Sentence.of("edit.cell.input", first.row(), first.column());
        return new Change<>(new Signed(pasted.numbers()), name, pasted.notice());
    }

    @Override
    public Subject<Signed> compute(Signed experiment) {
        return new Negated(experiment);
    }

    @Override
    public List<Parameter<Signed>> parameters() {
        return List.of(
                new Parameter.Grids<>("input", Offer.inputs(), Signed::input, (grid, numbers) -> new Signed(numbers)));
    }

    @Override
    public List<String> edited() {
        return List.of("input");
    }

    /** What is computed. */
    private record Negated(Signed experiment) implements Subject<Signed> {

        @Override
        public Story tell(Board board) {
            return Told.of(experiment, board);
        }

        @Override
        public List<Formula> formulas() {
            return List.of(Formula.of(new Inked("y = −x", Ink.OUTPUT)));
        }

        @Override
        public List<Call> calls() {
            return List.of(new Call("NumPy", () -> List.of("y = -x")));
        }
    }

    @Override
    public Schema<Signed> schema() {
        return new Schema<>() {
            @Override
            public List<String> keys() {
                return List.of("input");
            }

            @Override
            public @Nullable Signed read(Fields fields, Report report, @Nullable Path folder) {
                Node node = fields.required("input");
                Numbers input = node == null ? null : new NumbersReader(report, folder).input(node);
                return input == null ? null : new Signed(input);
            }

            @Override
            public void write(Signed experiment, StageWriter stage) {
                stage.numbers("input", experiment.input());
            }

            @Override
            public Bookmarks<Signed> bookmarks() {
                return new Bookmarks<>(
                        "output",
                        Optional.empty(),
                        List.of(CELL, ROW),
                        grid -> Bookmarks.Reach.of(
                                1, grid.input().height(), grid.input().width(), 1));
            }
        };
    }

    /** One number after another turns its sign. */
    private record Told(Signed experiment, Board board, RowByRow rows, List<Target> targets) implements Story, Reading {

        static Told of(Signed experiment, Board board) {
            int rows = experiment.input().height();
            int columns = experiment.input().width();
            Passage row = new Passage.Times(ROW, columns, new Passage.Span("negate", 0.4, CELL));
            Score score = new Score(new Passage.Times(ROW, rows, row));
            double cell = Math.min(board.width() / (2.5 * columns), board.height() / (rows + 1.0));
            Grid left = new Grid(0, cell / 2, cell, 0, rows, columns);
            Grid right = new Grid(board.width() - cell * columns, cell / 2, cell, 0, rows, columns);
            List<Target> targets = List.of(
                    Lattice.of(new Plane("input", 0, rows, columns), left, Touch.TYPE, Ink.INPUT),
                    Lattice.of(new Plane("output", 0, rows, columns), right, Touch.READ, Ink.OUTPUT));
            return new Told(experiment, board, new RowByRow(score, "output", rows, columns), targets);
        }

        @Override
        public Score score() {
            return rows.score();
        }

        @Override
        public Scene at(double seconds, Gaze gaze) {
            int all = rows.rows() * rows.columns();
            List<Mark> marks = new ArrayList<>(List.of(
                    cells(targets.get(0), all), cells(targets.get(1), Math.toIntExact(score().cueAt(CELL, seconds)))));
            Spotlight light = new Spotlight(targets, 1);
            gaze.asked().ifPresent(spot -> marks.addAll(light.light(spot, links(spot))));
            gaze.selected().ifPresent(spot -> marks.addAll(light.ring(spot)));
            return new Scene(board.width(), board.height(), marks);
        }

        /** The first numbers of a grid. */
        private Mark cells(Target target, int count) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Spot spot = target.first().moved(i / rows.columns(), i % rows.columns());
                String text = Numerals.cell((float) value(spot));
                Stroke line = Stroke.of(Ink.LINE, 1);
                cells.add(new Cell(spot.row(), spot.column(), Tint.NONE, line, false, text, Tint.of(Ink.TEXT), ""));
            }
            return new Mark.Cells(target.first().tensor(), ((Lattice) target).grid(), 0, 20, cells);
        }

        @Override
        public List<Target> targets(double seconds, Gaze gaze) {
            return targets;
        }

        @Override
        public Reading reading(double seconds) {
            return this;
        }

        @Override
        public Now now(double seconds) {
            Sentence count = Sentence.of("position.output", score().cueAt(CELL, seconds), rows.rows() * rows.columns());
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
        public double value(Spot spot) {
            float input = experiment.input().values().at(spot.row(), spot.column());
            return spot.isIn("input") ? input : -input;
        }

        /** A fraction as it was typed. */
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
        public Optional<Explanation> explain(Spot spot) {
            Spot source = Spot.of("input", spot.row(), spot.column());
            Part part = new Part(
                    Optional.of(source),
                    Quantity.of((float) value(source)),
                    Optional.empty(),
                    Optional.of(Quantity.of(-1)));
            return Optional.of(new Explanation(spot, Quantity.of((float) value(spot)), Form.SUM, List.of(part)))
                    .filter(explanation -> spot.isIn("output"));
        }

        @Override
        public Links links(Spot spot) {
            boolean input = spot.isIn("input");
            Patch other = Patch.of(Spot.of(input ? "output" : "input", spot.row(), spot.column()), 1, 1);
            return input ? Links.reaches(other) : Links.sees(other);
        }
    }
}
