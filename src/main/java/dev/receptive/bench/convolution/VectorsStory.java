package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.figure.Block;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.RunningSum;
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
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** A convolution as inner products: the window and the kernel as two vectors. It has the time of the sliding window. */
final class VectorsStory implements Retold {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final ConvolutionStory told;
    private final VectorsLayout layout;
    private final SliceNames names;
    private final ShownOutputs shown;
    private final TypedGrids typed;
    private final VectorMarks vectors;
    private final SumMarks sum;

    /**
     * @param told the same convolution as a kernel that slides
     */
    VectorsStory(ConvolutionExperiment experiment, ConvTrace trace, Board board, ConvolutionStory told) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.told = told;
        this.layout = VectorsLayout.of(trace, board.width(), board.height());
        this.names = new SliceNames(trace, board.words(), new Titles(board.width(), layout.unit()));
        this.shown = new ShownOutputs(experiment, trace);
        OffMark off = OffMark.of(board.words(), layout.unit());
        this.typed = new TypedGrids(experiment, trace, layout.input(), layout.kernel(), off);
        this.vectors = new VectorMarks(experiment, layout, typed.inputs(), typed.weights(), names);
        RunningSum running = new RunningSum(layout.running(), true, layout.unit());
        this.sum = new SumMarks(
                experiment, trace, running, true, new Slots(trace.depth(), 1), "vectors.label.", board.words());
    }

    @Override
    public ConvolutionStory told() {
        return told;
    }

    private Stand seen(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        return told.asked(stand, meant(gaze)).withChannel(stand.channel());
    }

    /** Who looks at a product looks at the moment that it is of. */
    private static Gaze meant(Gaze gaze) {
        return new Gaze(
                gaze.pointed().filter(spot -> !spot.isIn(Tensors.PRODUCT)),
                gaze.selected().filter(spot -> !spot.isIn(Tensors.PRODUCT)));
    }

    private WindowVectors vectors(Stand stand) {
        return new WindowVectors(experiment, trace, stand.map(), stand.cell());
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        Stand seen = seen(seconds, gaze);
        Sheet sheet = new Sheet();
        names.draw(sheet, seen, layout.input(), layout.kernel(), layout.output().x());
        output(sheet);
        typed.draw(sheet, seen);
        output(sheet, stand, seen);
        vectors.draw(sheet, vectors(seen), seen);
        taken(sheet, seen);
        sheet.rect(
                "equation", layout.sum(), 10 * layout.unit(), Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, layout.unit()));
        if (seen.isStarted()) {
            sum.draw(sheet, seen, shown.of(seen.map(), seen.cell()));
        } else {
            Invitation.draw(sheet, layout.sum(), board.words(), "equation.invite", layout.unit());
        }
        new Caption(layout.sum(), layout.captionY(), layout.unit())
                .draw(sheet, board.words().say(now(seconds, gaze).narration()));
        List<Mark> marks = sheet.marks();
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        Reading reading = reading(seconds);
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    private void output(Sheet sheet) {
        Titles.Name name =
                new Titles.Name("title:" + Tensors.OUTPUT, board.words().say("title.output"), Ink.OUTPUT);
        names.titles().label(sheet, name, layout.output().bounds());
    }

    private void output(Sheet sheet, Stand stand, Stand seen) {
        Grid grid = layout.output();
        CellContent numbers = (row, column) -> trace.result(stand.map(), row, column);
        sheet.add(GridFigure.of(Tensors.OUTPUT, grid, GridFigure.scale(trace.output()), layout.unit())
                .draw(new Landed(numbers, grid.columns(), stand.landed())));
        if (seen.isStarted()) {
            Place place = seen.place();
            Box cell = grid.cell(place.row(), place.column());
            new SlidingWindow(grid, layout.unit()).target(sheet, "target:" + place, cell, 1);
        }
    }

    /** The two numbers that are being multiplied, where they come from. */
    private void taken(Sheet sheet, Stand seen) {
        if (seen.phase() != Phase.PRODUCT) {
            return;
        }
        Product product = trace.terms(seen.map(), seen.cell()).get(seen.done() - 1);
        Grid input = layout.input();
        int row = product.row() + trace.rows().before();
        int column = product.column() + trace.columns().before();
        String id = seen.map() + "," + seen.cell() + "," + seen.done();
        taken(sheet, "taken:input:" + id, input.cell(row, column));
        Place weight = product.typed();
        taken(sheet, "taken:kernel:" + id, layout.kernel().cell(weight.row(), weight.column()));
    }

    private void taken(Sheet sheet, String id, Box cell) {
        Stroke strong = Stroke.of(Ink.FOCUS, Math.max(1.5, 2.5 * layout.unit()));
        sheet.rect(id, cell, cell.width() * 0.1, new Tint(Ink.FOCUS, 0.2), strong);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        Stand seen = seen(seconds, gaze);
        Grid output = layout.output();
        List<Target> all = new ArrayList<>(typed.targets(seen));
        all.add(Lattice.of(
                new Plane(Tensors.OUTPUT, stand.map(), output.rows(), output.columns()),
                output,
                Touch.READ,
                Ink.OUTPUT));
        if (seen.isStarted()) {
            WindowVectors pair = vectors(seen);
            for (VectorsLayout.VectorRun run : layout.runs()) {
                for (int i = 0; i < run.count(); i++) {
                    targets(all, pair, run, i, seen);
                }
            }
        }
        return all;
    }

    private void targets(List<Target> all, WindowVectors pair, VectorsLayout.VectorRun run, int column, Stand seen) {
        int term = run.first() + column;
        boolean zero = pair.products().get(term).isPaddingZero();
        Spot weight = pair.weight(term);
        Touch input = zero ? Touch.READ : Touch.TYPE;
        Touch kernel = experiment.isOff(weight.channel()) ? Touch.READ : Touch.TYPE;
        all.add(new Block(pair.input(term), run.inputs().cell(0, column), input, Ink.INPUT));
        all.add(new Block(weight, run.weights().cell(0, column), kernel, Ink.KERNEL));
        if (term < seen.counted()) {
            all.add(new Block(pair.product(term), run.products().cell(0, column), Touch.READ, Ink.FOCUS));
        }
    }

    @Override
    public Reading reading(double seconds) {
        return new VectorsReading(told.reading(seconds), experiment, shown);
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        return told.now(seconds, meant(gaze));
    }
}
