package dev.receptive.bench.transposed;

import dev.receptive.bench.TypedCells;
import dev.receptive.bench.transposed.BackScore.BackStand;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Quantity;
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
import dev.receptive.time.Ease;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;

/** The marks of the way there and back at a stand, back to front. */
final class BackPicture {

    private final BackTrace trace;
    private final TransposedTrace there;
    private final BackLayout layout;
    private final Words words;
    private final Titles titles;
    private final PanelText text;
    private final double unit;

    BackPicture(BackTrace trace, BackLayout layout, Words words) {
        this.trace = trace;
        this.there = trace.there();
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        this.titles = new Titles(layout.box().right(), unit);
        this.text = new PanelText(layout.box(), unit, words);
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or a number that is asked about as it is when it has come back
     */
    List<Mark> marks(BackStand real, BackStand stand, String narration) {
        Sheet sheet = new Sheet();
        int map = there.firstReached(stand.channel());
        names(sheet, stand.channel(), map);
        float inputs = GridFigure.scale(there.experiment().input().batch());
        sheet.add(GridFigure.of(TransposedTensors.INPUT, layout.input(), inputs, unit)
                .draw(new TypedCells(there.experiment().input().plane(stand.channel()))));
        int outputs = (int) Math.floor(real.there() * there.outputs());
        CellContent output = (row, column) -> there.output(map, row, column);
        sheet.add(GridFigure.of(TransposedTensors.OUTPUT, layout.output(), GridFigure.scale(there.output()), unit)
                .draw(new Landed(output, layout.output().columns(), outputs)));
        CellContent back = (row, column) -> trace.back(stand.channel(), row, column);
        int landed = stand.channel() < real.channel() ? trace.cells() : real.landed();
        sheet.add(GridFigure.of(TransposedTensors.BACK, layout.back(), GridFigure.scale(trace.output()), unit)
                .draw(new Landed(back, layout.back().columns(), landed)));
        arrow(sheet, "there", layout.input(), layout.output(), real.started() ? 1 : 0.35);
        arrow(sheet, "back", layout.output(), layout.back(), real.cell() >= 0 ? 1 : 0.35);
        if (stand.cell() >= 0 && !stand.ended()) {
            current(sheet, stand);
        }
        told(sheet, stand);
        new Caption(layout.box(), layout.captionY(), unit).draw(sheet, narration);
        return sheet.marks();
    }

    private void names(Sheet sheet, int channel, int map) {
        name(sheet, "input", "title.input", Ink.INPUT, layout.input(), there.inputs(), channel);
        name(sheet, "output", "title.output", Ink.OUTPUT, layout.output(), there.maps(), map);
        name(sheet, "back", "title.back", Ink.FOCUS, layout.back(), there.inputs(), channel);
    }

    private void name(Sheet sheet, String id, String key, Ink ink, Grid grid, int count, int channel) {
        String size = Titles.size(grid.rows(), grid.columns());
        String detail = count == 1 ? size : words.say("title.channel", channel + 1, count, size);
        titles.title(sheet, new Name("title:" + id, words.say(key), ink), detail, grid.bounds());
    }

    /** From one plane to the next, with the name of what is done. */
    private void arrow(Sheet sheet, String id, Grid from, Grid to, double seen) {
        double y = layout.input().y()
                + Math.min(from.bounds().height(), to.bounds().height()) / 2;
        double start = from.bounds().right() + 10 * unit;
        double end = to.x() - 10 * unit;
        double head = 7 * unit;
        Stroke stroke = Stroke.of(Ink.TEXT, 2 * unit).times(seen);
        sheet.add(new Mark.Line("arrow:" + id, start, y, end, y, stroke));
        sheet.add(new Mark.Line("arrow:" + id + ":above", end - head, y - head, end, y, stroke));
        sheet.add(new Mark.Line("arrow:" + id + ":below", end - head, y + head, end, y, stroke));
        Lettering letters = Lettering.of(Face.TEXT, 12.5 * unit, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double wide = Math.max(unit, end - start + 16 * unit);
        sheet.text("arrow:" + id + ":name", words.say("back." + id), (start + end) / 2, y - 16 * unit, letters, wide);
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
        String sizes = words.say(sizes());
        if (!stand.started()) {
            text.two(sheet, words.say("equation.invite"), words.say("back.hint"), Ink.FOCUS);
        } else if (stand.cell() < 0) {
            text.two(sheet, words.say("back.going"), words.say("back.hint"), Ink.TEXT);
        } else if (stand.ended()) {
            text.two(sheet, words.say(verdict(trace)), sizes, Ink.FOCUS);
        } else {
            text.two(sheet, words.say(was(stand)), sizes, Ink.TEXT);
        }
    }

    private Sentence sizes() {
        return Sentence.of(
                "back.sizes",
                Titles.size(there.rows().inputs(), there.columns().inputs()),
                Titles.size(there.rows().outputs(), there.columns().outputs()),
                Titles.size(trace.rows(), trace.columns()));
    }

    /** What a number was and what it comes back as. */
    private Sentence was(BackStand stand) {
        int row = stand.cell() / trace.columns();
        int column = stand.cell() % trace.columns();
        if (row >= there.rows().inputs() || column >= there.columns().inputs()) {
            return Sentence.of("back.new", row, column);
        }
        String was = there.inputQuantity(stand.channel(), row, column).text();
        String is = Quantity.of(trace.back(stand.channel(), row, column)).text();
        boolean same = trace.isSame(stand.channel(), row, column);
        return stand.progress() < 1
                ? Sentence.of("back.coming", row, column, was)
                : Sentence.of(same ? "back.same" : "back.other", row, column, was, is);
    }

    /** Whether the numbers have returned. */
    static Sentence verdict(BackTrace trace) {
        int all = trace.cells() * trace.there().inputs();
        int same = 0;
        for (int channel = 0; channel < trace.there().inputs(); channel++) {
            same += trace.same(channel, trace.cells());
        }
        if (!trace.isOneSize()) {
            return Sentence.of("back.verdict.size", same, all);
        }
        return Sentence.of(same == all ? "back.verdict.all" : "back.verdict", same, all);
    }
}
