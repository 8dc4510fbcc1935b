package dev.receptive.bench.convolution;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Two vectors, and their products under them as they are computed. */
final class VectorMarks {

    private static final Tint PRODUCT = new Tint(Ink.FOCUS, 0.7);

    /** From the names of the rows to the rows. */
    private static final double BESIDE = 10;

    private final ConvolutionExperiment experiment;
    private final VectorsLayout layout;
    private final float inputs;
    private final float weights;
    private final SliceNames names;
    private final Words words;
    private final double unit;

    VectorMarks(ConvolutionExperiment experiment, VectorsLayout layout, float inputs, float weights, SliceNames names) {
        this.experiment = experiment;
        this.layout = layout;
        this.inputs = inputs;
        this.weights = weights;
        this.names = names;
        this.words = names.words();
        this.unit = layout.unit();
    }

    void draw(Sheet sheet, WindowVectors vectors, Stand stand) {
        int counted = stand.isStarted() ? stand.counted() : 0;
        IntFunction<Quantity> products =
                term -> Quantity.of(vectors.products().get(term).product());
        for (VectorsLayout.VectorRun run : layout.runs()) {
            names(sheet, run, vectors);
            row(sheet, "x", run, run.inputs(), new Row(vectors::shownInput, term -> stand.isStarted(), inputs));
            row(sheet, "w", run, run.weights(), new Row(vectors::shownWeight, term -> true, weights));
            row(sheet, "p", run, run.products(), new Row(products, term -> term < counted, inputs * weights));
            if (isOff(vectors, run)) {
                OffMark.of(words, unit)
                        .veil(sheet, "vector:" + run.first(), run.weights().bounds());
            }
        }
        if (stand.phase() == Phase.PRODUCT) {
            int term = stand.done() - 1;
            Box pair =
                    layout.pair(term).grow(Math.min(2, layout.run(term).inputs().gap()));
            String id = "pair:" + stand.map() + "," + stand.cell() + "," + term;
            Stroke strong = Stroke.of(Ink.FOCUS, Math.max(1.5, 2.5 * unit));
            sheet.rect(id, pair, 2 * unit, new Tint(Ink.FOCUS, 0.12), strong);
        }
    }

    /** The numbers of a row, which of them are there, and the magnitude of the strongest colour. */
    private record Row(IntFunction<Quantity> numbers, IntPredicate known, float scale) {}

    private void row(Sheet sheet, String name, VectorsLayout.VectorRun run, Grid grid, Row row) {
        Tint border = name.equals("x") ? new Tint(Ink.INPUT, 0.7) : name.equals("w") ? TypedGrids.WEIGHT : PRODUCT;
        sheet.add(GridFigure.outlined("vector:" + name + ":" + run.first(), grid, row.scale(), border, unit)
                .draw(new Numbered(run.first(), row)));
    }

    private boolean isOff(WindowVectors vectors, VectorsLayout.VectorRun run) {
        int slice = run.first() / vectors.trace().area();
        return experiment.isOff(experiment.kernels().flat(vectors.map(), slice));
    }

    private record Numbered(int first, Row row) implements CellContent {

        @Override
        public float value(int none, int column) {
            return (float) row.numbers().apply(first + column).value();
        }

        @Override
        public String text(int none, int column) {
            return row.numbers().apply(first + column).text();
        }

        @Override
        public boolean isKnown(int none, int column) {
            return row.known().test(first + column);
        }
    }

    /** Left of a line, what its rows are; over each channel, which it is. */
    private void names(Sheet sheet, VectorsLayout.VectorRun run, WindowVectors vectors) {
        ConvTrace trace = vectors.trace();
        if (run.first() == 0 || layout.run(run.first() - 1).line() != run.line()) {
            if (run.inputs().cell() < Titles.LEAST) {
                name(sheet, run, "vector.all", run.weights(), Ink.TEXT);
            } else {
                name(sheet, run, "vector.x", run.inputs(), Ink.INPUT);
                name(sheet, run, "vector.w", run.weights(), Ink.KERNEL);
                name(sheet, run, "vector.products", run.products(), Ink.FOCUS);
            }
        }
        boolean begins = run.first() % trace.area() == 0;
        if (trace.inputs() > 1 && begins) {
            int channel = trace.firstSeen(vectors.map()) + run.first() / trace.area();
            boolean off = isOff(vectors, run);
            Lettering small = Lettering.of(Face.TEXT, Titles.legible(12, unit), off ? Ink.KERNEL : Ink.INPUT);
            Box box = run.inputs().bounds();
            List<String> texts = List.of(names.channel(channel, off), Integer.toString(channel));
            Point at = new Point(box.x(), box.y() - 8 * unit);
            sheet.fitting("vector:channel:" + channel, texts, at, small, box.width());
        }
    }

    private void name(Sheet sheet, VectorsLayout.VectorRun run, String key, Grid row, Ink ink) {
        double size = Math.max(Titles.LEAST, Math.min(Titles.legible(13, unit), row.cell()));
        Lettering bold = Lettering.of(Face.TEXT_BOLD, size, ink).withAnchor(Anchor.END);
        Box box = row.bounds();
        sheet.text(key + ":" + run.line(), words.say(key), box.x() - BESIDE * unit, box.centreY(), bold);
    }
}
