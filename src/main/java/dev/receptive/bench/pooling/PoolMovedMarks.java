package dev.receptive.bench.pooling;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The input once more, moved, what becomes of it, and how much changed. */
final class PoolMovedMarks {

    /** Cells smaller than this are not ringed one by one. */
    private static final double SMALLEST_RING = 6;

    private final PoolTrace before;
    private final PoolTrace after;
    private final Shift shift;
    private final PoolingLayout layout;
    private final Words words;
    private final Titles titles;
    private final GridFigure moved;
    private final GridFigure pooled;
    private final Map<Integer, List<Mark>> drawn = new ConcurrentHashMap<>();

    PoolMovedMarks(
            PoolTrace before, PoolTrace after, Shift shift, PoolingLayout layout, PoolScales scales, Words words) {
        this.before = before;
        this.after = after;
        this.shift = shift;
        this.layout = layout;
        this.words = words;
        this.titles = new Titles(layout.equation().right(), layout.unit());
        this.moved = GridFigure.of(PoolTensors.MOVED, layout.moved(), scales.input(), layout.unit());
        this.pooled = GridFigure.of(PoolTensors.POOLED, layout.pooled(), scales.output(), layout.unit());
    }

    /** The same at every moment of a channel. */
    List<Mark> marks(int channel) {
        return drawn.computeIfAbsent(channel, this::drawn);
    }

    private List<Mark> drawn(int channel) {
        Sheet sheet = new Sheet();
        Name name = new Name("title:moved", words.say("title.moved"), Ink.INPUT);
        titles.title(sheet, name, words.say(told(shift)), layout.moved().bounds());
        Name result = new Name("title:pooled", words.say("title.pooled"), Ink.OUTPUT);
        String size = Titles.size(after.rows().outputs(), after.columns().outputs());
        String kind = words.say("title.kind", after.rule().name(), size);
        titles.title(sheet, result, kind, layout.pooled().bounds());
        if (before.input().levels()) {
            picture(sheet, PoolTensors.MOVED, layout.moved(), channel);
            picture(sheet, PoolTensors.POOLED, layout.pooled(), channel);
        } else {
            sheet.add(moved.draw(new TypedCells(after.input().plane(channel))));
            sheet.add(pooled.draw(PoolCells.output(after, channel)));
        }
        rings(sheet, channel);
        counts(sheet, channel);
        return sheet.marks();
    }

    private void picture(Sheet sheet, String tensor, Grid grid, int channel) {
        PixelFigure figure = new PixelFigure(
                tensor,
                grid,
                tensor.equals(PoolTensors.MOVED)
                        ? PoolPixels.input(after.input().plane(channel))
                        : PoolPixels.output(after, channel),
                layout.unit());
        figure.draw(sheet);
        figure.frame(sheet);
    }

    private void rings(Sheet sheet, int channel) {
        Grid inputs = layout.moved();
        for (int row = 0; row < inputs.rows() && inputs.cell() >= SMALLEST_RING; row++) {
            for (int column = 0; column < inputs.columns(); column++) {
                if (PoolChanges.isChangedInput(before, after, channel, row, column)) {
                    ring(sheet, "changed:" + row + "," + column, inputs.cell(row, column));
                }
            }
        }
        Grid outputs = layout.pooled();
        for (int row = 0; row < outputs.rows() && outputs.cell() >= SMALLEST_RING; row++) {
            for (int column = 0; column < outputs.columns(); column++) {
                if (PoolChanges.isChangedOutput(before, after, channel, row, column)) {
                    ring(sheet, "changed:pooled:" + row + "," + column, outputs.cell(row, column));
                }
            }
        }
    }

    private void ring(Sheet sheet, String id, Box cell) {
        double width = Math.max(1, Math.min(2 * layout.unit(), cell.width() * 0.12));
        sheet.rect(id, cell, cell.width() * 0.1, Tint.NONE, Stroke.of(Ink.GRADIENT, width));
    }

    private void counts(Sheet sheet, int channel) {
        Box box = layout.counts();
        count(sheet, "input", box, box.y(), PoolChanges.ofInput(before, after, channel), Ink.INPUT);
        double next = box.y() + 56 * layout.unit();
        count(sheet, "output", box, next, PoolChanges.ofOutput(before, after, channel), Ink.OUTPUT);
    }

    private void count(Sheet sheet, String what, Box box, double y, PoolChanges changes, Ink ink) {
        double unit = layout.unit();
        Lettering name = Lettering.of(Face.TEXT, Titles.legible(12.5, unit), Ink.MUTED);
        sheet.text("count:" + what, words.say("pool.count." + what), box.x(), y + 6 * unit, name, box.width());
        Box bar = new Box(box.x(), y + 17 * unit, box.width(), 8 * unit);
        sheet.rect("bar:" + what, bar, 4 * unit, Tint.of(Ink.LINE), Stroke.NONE);
        Box part = new Box(bar.x(), bar.y(), bar.width() * changes.part(), bar.height());
        sheet.rect("bar:" + what + ":part", part, 4 * unit, Tint.of(ink), Stroke.NONE);
        Box key = new Box(box.x(), y + 32 * unit, 11 * unit, 11 * unit);
        sheet.rect("key:" + what, key, 2 * unit, Tint.NONE, Stroke.of(Ink.GRADIENT, 2 * unit));
        Lettering told = Lettering.of(Face.TEXT_BOLD, Titles.legible(13.5, unit), Ink.TEXT);
        double x = key.right() + 6 * unit;
        sheet.text("changed:" + what, words.say(changes.told()), x, key.centreY(), told, box.right() - x);
    }

    /** As in {@code 1 column to the right}. */
    private static Sentence told(Shift shift) {
        Sentence down = Sentence.counted(shift.down() < 0 ? "moved.up." : "moved.down.", Math.abs(shift.down()));
        Sentence right = Sentence.counted(shift.right() < 0 ? "moved.left." : "moved.right.", Math.abs(shift.right()));
        if (shift.down() == 0 && shift.right() == 0) {
            return Sentence.of("moved.not");
        }
        if (shift.down() == 0) {
            return right;
        }
        return shift.right() == 0 ? down : Sentence.of("moved.both", down, right);
    }
}
