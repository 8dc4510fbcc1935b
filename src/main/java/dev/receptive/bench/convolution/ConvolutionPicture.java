package dev.receptive.bench.convolution;

import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** The marks of a convolution at a stand, back to front. */
final class ConvolutionPicture {

    private static final Tint BEHIND = new Tint(Ink.STAGE, 0.65);
    /** How much of a window is seen while another channel's products are taken. */
    private static final double WAITS = 0.45;

    private final ConvTrace trace;
    private final ShownOutputs outputs;
    private final ConvolutionLayout layout;
    private final double unit;
    private final MarkNames names;
    private final PlaneMarks planes;
    private final KernelMarks kernels;
    private final TitleMarks titles;
    private final EquationMarks equation;
    private final PartialMarks partials;
    private final TravellingKernel travelling;
    private final TurningKernel turning;
    private final FlightMarks flights;
    private final LensMarks lens;
    private final BorderMarks border;
    private final Optional<OverlapPlot> overlap;
    private final Caption caption;

    /**
     * @param pixels of the channels, if the input is a picture
     */
    ConvolutionPicture(
            ConvolutionExperiment experiment,
            ShownOutputs outputs,
            ConvolutionLayout layout,
            Words words,
            Optional<Pixels> pixels) {
        this.trace = outputs.trace();
        this.outputs = outputs;
        this.layout = layout;
        this.unit = layout.unit();
        this.names = new MarkNames(trace);
        this.planes = pixels.<PlaneMarks>map(made -> new PixelMarks(trace, layout, made))
                .orElseGet(() -> new GridMarks(experiment, trace, layout));
        this.titles = new TitleMarks(trace, layout, pixels.isPresent(), words);
        this.equation = new EquationMarks(experiment, trace, layout, words);
        boolean bars = experiment.aids().has(Aid.CONTRIBUTIONS);
        this.partials = new PartialMarks(trace, layout, titles.colours(), bars, words);
        this.travelling = new TravellingKernel(experiment, trace, layout);
        this.turning = new TurningKernel(experiment, travelling, layout);
        this.kernels = new KernelMarks(experiment, trace, layout, travelling, words);
        this.flights = new FlightMarks(trace, layout, equation);
        this.border = new BorderMarks(experiment, trace, layout);
        this.overlap = pixels.isPresent() ? Optional.empty() : OverlapPlot.of(trace, travelling, layout, words);
        this.lens = new LensMarks(experiment, trace, layout);
        this.caption =
                new Caption(layout.equation().box().and(layout.inputs().get(0).bounds()), layout.captionY(), unit);
    }

    /** Where the sum of the output stands that is looked at. */
    Box sum() {
        return equation.sum();
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or an output that is asked about as it is when it is done
     */
    List<Mark> marks(Stand real, Stand stand, String narration) {
        Sheet sheet = new Sheet();
        ShownOutput shown = outputs.of(stand.map(), stand.cell());
        boolean slides = stand.phase() == Phase.SLIDE;
        double arrived = !stand.isStarted() ? 0 : slides ? Ease.part(stand.progress(), 0.55, 1) : 1;
        double seen = slides && stand.cell() == 0 ? Ease.part(stand.progress(), 0, 0.5) : 1;
        titles.draw(sheet, stand);
        beams(sheet, stand, seen * arrived);
        grounds(sheet);
        folds(sheet, real, stand);
        inputs(sheet, stand, seen);
        border.draw(sheet, stand, seen * arrived);
        overlap.ifPresent(plot -> plot.draw(sheet, stand));
        outputs(sheet, real, stand, arrived);
        if (layout.hasLens()) {
            lens.draw(sheet, stand, shown, stand.isStarted() ? arrived : 0.25);
        }
        kernels.draw(sheet, stand);
        for (int slot = 0; slot < filled(stand); slot++) {
            turning.draw(sheet, stand, slot, layout.slots().page(stand.channel()) + slot);
        }
        factors(sheet, stand, shown);
        partials.draw(sheet, stand, shown);
        equation(sheet, stand, shown);
        flights.draw(sheet, stand, shown);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    private int filled(Stand stand) {
        return layout.slots().filled(stand.channel(), trace.depth());
    }

    private void beams(Sheet sheet, Stand stand, double seen) {
        if (!stand.isStarted()) {
            return;
        }
        int slot = layout.slots().input(stand.channel());
        Box window = travelling.place(stand, slot);
        if (layout.hasLens() && !layout.hasLensUnderOutputs()) {
            new Beam(window, layout.lenses().get(0).bounds(), layout.hasLensBelow()).draw(sheet, "beam", seen, unit);
            return;
        }
        Box kernel = layout.kernels().get(slot).bounds();
        Box input = layout.inputs().get(slot).bounds();
        Beam.between(window, input, kernel, kernel).draw(sheet, "beam", seen, unit);
        if (!layout.isOfChannels()) {
            Box output =
                    layout.outputs().get(layout.slots().output(stand.map())).bounds();
            Beam.between(kernel, kernel, target(stand), output).draw(sheet, "beam:output", seen, unit);
        }
    }

    /** Beams pass behind the cells and do not colour them. */
    private void grounds(Sheet sheet) {
        grounds(sheet, "ground:input:", layout.inputs());
        grounds(sheet, "ground:output:", layout.outputs());
    }

    private static void grounds(Sheet sheet, String id, List<Grid> grids) {
        for (int slot = 0; slot < grids.size(); slot++) {
            sheet.rect(id + slot, grids.get(slot).bounds(), 0, BEHIND, Stroke.NONE);
        }
    }

    private void folds(Sheet sheet, Stand real, Stand stand) {
        int first = trace.firstSeen(stand.map());
        int page = layout.slots().page(stand.channel());
        for (int channel = 0; channel < layout.folds().inputs().size(); channel++) {
            planes.foldedInput(sheet, channel);
            kernels.folded(sheet, stand, channel);
            int own = channel - first;
            boolean large = own >= page && own < page + filled(stand);
            frame(
                    sheet,
                    MarkNames.folded(names.input(channel)),
                    layout.folds().inputs().get(channel),
                    large);
        }
        for (int map = 0; map < layout.folds().outputs().size(); map++) {
            planes.foldedOutput(sheet, map, landed(real, map));
            frame(
                    sheet,
                    MarkNames.folded(names.output(map)),
                    layout.folds().outputs().get(map),
                    map == stand.map());
        }
    }

    private void frame(Sheet sheet, String name, Grid grid, boolean large) {
        if (large) {
            Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1, 1.5 * unit));
            sheet.rect(name + ":now", grid.bounds().grow(3 * unit), 3 * unit, Tint.NONE, stroke);
        }
    }

