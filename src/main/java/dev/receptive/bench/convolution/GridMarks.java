package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.PaddedCells;
import dev.receptive.figure.PaddedCells.Rim;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Tint;

/** What the grids of a convolution show: padded input, lens, kernel with its bias, and output. */
final class GridMarks {

    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);
    private static final Tint UNDER_THE_WINDOW = new Tint(Ink.INPUT, 0.55);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final boolean hasLens;
    private final GridFigure input;
    private final GridFigure lens;
    private final GridFigure kernel;
    private final GridFigure bias;
    private final GridFigure output;
    private final CellContent padded;

    GridMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.trace = trace;
        this.hasLens = layout.hasLens();
        double unit = layout.unit();
        float values = GridFigure.scale(experiment.input().values());
        float weights = GridFigure.scale(experiment.kernel().values());
        this.input = GridFigure.of(Tensors.INPUT, layout.input(), values, unit);
        this.lens = GridFigure.few("lens", layout.lens(), values, UNDER_THE_WINDOW, unit);
        this.kernel = GridFigure.few(Tensors.KERNEL, layout.kernel(), weights, WEIGHT, unit);
        this.bias = GridFigure.few(Tensors.BIAS, layout.bias(), Math.abs(trace.bias()), WEIGHT, unit);
        this.padded = new PaddedCells(
                new TypedCells(experiment.input()), Rim.of(trace.rows()), Rim.of(trace.columns()), trace::input);
        this.output = GridFigure.of(Tensors.OUTPUT, layout.output(), GridFigure.scale(trace.output()), unit);
    }

    /** The padded input; under the window each cell carries its weight, as far as {@code ghosts} is in sight. */
    Mark input(Stand stand, double ghosts) {
        boolean weighted = ghosts > 0.5 && !hasLens;
        return input.draw(weighted ? new Weighted(experiment, trace, stand, padded) : padded);
    }

    /** The numbers under the window, with their weights, where the input is too fine to show them. */
    Mark lens(Stand stand) {
        return lens.draw(new UnderTheWindow(experiment, stand, trace.columns().kernel()));
    }

    Mark kernel() {
        return kernel.draw(new TypedCells(experiment.kernel()));
    }

    Mark bias() {
        return bias.draw(new TypedCells(experiment.biases()));
    }

    /** The output: what has landed shows its value, the rest is still empty. */
    Mark output(Stand stand) {
        return output.draw(new Landed(trace::result, trace.columns().outputs(), stand.landed()));
    }

    private static String weight(ConvolutionExperiment experiment, Product term) {
        return "×" + experiment.kernel().quantity(term.i(), term.j()).text();
    }

    /** A padded input under whose window each cell carries its weight. */
    private record Weighted(ConvolutionExperiment experiment, ConvTrace trace, Stand stand, CellContent input)
            implements CellContent {

        @Override
        public float value(int row, int column) {
            return input.value(row, column);
        }

        @Override
        public String text(int row, int column) {
            return input.text(row, column);
        }

        @Override
        public boolean isPadding(int row, int column) {
            return input.isPadding(row, column);
        }

        @Override
        public boolean isRead(int row, int column) {
            return input.isRead(row, column);
        }

        @Override
        public String note(int row, int column) {
            int i = tap(trace.rows(), stand.place().row(), row);
            int j = i < 0 ? -1 : tap(trace.columns(), stand.place().column(), column);
            return j < 0
                    ? ""
                    : weight(experiment, stand.terms().get(i * trace.columns().kernel() + j));
        }

        /** Which of the window's taps stands over a cell; −1 if none does. */
        private static int tap(Axis axis, int output, int padded) {
            int offset = padded - output * axis.stride();
            boolean under = offset >= 0 && offset < axis.span() && offset % axis.dilation() == 0;
            return under ? offset / axis.dilation() : -1;
        }
    }

    private record UnderTheWindow(ConvolutionExperiment experiment, Stand stand, int across) implements CellContent {

        private Product term(int i, int j) {
            return stand.terms().get(i * across + j);
        }

        @Override
        public float value(int i, int j) {
            return term(i, j).input();
        }

        @Override
        public boolean isPadding(int i, int j) {
            return term(i, j).padding();
        }

        @Override
        public String note(int i, int j) {
            return weight(experiment, term(i, j));
        }
    }
}
