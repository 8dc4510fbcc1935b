package dev.receptive.bench.convolution;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers under the window in each channel, with their weights, where the input is too fine to show them. */
final class LensMarks {

    private static final double BOTH = 20;
    private static final Tint UNDER_THE_WINDOW = new Tint(Ink.INPUT, 0.55);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final List<GridFigure> lenses;

    /** Whether a cell has room for both numbers. */
    private final boolean both;

    LensMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.trace = trace;
        this.both = layout.lenses().stream().allMatch(grid -> grid.cell() >= BOTH * layout.unit());
        this.layout = layout;
        boolean grey = experiment.input().levels(); // a level is no signed value, and has no colour
        float values = grey ? 0 : GridFigure.scale(experiment.input().batch());
        List<Grid> grids = layout.lenses();
        this.lenses = IntStream.range(0, grids.size())
                .mapToObj(i -> GridFigure.outlined(
                        grids.size() == 1 ? "lens" : "lens:" + i,
                        grids.get(i),
                        values,
                        UNDER_THE_WINDOW,
                        layout.unit()))
                .toList();
    }

    void draw(Sheet sheet, Stand stand, ShownOutput shown, double seen) {
        Sheet inner = new Sheet();
        int page = layout.slots().page(stand.channel());
        for (int lens = 0; lens < lenses.size(); lens++) {
            int channel = lenses.size() == layout.inputs().size() ? page + lens : stand.channel();
            if (channel < trace.depth()) {
                List<Product> terms = shown.products().subList(channel * trace.area(), (channel + 1) * trace.area());
                inner.add(lenses.get(lens).draw(new Window(experiment, trace, shown.map(), terms, both)));
            }
        }
        sheet.group("lens:seen", seen, inner);
    }

    private record Window(ConvolutionExperiment experiment, ConvTrace trace, int map, List<Product> terms, boolean both)
            implements CellContent {

        private Product term(int i, int j) {
            return terms.get(i * trace.columns().kernel() + j);
        }

        @Override
        public float value(int i, int j) {
            return term(i, j).input();
        }

        @Override
        public String text(int i, int j) {
            Product term = term(i, j);
            int channel = trace.firstSeen(map) + term.channel();
            return trace.padded()
                    .quantity(experiment.input(), channel, term.row(), term.column())
                    .text();
        }

        @Override
        public boolean isPadding(int i, int j) {
            return term(i, j).padding();
        }

        @Override
        public String note(int i, int j) {
            return both
                    ? experiment
                            .kernels()
                            .slice(map, term(i, j).channel())
                            .quantity(
                                    term(i, j).typed().row(), term(i, j).typed().column())
                            .text()
                    : "";
        }
    }
}
