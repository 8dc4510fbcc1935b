package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** The marks of a convolution at a stand, back to front. */
final class ConvolutionPicture {

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final double unit;
    private final GridMarks grids;
    private final TitleMarks titles;
    private final TrayMarks tray;
    private final Optional<PixelMarks> pixels;

    ConvolutionPicture(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            ConvolutionLayout layout,
            Words words,
            Optional<Raster> input) {
        this.trace = trace;
        this.layout = layout;
        this.unit = layout.unit();
        this.grids = new GridMarks(experiment, trace, layout);
        this.titles = new TitleMarks(trace, layout, words);
        this.tray = new TrayMarks(trace, layout, words);
        this.pixels = experiment.input().levels()
                ? Optional.of(new PixelMarks(
                        experiment, trace, layout, input.orElseGet(() -> PixelMarks.raster(experiment.input()))))
                : Optional.empty();
    }

    /** The input's pixels, to be used again while the input stays the same. */
    Optional<Raster> input() {
        return pixels.map(PixelMarks::input);
    }

    List<Mark> marks(Stand stand, String narration) {
        Sheet sheet = new Sheet();
        boolean started = stand.phase() != Phase.START;
        double arrived = stand.phase() == Phase.SLIDE ? Ease.part(stand.progress(), 0.55, 1) : 1;
        double seen = stand.phase() == Phase.SLIDE && stand.cell() == 0 ? Ease.part(stand.progress(), 0, 0.5) : 1;
        Box window = window(stand);
        titles.draw(sheet);
        if (started) {
            beam(sheet, window, grid(layout.output(), stand), seen * arrived);
        }
        if (pixels.isPresent()) {
            pixels.get().draw(sheet, stand);
        } else {
            sheet.add(grids.input(stand, started ? arrived : 0));
            sheet.add(grids.output(stand));
        }
        if (layout.hasLens()) {
            Sheet lens = new Sheet();
            lens.add(grids.lens(stand));
            sheet.group("lens:seen", started ? arrived : 0.25, lens);
        }
        sheet.add(grids.kernel());
        sheet.add(grids.bias());
        if (started) {
            focus(sheet, stand, window, seen, arrived);
        }
        tray(sheet, stand);
        flight(sheet, stand);
        sheet.text(
                "narration",
                narration,
                layout.tray().centreX(),
                layout.captionY(),
                Lettering.of(Face.TEXT, 14 * unit, Ink.TEXT).withAnchor(Anchor.MIDDLE),
                layout.tray().width());
        return sheet.marks();
    }

    private Box window(Stand stand) {
        Place to = stand.place();
        Box there = layout.window(trace.rows(), trace.columns(), to.row(), to.column());
        if (stand.phase() == Phase.SLIDE && stand.cell() > 0) {
            Place from = trace.place(stand.cell() - 1);
            Box here = layout.window(trace.rows(), trace.columns(), from.row(), from.column());
            there = here.towards(there, Ease.inOut(stand.progress()));
        }
        return there.width() < 7
                ? there.grow((7 - there.width()) / 2)
                : there.grow(Math.min(1.5, layout.input().gap()));
    }

    private static Box grid(Grid grid, Stand stand) {
        return grid.cell(stand.place().row(), stand.place().column());
    }

    /** The light from the window to what it becomes, or to the lens that shows it. */
    private void beam(Sheet sheet, Box window, Box output, double alpha) {
        Box to = layout.hasLens() ? layout.lens().bounds() : output;
        boolean down = layout.hasLensBelow();
        Point first = down ? new Point(window.x(), window.bottom()) : new Point(window.right(), window.y());
        Point second = new Point(window.right(), window.bottom());
        Point firstTo = new Point(to.x(), to.y());
        Point secondTo = down ? new Point(to.right(), to.y()) : new Point(to.x(), to.bottom());
        Tint fill = new Tint(Ink.FOCUS, 0.07 * alpha);
        Stroke edge = new Stroke(new Tint(Ink.FOCUS, 0.4 * alpha), unit, false);
        sheet.add(new Mark.Path("beam", List.of(first, firstTo, secondTo, second), true, fill, Stroke.NONE));
        sheet.add(new Mark.Line("beam:first", first.x(), first.y(), firstTo.x(), firstTo.y(), edge));
        sheet.add(new Mark.Line("beam:second", second.x(), second.y(), secondTo.x(), secondTo.y(), edge));
    }