    private int landed(Stand real, int map) {
        return map < real.map() ? trace.cells() : map == real.map() ? real.landed() : 0;
    }

    private void inputs(Sheet sheet, Stand stand, double seen) {
        int page = layout.slots().page(stand.channel());
        boolean resting = TravellingKernel.rests(stand);
        for (int slot = 0; slot < filled(stand); slot++) {
            planes.input(sheet, stand, slot, trace.firstSeen(stand.map()) + page + slot, resting);
            if (stand.isStarted()) {
                Grid input = layout.inputs().get(slot);
                SlidingWindow window = new SlidingWindow(input, unit);
                travelling.draw(sheet, stand, slot, page + slot);
                String id = layout.inputs().size() == 1 ? "window" : "window:" + slot;
                boolean waits = stand.takesProducts() && page + slot != stand.channel();
                window.draw(sheet, id, window.outline(travelling.place(stand, slot)), waits ? seen * WAITS : seen);
            }
        }
    }

    private void outputs(Sheet sheet, Stand real, Stand stand, double arrived) {
        for (int slot = 0; slot < layout.outputs().size(); slot++) {
            int map = layout.slots().map(slot, stand.map());
            planes.output(sheet, slot, map, landed(real, map));
        }
        if (stand.isStarted()) {
            new SlidingWindow(layout.inputs().get(0), unit).target(sheet, "target", target(stand), arrived);
        }
    }

    /** The cell of the output that is being computed. */
    private Box target(Stand stand) {
        Place place = stand.place();
        return layout.outputs().get(layout.slots().output(stand.map())).cell(place.row(), place.column());
    }

    /** The input and the weight that are being multiplied. */
    private void factors(Sheet sheet, Stand stand, ShownOutput shown) {
        if (stand.phase() != Phase.PRODUCT) {
            return;
        }
        Product term = shown.products().get(stand.done() - 1);
        int slot = layout.slots().input(stand.channel());
        new SlidingWindow(layout.inputs().get(slot), unit).taken(sheet, "factor:input", flights.source(term));
        Box weight =
                layout.kernels().get(slot).cell(term.typed().row(), term.typed().column());
        Stroke strong = Stroke.of(Ink.FOCUS, Math.max(2, 3 * unit));
        sheet.rect("factor:weight", weight, weight.width() * 0.1, Tint.NONE, strong);
    }

    private void equation(Sheet sheet, Stand stand, ShownOutput shown) {
        equation.frame(sheet);
        if (!stand.isStarted()) {
            equation.empty(sheet);
            return;
        }
        Sheet inner = new Sheet();
        double alpha = 1;
        if (stand.phase() == Phase.SLIDE && stand.progress() < 0.4) {
            alpha = 1 - Ease.part(stand.progress(), 0, 0.4);
            if (stand.cell() == 0 && stand.map() == 0) {
                equation.empty(inner);
            } else {
                Stand before = before(stand);
                equation.fill(inner, before, outputs.once(before.map(), before.cell()));
            }
        } else {
            alpha = stand.phase() == Phase.SLIDE ? Ease.part(stand.progress(), 0.4, 0.9) : 1;
            equation.fill(inner, stand, shown);
        }
        sheet.group("equation:content", alpha, inner);
    }

    /** The output before this one, when it has landed. */
    private Stand before(Stand stand) {
        int map = stand.cell() > 0 ? stand.map() : stand.map() - 1;
        int cell = stand.cell() > 0 ? stand.cell() - 1 : trace.cells() - 1;
        return new Stand(Phase.LAND, 1, map, cell, trace.place(cell), trace.depth() - 1, trace.terms());
    }
}
