package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of a convolution at a stand, back to front. */
final class ConvolutionPicture {

    private static final Tint BEHIND = new Tint(Ink.STAGE, 0.65);
    /** How much of a window is seen while another channel's products are taken. */
    private static final double WAITS = 0.45;

    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ShownOutputs outputs;
    private final ConvolutionLayout layout;
    private final double unit;
    private final MarkNames names;
    private final PlaneMarks planes;
    private final List<GridFigure> kernels = new ArrayList<>();
    private final GridFigure bias;
    private final TitleMarks titles;
    private final EquationMarks equation;
    private final PartialMarks partials;
    private final TravellingKernel travelling;
    private final FlightMarks flights;
    private final LensMarks lens;
    private final Caption caption;
    private final String off;

    /**
     * @param pixels of the channels, if the input is a picture
     */
    ConvolutionPicture(
            ConvolutionExperiment experiment,
            ShownOutputs outputs,
            ConvolutionLayout layout,
            Words words,
            Optional<Pixels> pixels) {
        this.experiment = experiment;
        this.trace = outputs.trace();
        this.outputs = outputs;
        this.layout = layout;
        this.unit = layout.unit();
        this.names = new MarkNames(trace);
        this.planes = pixels.<PlaneMarks>map(made -> new PixelMarks(trace, layout, made))
                .orElseGet(() -> new GridMarks(experiment, trace, layout));
        Tensor weights = experiment.kernels().weight();
        float scale = GridFigure.scale(weights);
        for (int slice = 0; slice < experiment.kernels().slices().size(); slice++) {
            int channel = slice % trace.depth();
            Grid grid = layout.kernels().get(layout.slots().input(channel));
            String name = names.kernel(slice / trace.depth(), channel);
            kernels.add(GridFigure.few(name, grid, scale, WEIGHT, unit));
        }
        float biases = GridFigure.scale(experiment.kernels().bias());
        this.bias = GridFigure.few(Tensors.BIAS, layout.bias(), biases, WEIGHT, unit);
        this.titles = new TitleMarks(trace, layout, pixels.isPresent(), words);
        this.equation = new EquationMarks(experiment, trace, layout, words);
        boolean bars = experiment.aids().has(Aid.CONTRIBUTIONS);
        this.partials = new PartialMarks(trace, layout, titles.colours(), bars, words);
        this.off = words.say("kernel.off");
        this.travelling = new TravellingKernel(experiment, trace, layout);
        this.flights = new FlightMarks(trace, layout, equation);
        this.lens = new LensMarks(experiment, trace, layout);
        this.caption =
                new Caption(layout.equation().box().and(layout.inputs().get(0).bounds()), layout.captionY(), unit);
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
        outputs(sheet, real, stand, arrived);
        if (layout.hasLens()) {
            lens.draw(sheet, shown, stand.isStarted() ? arrived : 0.25);
        }
        kernels(sheet, stand);
        centre(sheet, stand);
        factors(sheet, stand, shown);
        partials.draw(sheet, stand, shown);
        equation(sheet, stand, shown);
        flights.draw(sheet, stand, shown);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    /** How many slots the channels of an output fill while one of them is being taken. */
    private int filled(Stand stand) {
        int page = layout.slots().page(stand.channel());
        return Math.min(layout.inputs().size(), trace.depth() - page);
    }

    private void beams(Sheet sheet, Stand stand, double seen) {
        if (!stand.isStarted()) {
            return;
        }
        int slot = layout.slots().input(stand.channel());
        Box window = travelling.place(stand, slot);
        if (layout.hasLens()) {
            new Beam(window, layout.lens().bounds(), layout.hasLensBelow()).draw(sheet, "beam", seen, unit);
            return;
        }
        Box kernel = layout.kernels().get(slot).bounds();
        new Beam(window, kernel, false).draw(sheet, "beam", seen, unit);
        if (!layout.isOfChannels()) {
            new Beam(kernel, target(stand), false).draw(sheet, "beam:output", seen, unit);
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

    private void kernels(Sheet sheet, Stand stand) {
        int page = layout.slots().page(stand.channel());
        for (int slot = 0; slot < filled(stand); slot++) {
            int slice = experiment.kernels().flat(stand.map(), page + slot);
            TypedCells weights = new TypedCells(experiment.kernels().slices().get(slice));
            sheet.add(kernels.get(slice).draw(weights));
            if (experiment.isOff(slice)) {
                Box box = layout.kernels().get(slot).bounds();
                sheet.rect("off:" + slice, box, 4 * unit, new Tint(Ink.STAGE, 0.8), Stroke.NONE);
                Lettering bold =
                        Lettering.of(Face.TEXT_BOLD, 15 * unit, Ink.KERNEL).withAnchor(Anchor.MIDDLE);
                sheet.text("off:" + slice + ":name", off, box.centreX(), box.centreY(), bold, box.width());
            }
        }
        sheet.add(bias.draw(new BiasCell(experiment.kernels().biases(), stand.map())));
    }

    /** An odd kernel's middle weight, and the input under it. */
    private void centre(Sheet sheet, Stand stand) {
        int rows = trace.rows().kernel();
        int columns = trace.columns().kernel();
        if (!experiment.aids().has(Aid.CENTRE) || rows % 2 == 0 || columns % 2 == 0) {
            return;
        }
        Stroke stroke = new Stroke(Tint.of(Ink.TEXT), Math.max(2, 2.5 * unit), false);
        int page = layout.slots().page(stand.channel());
        for (int slot = 0; slot < filled(stand); slot++) {
            Box weight = layout.kernels().get(slot).cell(Math.floorDiv(rows, 2), Math.floorDiv(columns, 2));
            if (!experiment.isOff(experiment.kernels().flat(stand.map(), page + slot))) {
                ring(sheet, "centre:weight:" + slot, weight, stroke);
            }
            if (stand.isStarted()) {
                Box window = travelling.place(stand, slot);
                double side = layout.inputs().get(slot).cell();
                Box middle = new Box(window.centreX() - side / 2, window.centreY() - side / 2, side, side);
                ring(sheet, "centre:input:" + slot, middle, stroke);
            }
        }
    }

    private static void ring(Sheet sheet, String id, Box box, Stroke stroke) {
        sheet.rect(id, box, box.width() / 2, Tint.NONE, stroke);
    }

    /** The input and the weight that are being multiplied. */
    private void factors(Sheet sheet, Stand stand, ShownOutput shown) {
        if (stand.phase() != Phase.PRODUCT) {
            return;
        }
        Product term = shown.products().get(stand.done() - 1);
        int slot = layout.slots().input(stand.channel());
        new SlidingWindow(layout.inputs().get(slot), unit).taken(sheet, "factor:input", flights.source(term));
        Box weight = layout.kernels().get(slot).cell(term.i(), term.j());
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