    private void focus(Sheet sheet, Stand stand, Box window, double seen, double arrived) {
        double line = Math.max(1.5, Math.min(3 * unit, layout.input().pitch() * 0.08));
        Stroke stroke = Stroke.of(Ink.FOCUS, line).times(seen);
        sheet.rect(
                "window", window, Math.min(6 * unit, window.width() * 0.05), new Tint(Ink.FOCUS, 0.05 * seen), stroke);
        Box output = grid(layout.output(), stand);
        Box ring = output.width() < 7 ? output.grow((7 - output.width()) / 2) : output;
        sheet.rect(
                "target",
                ring,
                ring.width() * 0.1,
                Tint.NONE,
                Stroke.of(Ink.FOCUS, line).times(arrived));
        if (stand.phase() == Phase.PRODUCT) {
            Product term = stand.term();
            Stroke strong = Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit));
            Box cell = source(term);
            sheet.rect("factor:input", cell, cell.width() * 0.1, new Tint(Ink.FOCUS, 0.16), strong);
            Box weight = layout.kernel().cell(term.i(), term.j());
            Stroke orange = Stroke.of(Ink.KERNEL, Math.max(2, 3 * unit));
            sheet.rect("factor:weight", weight, weight.width() * 0.1, Tint.NONE, orange);
        }
    }

    /** The cell in which the number of a term can be read. */
    private Box source(Product term) {
        if (layout.hasLens()) {
            return layout.lens().cell(term.i(), term.j());
        }
        return layout.input()
                .cell(
                        term.row() + trace.rows().before(),
                        term.column() + trace.columns().before());
    }

    private void tray(Sheet sheet, Stand stand) {
        tray.frame(sheet);
        if (stand.phase() == Phase.START) {
            tray.empty(sheet);
            return;
        }
        Sheet inner = new Sheet();
        double alpha = 1;
        if (stand.phase() == Phase.SLIDE && stand.progress() < 0.4) {
            alpha = 1 - Ease.part(stand.progress(), 0, 0.4);
            if (stand.cell() > 0) {
                int before = stand.cell() - 1;
                List<Product> terms = trace.terms(before);
                tray.fill(inner, new Stand(Phase.LAND, 1, before, trace.place(before), terms, terms.size()), 1);
            } else {
                tray.empty(inner);
            }
        } else {
            alpha = stand.phase() == Phase.SLIDE ? Ease.part(stand.progress(), 0.4, 0.9) : 1;
            tray.fill(inner, stand, landing(stand));
        }
        sheet.group("tray:content", alpha, inner);
    }

    private static double landing(Stand stand) {
        return stand.phase() == Phase.LAND || stand.phase() == Phase.END ? Ease.part(stand.progress(), 0.3, 0.5) : 0;
    }

    /** What is on its way: a product to its chip, or the sum to its output cell. */
    private void flight(Sheet sheet, Stand stand) {
        if (stand.phase() == Phase.PRODUCT && stand.progress() < 1) {
            Product term = stand.term();
            double way = Ease.part(stand.progress(), 0.05, 0.65);
            Box at = source(term).towards(tray.chip(stand.done() - 1), way);
            double alpha = Ease.part(stand.progress(), 0, 0.15) * (1 - Ease.part(stand.progress(), 0.65, 0.9));
            String text = Numerals.cell(term.input()) + "·" + Numerals.factor(term.weight());
            fly(sheet, "flight:" + stand.cell() + "," + stand.done(), at, text, Ink.FOCUS, alpha);
        } else if (stand.phase() == Phase.LAND && stand.progress() < 1 && stand.progress() > 0.3) {
            double way = Ease.part(stand.progress(), 0.4, 1);
            Box at = tray.result().towards(grid(layout.output(), stand), way);
            String text = Numerals.cell(trace.result(stand.cell()));
            double alpha = Ease.part(stand.progress(), 0.3, 0.4);
            fly(sheet, "landing:" + stand.cell(), at, text, Ink.OUTPUT, alpha);
        }
    }

    private void fly(Sheet sheet, String id, Box box, String text, Ink ink, double alpha) {
        double size = Math.min(15 * unit, box.width() * 0.92 / (text.length() * Face.MONO_ADVANCE));
        Sheet inner = new Sheet();
        inner.rect(id + ":box", box, 6 * unit, Tint.of(Ink.STAGE), Stroke.of(ink, 1.5 * unit));
        if (size >= 4) {
            Lettering lettering = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
            inner.text(id + ":text", text, box.centreX(), box.centreY(), lettering);
        }
        sheet.group(id, alpha, inner);
    }
}
