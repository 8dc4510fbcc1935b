package dev.receptive.bench.transposed;

import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.LongestProduct;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.TypedCells;
import dev.receptive.bench.transposed.BackScore.BackStand;
import dev.receptive.bench.transposed.GatherArithmetic.GatherCount;
import dev.receptive.bench.transposed.GatherArithmetic.Made;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;

/** The marks of the way there and back at a stand, back to front. */
final class BackPicture {

    private static final Made MADE = new Made(Ink.OUTPUT, Ink.FOCUS, "back.result");
    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final BackTrace trace;
    private final TransposedTrace there;
    private final ShownGathers shown;
    private final BackLayout layout;
    private final Words words;
    private final Titles titles;
    private final PanelText text;
    private final GatherArithmetic arithmetic;
    private final BackVerdict verdict;
    private final float weights;
    private final double unit;

    BackPicture(BackTrace trace, ShownGathers shown, BackLayout layout, Words words) {
        this.trace = trace;
        this.shown = shown;
        this.there = trace.there();
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        Box box = layout.equation().box();
        this.titles = new Titles(box.right(), unit);
        this.text = new PanelText(box, unit, words);
        KernelSlices kernels = there.experiment().kernels();
        int longest = LongestProduct.of(there.output(), kernels.slices());
        this.arithmetic = new GatherArithmetic(layout.equation(), there, longest, MADE, unit, words);
        this.verdict = new BackVerdict(trace, layout.equation(), text, unit, words);
        this.weights = GridFigure.scale(kernels.weight());
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or a number that is asked about as it is when it has come back
     */
    List<Mark> marks(BackStand real, BackStand stand, String narration) {
        Sheet sheet = new Sheet();
        int map = trace.map(stand);
        names(sheet, stand.channel(), map);
        float inputs = GridFigure.scale(there.experiment().input().batch());
        sheet.add(GridFigure.of(TransposedTensors.INPUT, layout.input(), inputs, unit)
                .draw(new TypedCells(there.experiment().input().plane(stand.channel()))));
        int outputs = (int) Math.floor(real.there() * there.outputs());
        CellContent output = (row, column) -> there.output(map, row, column);
        sheet.add(GridFigure.of(TransposedTensors.OUTPUT, layout.output(), GridFigure.scale(there.output()), unit)
                .draw(new Landed(output, layout.output().columns(), outputs)));
        CellContent back = (row, column) -> trace.output(stand.channel(), row, column);
        int landed = stand.channel() < real.channel() ? trace.cells() : real.landed();
        sheet.add(GridFigure.of(TransposedTensors.BACK, layout.back(), GridFigure.scale(trace.output()), unit)
                .draw(new Landed(back, layout.back().columns(), landed)));
        int slice = there.slice(map, stand.channel());
        kernel(sheet, "there", layout.there(), slice, real.started() ? 1 : 0.35);
        kernel(sheet, "back", layout.here(), slice, real.cell() >= 0 ? 1 : 0.35);
        if (stand.cell() >= 0 && !stand.ended()) {
            current(sheet, stand);
        }
        told(sheet, stand);
        new Caption(layout.equation().box(), layout.captionY(), unit).draw(sheet, narration);
        return sheet.marks();
    }

    private void names(Sheet sheet, int channel, int map) {
        name(sheet, "input", "title.input", Ink.INPUT, layout.input(), there.inputs(), channel);
        name(sheet, "output", "title.output", Ink.OUTPUT, layout.output(), there.maps(), map);
        name(sheet, "back", "title.back", Ink.FOCUS, layout.back(), there.inputs(), channel);
    }

    private void name(Sheet sheet, String id, String key, Ink ink, Grid grid, int count, int channel) {
        String size = Titles.size(grid.rows(), grid.columns());
        String detail = count == 1 ? size : words.say("title.channel", channel, size);
        titles.title(sheet, new Name("title:" + id, words.say(key), ink), detail, grid.bounds());
    }

    /** The kernel between two planes, under it an arrow with the name of what is done. */
    private void kernel(Sheet sheet, String id, Grid grid, int slice, double seen) {
        String tensor = TransposedTensors.KERNEL + ":" + id;
        Numbers numbers = there.experiment().kernels().slices().get(slice);
        sheet.add(GridFigure.outlined(tensor, grid, weights, WEIGHT, unit).draw(new TypedCells(numbers)));
        Name name = new Name("title:" + tensor, words.say("title.kernel"), Ink.KERNEL);
        titles.title(sheet, name, Titles.size(grid.rows(), grid.columns()), grid.bounds());
        Box at = layout.arrow(grid);
        double y = at.y() + 15 * unit;
        double head = 7 * unit;
        Stroke stroke = Stroke.of(Ink.TEXT, 2 * unit).times(seen);
        sheet.add(new Mark.Line("arrow:" + id, at.x(), y, at.right(), y, stroke));
        sheet.add(new Mark.Line("arrow:" + id + ":above", at.right() - head, y - head, at.right(), y, stroke));
        sheet.add(new Mark.Line("arrow:" + id + ":below", at.right() - head, y + head, at.right(), y, stroke));
        Lettering letters =
                Lettering.of(Face.TEXT, Titles.legible(13, unit), Ink.TEXT).withAnchor(Anchor.MIDDLE);
        double wide = at.width() + 16 * unit;
        sheet.text("arrow:" + id + ":name", words.say("back." + id), at.centreX(), y + 19 * unit, letters, wide);
    }

    /** The window on the output, the number that it becomes, and the input that it would have to be. */
    private void current(Sheet sheet, BackStand stand) {
        int row = stand.cell() / trace.columns();
        int column = stand.cell() % trace.columns();
        double seen = Ease.part(stand.progress(), 0, 0.3);
        Grid output = layout.output();
        StampLane rows = there.rows();
        StampLane columns = there.columns();
        Box window = inside(
                output.cells(rows.at(row, 0), columns.at(column, 0), rows.span(), columns.span()), output.bounds());
        new SlidingWindow(output, unit).draw(sheet, "window", window, seen);
        new SlidingWindow(layout.back(), unit)
                .target(sheet, "target", layout.back().cell(row, column), seen);
        if (row < rows.inputs() && column < columns.inputs()) {
            new SlidingWindow(layout.input(), unit)
                    .target(sheet, "source", layout.input().cell(row, column), seen);
        }
    }

    /** What of a window lies on a plane. */
    private static Box inside(Box window, Box plane) {
        double x = Math.max(window.x(), plane.x());
        double y = Math.max(window.y(), plane.y());
        double right = Math.min(window.right(), plane.right());
        double bottom = Math.min(window.bottom(), plane.bottom());
        return new Box(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    private void told(Sheet sheet, BackStand stand) {
        text.frame(sheet);
        if (!stand.started()) {
            text.two(sheet, words.say("equation.invite"), words.say("back.hint"), Ink.FOCUS);
        } else if (stand.cell() < 0) {
            text.two(sheet, words.say("back.going"), words.say("back.hint"), Ink.TEXT);
        } else if (stand.ended()) {
            verdict.draw(sheet, stand.channel());
        } else {
            sum(sheet, stand);
        }
    }

    /** How the number that comes back is reckoned, and what the input was in its place. */
    private void sum(Sheet sheet, BackStand stand) {
        int row = stand.cell() / trace.columns();
        int column = stand.cell() % trace.columns();
        ShownGather of = shown.of(stand.channel(), row, column);
        int taken = stand.taken(of.products().size());
        boolean whole = stand.isSummed();
        text.title(sheet, words.say("back.title", row, column), Ink.FOCUS);
        GatherCount counted = new GatherCount(trace.seen(stand), taken, whole);
        arithmetic.draw(sheet, of, counted, SumLine.gathered(of.sum(), true));
        boolean inside = row < there.rows().inputs() && column < there.columns().inputs();
        String was = inside ? there.inputQuantity(stand.channel(), row, column).text() : words.say("back.none");
        arithmetic.row(sheet, 0, words.say("back.was"), was, Ink.INPUT);
        String same = trace.isSame(stand.channel(), row, column) ? "=" : "≠";
        arithmetic.row(sheet, 1, words.say("back.same"), whole ? same : "?", Ink.FOCUS);
        if (whole && stand.progress() < 1) {
            double part = (stand.progress() - BackScore.SUMMED_FROM) / (1 - BackScore.SUMMED_FROM);
            arithmetic.landing(
                    sheet, "landing:" + stand.cell(), of, layout.back().cell(row, column), part);
        }
    }
}
