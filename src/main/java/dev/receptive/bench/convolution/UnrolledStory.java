package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution as a product of two arrays. It has the time of the sliding window: what makes the current output is lit, and
 * the two numbers that are being multiplied.
 */
final class UnrolledStory implements Retold {

    private static final List<String> ARRAYS = List.of(Unrolled.LEFT, Unrolled.ABOVE, Unrolled.RESULT);

    private final ConvTrace trace;
    private final Board board;
    private final ConvolutionStory told;
    private final View view;
    private final Unrolled arrays;
    private final UnrolledLayout layout;
    private final Titles titles;
    private final SliceNames names;
    private final ChannelColumns channels;
    private final ShownOutputs shown;
    private final TypedGrids typed;
    private final float outputs;

    /**
     * @param told the same convolution as a kernel that slides
     * @param view which product
     */
    UnrolledStory(ConvolutionExperiment experiment, ConvTrace trace, Board board, ConvolutionStory told, View view) {
        this.trace = trace;
        this.board = board;
        this.told = told;
        this.view = view;
        this.arrays = view == View.IM2COL ? new PatchColumns(experiment, trace) : new SparseMatrix(experiment, trace);
        this.layout = UnrolledLayout.of(trace, arrays, board.width(), board.height());
        this.titles = new Titles(board.width(), layout.unit());
        this.names = new SliceNames(trace, board.words(), titles);
        this.channels = new ChannelColumns(experiment, trace, layout, names);
        this.shown = new ShownOutputs(experiment, trace);
        OffMark off = OffMark.of(board.words(), layout.unit());
        this.typed = new TypedGrids(experiment, trace, layout.input(), layout.kernel(), off);
        this.outputs = GridFigure.scale(trace.output());
    }

    @Override
    public ConvolutionStory told() {
        return told;
    }

    Unrolled arrays() {
        return arrays;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        Gaze meant = meant(gaze);
        Stand seen = told.asked(stand, meant).withChannel(stand.channel());
        Sheet sheet = new Sheet();
        names.draw(sheet, seen, layout.input(), layout.kernel(), layout.free());
        typed.draw(sheet, seen);
        for (String array : ARRAYS) {
            array(sheet, stand, seen, array);
        }
        channels.draw(sheet, seen);
        sum(sheet, seen);
        Words words = board.words();
        new Caption(layout.all(), layout.captionY(), layout.unit())
                .draw(sheet, words.say(told.now(seconds, meant).narration()));
        List<Mark> marks = sheet.marks();
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        Reading reading = reading(seconds);
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** The products of the current output that are in its sum, as far as a line holds them. */
    private void sum(Sheet sheet, Stand stand) {
        List<Inked> parts = UnrolledSum.of(shown.of(stand.map(), stand.cell()), stand);
        if (!parts.isEmpty()) {
            int letters = parts.stream().mapToInt(part -> part.text().length()).sum();
            double size = Math.min(18 * layout.unit(), layout.all().width() / (letters * Face.MONO_ADVANCE));
            sheet.mono("sum", layout.all().centreX(), layout.sumY(), size, Face.MONO_BOLD, parts);
        }
    }

    private void title(Sheet sheet, String array, Grid grid, Ink ink) {
        String key = "unrolled." + view.code() + "." + array;
        Titles.Name name = new Titles.Name("title:" + array, board.words().say(key), ink);
        if (array.equals(Unrolled.LEFT)) {
            double end = layout.result().x();
            titles.label(sheet, name, board.words().say(key + ".short"), grid.bounds(), end);
        } else {
            titles.label(sheet, name, grid.bounds());
        }
    }

    private void array(Sheet sheet, Stand stand, Stand seen, String array) {
        Grid grid = layout.of(array);
        Ink ink = ink(array);
        title(sheet, array, grid, ink);
        float scale = array.equals(Unrolled.RESULT)
                ? outputs
                : array.equals(Unrolled.LEFT) ? typed.weights() : typed.inputs();
        sheet.add(GridFigure.of(array, grid, scale, layout.unit()).draw(new Array(this, stand, seen, array)));
        if (!seen.isStarted()) {
            return;
        }
        Patch lit = arrays.lit(array, seen.map(), seen.cell());
        Box around = grid.cells(lit.first().row(), lit.first().column(), lit.rows(), lit.columns());
        String id = array + ":lit:" + seen.map() + "," + seen.cell();
        Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1, 1.6 * layout.unit()));
        sheet.rect(id, around.grow(Math.min(2, grid.gap())), 2 * layout.unit(), new Tint(Ink.FOCUS, 0.06), stroke);
        if (seen.phase() == Phase.PRODUCT && !array.equals(Unrolled.RESULT)) {
            Product product = trace.terms(seen.map(), seen.cell()).get(seen.done() - 1);
            arrays.factor(array, seen.map(), seen.cell(), product)
                    .ifPresent(spot -> taken(sheet, array, grid, spot, seen));
        }
    }

    private void taken(Sheet sheet, String array, Grid grid, Spot spot, Stand stand) {
        Box cell = grid.cell(spot.row(), spot.column());
        Stroke strong = Stroke.of(Ink.FOCUS, Math.max(1.5, 2.5 * layout.unit()));
        String id = array + ":taken:" + stand.map() + "," + stand.cell() + "," + stand.done();
        sheet.rect(id, cell, cell.width() * 0.1, new Tint(Ink.FOCUS, 0.2), strong);
    }

    private static Ink ink(String array) {
        return switch (array) {
            case Unrolled.LEFT -> Ink.KERNEL;
            case Unrolled.ABOVE -> Ink.INPUT;
            default -> Ink.OUTPUT;
        };
    }

    /** What stands in an array, as far as the story has come; where a matrix has no weight, nothing. */
    private record Array(UnrolledStory story, Stand stand, Stand seen, String array) implements CellContent {

        private Spot spot(int row, int column) {
            return Unrolled.at(array, stand.map(), row, column);
        }

        @Override
        public float value(int row, int column) {
            return story.arrays.value(spot(row, column));
        }

        @Override
        public boolean isKnown(int row, int column) {
            if (array.equals(Unrolled.RESULT)) {
                return Math.max(row, column) < stand.landed();
            }
            if (!story.arrays.isGiven(array)) {
                boolean slid = stand.isStarted() && column <= stand.cell();
                return slid || (seen.isStarted() && column == seen.cell());
            }
            return story.view == View.IM2COL
                    || array.equals(Unrolled.ABOVE)
                    || !story.arrays.sources(spot(row, column)).isEmpty();
        }
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        List<Target> all = new ArrayList<>(typed.targets(stand));
        for (String array : ARRAYS) {
            Grid grid = layout.of(array);
            all.add(Lattice.of(
                    new Plane(array, stand.map(), grid.rows(), grid.columns()), grid, Touch.READ, ink(array)));
        }
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        return new UnrolledReading(
                told.reading(seconds), arrays, trace, told.stand(seconds).map());
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        return told.now(seconds, meant(gaze));
    }

    /** Who looks at a number of the result looks at the output. */
    private Gaze meant(Gaze gaze) {
        return new Gaze(gaze.pointed().map(this::output), gaze.selected().map(this::output));
    }

    private Spot output(Spot spot) {
        return spot.isIn(Unrolled.RESULT) ? arrays.source(spot).orElse(spot) : spot;
    }
}
