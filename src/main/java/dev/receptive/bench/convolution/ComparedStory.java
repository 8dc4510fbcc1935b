package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.bench.TypedCells;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A convolution beside another that differs in one thing, and what that changes. It has the time of the convolution: outputs
 * come about together.
 */
final class ComparedStory implements Retold {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final ConvolutionStory told;
    private final Comparison comparison;
    private final ConvolutionStory other;
    private final ComparedLayout layout;

    /** The tensors whose outputs are compared, as they stand beside each other. */
    private final List<String> compared;

    private final Titles titles;
    private final TypedGrids typed;

    /**
     * @param told the convolution
     * @param comparison with what it is compared
     */
    ComparedStory(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            Board board,
            ConvolutionStory told,
            Comparison comparison) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.told = told;
        this.comparison = comparison;
        ConvolutionExperiment second = comparison.other();
        this.other = new ConvolutionStory(second, second.trace(), board, Optional.empty());
        this.compared = List.of(Tensors.OUTPUT, comparison.kind().beside(Tensors.OUTPUT), Tensors.DIFFERENCE);
        this.layout = ComparedLayout.of(trace, comparison, board.width(), board.height());
        this.titles = new Titles(board.width(), layout.unit());
        OffMark off = OffMark.of(board.words(), layout.unit());
        this.typed = new TypedGrids(
                experiment, trace, layout.upper().get(0), layout.upper().get(isTurn() ? 1 : 2), off);
    }

    @Override
    public ConvolutionStory told() {
        return told;
    }

    /** Whether the kernel is turned; else the padding is another. */
    private boolean isTurn() {
        return comparison.kind() == Comparison.Contrast.TURN;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        Sheet sheet = new Sheet();
        List<Grid> upper = layout.upper();
        ofChannel(sheet, stand, Tensors.INPUT, upper.get(0), Ink.INPUT);
        ofChannel(sheet, stand, Tensors.KERNEL, upper.get(isTurn() ? 1 : 2), Ink.KERNEL);
        if (isTurn()) {
            ofChannel(sheet, stand, "turned", upper.get(2), Ink.KERNEL);
        } else {
            ofChannel(sheet, stand, Tensors.AROUND, upper.get(1), Ink.INPUT);
        }
        typed.draw(sheet, stand);
        if (isTurn()) {
            turned(sheet, stand);
        } else {
            around(sheet, stand);
        }
        for (int i = 0; i < compared.size(); i++) {
            output(sheet, stand, compared.get(i), layout.outputs().get(i));
        }
        new Caption(layout.all(), layout.captionY(), layout.unit()).draw(sheet, said(stand));
        List<Mark> marks = sheet.marks();
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        Reading reading = reading(seconds);
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    private void turned(Sheet sheet, Stand stand) {
        CellContent slice = new TypedCells(experiment.kernels().slice(stand.map(), stand.channel()));
        sheet.add(
                GridFigure.outlined("turned", layout.upper().get(2), typed.weights(), TypedGrids.WEIGHT, layout.unit())
                        .draw(new Turned(slice, trace)));
    }

    /** The input with the other's padding, and the window on it. */
    private void around(Sheet sheet, Stand stand) {
        Grid grid = layout.upper().get(1);
        ConvTrace there = other.trace();
        sheet.add(GridFigure.of(Tensors.AROUND, grid, typed.inputs(), layout.unit())
                .draw(InputCells.of(comparison.other(), there, channel(stand))));
        if (stand.isStarted()) {
            Place place = stand.place();
            SlidingWindow window = new SlidingWindow(grid, layout.unit());
            Box under = window.at(
                    place.row() * there.rows().stride(),
                    place.column() * there.columns().stride(),
                    there.rows().span(),
                    there.columns().span());
            window.draw(sheet, "window:around:" + place, window.outline(under), 1);
        }
    }

    private int channel(Stand stand) {
        return trace.firstSeen(stand.map()) + stand.channel();
    }

    /** A kernel as it slides. */
    private record Turned(CellContent typed, ConvTrace trace) implements CellContent {

        @Override
        public float value(int row, int column) {
            Place place = trace.weightAt(row, column);
            return typed.value(place.row(), place.column());
        }

        @Override
        public String text(int row, int column) {
            Place place = trace.weightAt(row, column);
            return typed.text(place.row(), place.column());
        }
    }

    private void output(Sheet sheet, Stand stand, String tensor, Grid grid) {
        heading(sheet, tensor, grid, tensor.equals(Tensors.DIFFERENCE) ? Ink.FOCUS : Ink.OUTPUT);
        float scale = Math.max(
                GridFigure.scale(trace.output()), GridFigure.scale(other.trace().output()));
        CellContent numbers = (row, column) -> (float) value(tensor, stand.map(), row, column);
        sheet.add(GridFigure.of(tensor, grid, scale, layout.unit())
                .draw(new Landed(numbers, grid.columns(), stand.landed())));
        if (stand.isStarted()) {
            Place place = stand.place();
            Box cell = grid.cell(place.row(), place.column());
            new SlidingWindow(grid, layout.unit()).target(sheet, "target:" + tensor + place, cell, 1);
        }
    }

    private void heading(Sheet sheet, String name, Grid grid, Ink ink) {
        heading(sheet, name, board.words().say(detail(name)), grid, ink);
    }

    private void heading(Sheet sheet, String name, String detail, Grid grid, Ink ink) {
        String words = comparison.kind().words() + name;
        Titles.Name title = new Titles.Name("title:" + name, board.words().say(words), ink);
        titles.title(sheet, title, detail, grid.bounds());
    }

    /** Of several channels one is seen at a time, which is said: the outputs are sums over all. */
    private void ofChannel(Sheet sheet, Stand stand, String name, Grid grid, Ink ink) {
        String detail = board.words().say(detail(name));
        String whole = trace.depth() > 1 ? board.words().say("title.channel", channel(stand), detail) : detail;
        heading(sheet, name, whole, grid, ink);
    }

    /** What is said of it: of a padding, how much there is on which side; of outputs, how a library is asked for them. */
    private Sentence detail(String name) {
        String key = comparison.kind().words() + name + ".of";
        if (isTurn()) {
            return Sentence.of(key);
        }
        Padding sides = (name.equals(Tensors.AROUND) ? comparison.other() : experiment)
                .window()
                .padding();
        return Sentence.of(
                key, sides.top(), sides.bottom(), sides.left(), sides.right(), comparison.chosen(), comparison.given());
    }

    private double value(String tensor, int map, int row, int column) {
        return compared(0).value(new Spot(tensor, map, row, column));
    }

    private Reading compared(double seconds) {
        return new ComparedReading(told.reading(seconds), other.reading(seconds), comparison.kind());
    }

    /** How many of the outputs that have come about are others; before there is one, where both paddings have windows begin. */
    private String said(Stand stand) {
        int cells = stand.landed();
        if (cells == 0 && !isTurn()) {
            Padding here = experiment.window().padding();
            Padding there = comparison.other().window().padding();
            return board.words()
                    .say(Sentence.of("say.compared.begin", -here.top(), -here.left(), -there.top(), -there.left()));
        }
        long changed = IntStream.range(0, cells)
                .mapToObj(trace::place)
                .filter(place -> value(Tensors.DIFFERENCE, stand.map(), place.row(), place.column()) != 0)
                .count();
        return board.words().say(Sentence.of(isTurn() ? "say.compared" : "say.compared.same", changed, cells));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        List<Target> all = new ArrayList<>(typed.targets(stand));
        if (!isTurn()) {
            Padding sides = comparison.other().window().padding();
            Plane plane = new Plane(
                    Tensors.AROUND,
                    channel(stand),
                    trace.rows().input(),
                    trace.columns().input());
            Grid grid = layout.upper().get(1);
            all.add(new Lattice(plane, grid, -sides.top(), -sides.left(), Touch.TYPE, Ink.INPUT));
        }
        for (int i = 0; i < compared.size(); i++) {
            Grid grid = layout.outputs().get(i);
            Plane plane = new Plane(compared.get(i), stand.map(), grid.rows(), grid.columns());
            all.add(Lattice.of(plane, grid, Touch.READ, Ink.OUTPUT));
        }
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        return compared(seconds);
    }
}
