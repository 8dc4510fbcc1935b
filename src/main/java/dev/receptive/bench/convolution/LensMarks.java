package dev.receptive.bench.convolution;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Tint;
import java.util.List;

/** The numbers under the window, with their weights, where the input is too fine to show them. */
final class LensMarks {

    private static final Tint UNDER_THE_WINDOW = new Tint(Ink.INPUT, 0.55);

    private final ConvolutionExperiment experiment;
    private final GridFigure lens;
    private final int across;

    LensMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.across = trace.columns().kernel();
        boolean grey = experiment.input().levels(); // a level is no signed value, and has no colour
        float values = grey ? 0 : GridFigure.scale(experiment.input().batch());
        this.lens = GridFigure.few("lens", layout.lens(), values, UNDER_THE_WINDOW, layout.unit());
    }

    void draw(Sheet sheet, ShownOutput shown, double seen) {
        Sheet inner = new Sheet();
        inner.add(lens.draw(new Window(experiment, shown.map(), shown.products(), across)));
        sheet.group("lens:seen", seen, inner);
    }

    private record Window(ConvolutionExperiment experiment, int map, List<Product> terms, int across)
            implements CellContent {

        private Product term(int i, int j) {
            return terms.get(i * across + j);
        }

        @Override
        public float value(int i, int j) {
            return term(i, j).input();
        }

        @Override
        public String text(int i, int j) {
            Product term = term(i, j);
            return term.padding()
                    ? CellContent.super.text(i, j)
                    : experiment
                            .input()
                            .plane(term.channel())
                            .quantity(term.row(), term.column())
                            .text();
        }

        @Override
        public boolean isPadding(int i, int j) {
            return term(i, j).padding();
        }

        @Override
        public String note(int i, int j) {
            return experiment
                    .kernels()
                    .slice(map, term(i, j).channel())
                    .quantity(i, j)
                    .text();
        }
    }
}
