package dev.receptive.bench.convolution;

import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
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
    private final SlidingWindow window;
    private final Caption caption;

    ConvolutionPicture(
            ConvolutionExperiment experiment,
            ShownSums sums,
            ConvolutionLayout layout,
            Words words,
            Optional<Raster> input) {
        this.trace = sums.trace();
        this.layout = layout;
        this.unit = layout.unit();
        this.grids = new GridMarks(experiment, trace, layout);
        this.titles = new TitleMarks(trace, layout, experiment.input().levels(), words);
        this.tray = new TrayMarks(experiment, trace, sums, layout, words);
        this.pixels = experiment.input().levels()
                ? Optional.of(new PixelMarks(
                        experiment, trace, layout, input.orElseGet(() -> PixelMarks.raster(experiment.input()))))
                : Optional.empty();
        this.window = new SlidingWindow(layout.input(), unit);
        this.caption = new Caption(layout.tray(), layout.captionY(), unit);
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
        Box outline = outline(stand);
        titles.draw(sheet);
        if (started) {
            beam(outline, cell(stand)).draw(sheet, seen * arrived, unit);
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
            window.draw(sheet, outline, seen);
            window.target(sheet, "target", cell(stand), arrived);
            factors(sheet, stand);
        }
        tray(sheet, stand);
        flight(sheet, stand);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    private Box outline(Stand stand) {
        Box there = under(stand.place());
        if (stand.phase() == Phase.SLIDE && stand.cell() > 0) {
            Box from = under(trace.place(stand.cell() - 1));
            there = from.towards(there, Ease.inOut(stand.progress()));
        }
        return window.outline(there);
    }

    /** What lies under the window for an output. */
    private Box under(Place output) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        return window.at(output.row() * rows.stride(), output.column() * columns.stride(), rows.span(), columns.span());
    }

    /** The cell of the output that is being computed. */
    private Box cell(Stand stand) {
        return layout.output().cell(stand.place().row(), stand.place().column());
    }

    /** The light from the window to what it becomes, or to the lens that shows it. */
    private Beam beam(Box outline, Box output) {
        return layout.hasLens()
                ? new Beam(outline, layout.lens().bounds(), layout.hasLensBelow())
                : new Beam(outline, output, false);
    }

    private void factors(Sheet sheet, Stand stand) {
        if (stand.phase() == Phase.PRODUCT) {
            Product term = stand.term();
            window.taken(sheet, "factor:input", source(term));
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
            WeightedSum.Shown line = tray.sum(stand.cell()).lines().get(stand.done() - 1);
            String text = line.value().text() + "·" + line.factor().enclosed();
            String id = "flight:" + stand.cell() + "," + stand.done();
            new FlyingChip(id, text, Ink.FOCUS).draw(sheet, at, alpha, unit);
        } else if (stand.phase() == Phase.LAND && stand.progress() < 1 && stand.progress() > 0.3) {
            double way = Ease.part(stand.progress(), 0.4, 1);
            Box at = tray.result().towards(cell(stand), way);
            String text = Numerals.cell(trace.result(stand.cell()));
            double alpha = Ease.part(stand.progress(), 0.3, 0.4);
            new FlyingChip("landing:" + stand.cell(), text, Ink.OUTPUT).draw(sheet, at, alpha, unit);
        }
    }
}
