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
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A convolution whose kernel is turned, beside the same without the turn, and what that changes. It has the time of the
 * convolution: outputs come about together.
 */
final class ComparedStory implements Retold {

    /** The tensors whose outputs are compared, as they stand beside each other. */
    private static final List<String> COMPARED = List.of(Tensors.OUTPUT, Tensors.PLAIN, Tensors.DIFFERENCE);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final ConvolutionStory told;
    private final ConvolutionStory plain;
    private final ComparedLayout layout;
    private final Titles titles;
    private final TypedGrids typed;

    /**
     * @param told the convolution
     * @param plain the same without the turn
     */
    ComparedStory(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            Board board,
            ConvolutionStory told,
            ConvolutionStory plain) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.told = told;
        this.plain = plain;
        this.layout = ComparedLayout.of(trace, board.width(), board.height());
        this.titles = new Titles(board.width(), layout.unit());
        this.typed = new TypedGrids(experiment, trace, layout.input(), layout.kernel(), layout.unit());
    }

    @Override
    public ConvolutionStory told() {
        return told;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        Sheet sheet = new Sheet();
        heading(sheet, Tensors.INPUT, layout.input(), Ink.INPUT);
        heading(sheet, Tensors.KERNEL, layout.kernel(), Ink.KERNEL);
        heading(sheet, "turned", layout.turned(), Ink.KERNEL);
        typed.draw(sheet, stand);
        turned(sheet, stand);
        for (int i = 0; i < COMPARED.size(); i++) {
            output(sheet, stand, COMPARED.get(i), layout.outputs().get(i));
        }
        new Caption(layout.all(), layout.captionY(), layout.unit()).draw(sheet, said(stand));
        List<Mark> marks = new ArrayList<>(sheet.marks());
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        Reading reading = reading(seconds);
        marks.addAll(gaze.lit(spotlight, reading::links));
        return new Scene(board.width(), board.height(), marks);
    }

    private void turned(Sheet sheet, Stand stand) {
        CellContent slice = new TypedCells(experiment.kernels().slice(stand.map(), stand.channel()));
        sheet.add(GridFigure.few("turned", layout.turned(), typed.weights(), TypedGrids.WEIGHT, layout.unit())
                .draw(new Turned(slice, trace)));
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
                GridFigure.scale(trace.output()), GridFigure.scale(plain.trace().output()));
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
        Titles.Name title = new Titles.Name("title:" + name, board.words().say("compared." + name), ink);
        titles.title(sheet, title, board.words().say("compared." + name + ".of"), grid.bounds());
    }

    private double value(String tensor, int map, int row, int column) {
        return compared(0).value(new Spot(tensor, map, row, column));
    }

    private Reading compared(double seconds) {
        return new ComparedReading(told.reading(seconds), plain.reading(seconds));
    }

    /** How many of the outputs that have come about the turn changes. */
    private String said(Stand stand) {
        int cells = stand.landed();
        long changed = IntStream.range(0, cells)
                .mapToObj(trace::place)
                .filter(place -> value(Tensors.DIFFERENCE, stand.map(), place.row(), place.column()) != 0)
                .count();
        return board.words().say(Sentence.of("say.compared", changed, cells));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        List<Target> all = new ArrayList<>(typed.targets(stand));
        for (int i = 0; i < COMPARED.size(); i++) {
            Grid grid = layout.outputs().get(i);
            Plane plane = new Plane(COMPARED.get(i), stand.map(), grid.rows(), grid.columns());
            all.add(Lattice.of(plane, grid, Touch.READ, Ink.OUTPUT));
        }
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        return compared(seconds);
    }
}
