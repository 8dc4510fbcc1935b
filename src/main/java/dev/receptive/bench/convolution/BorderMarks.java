package dev.receptive.bench.convolution;

import dev.receptive.figure.Arrow;
import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.Optional;

/**
 * Arrows from padding that repeats inputs to those that it repeats: under the window always, everywhere where that is asked
 * for.
 */
final class BorderMarks {

    /** In smaller cells an arrow is only noise. */
    private static final double SMALLEST = 12;

    private static final double QUIET = 0.3;
    private static final double UNDER_WINDOW = 0.75;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final boolean everywhere;
    private final boolean any;

    BorderMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.trace = trace;
        this.layout = layout;
        this.everywhere = experiment.aids().has(Aid.SOURCES);
        this.any = trace.padded().repeats()
                && !experiment.input().levels()
                && layout.inputs().get(0).cell() >= SMALLEST * layout.unit();
    }

    void draw(Sheet sheet, Stand stand, double seen) {
        if (!any) {
            return;
        }
        int slot = layout.slots().input(stand.channel());
        if (everywhere) {
            Axis rows = trace.rows();
            Axis columns = trace.columns();
            for (int row = -rows.before(); row < rows.input() + rows.after(); row++) {
                for (int column = -columns.before(); column < columns.input() + columns.after(); column++) {
                    arrow(sheet, "border:all:" + stand.channel() + ":", slot, new Place(row, column), QUIET);
                }
            }
        }
        if (stand.isStarted()) {
            underWindow(sheet, stand, slot, seen);
        }
    }

    private void underWindow(Sheet sheet, Stand stand, int slot, double seen) {
        Optional<Place> taken = taken(stand);
        String id = "border:" + stand.map() + "," + stand.cell() + "," + stand.channel() + ":";
        for (int i = 0; i < trace.rows().kernel(); i++) {
            for (int j = 0; j < trace.columns().kernel(); j++) {
                Place place = new Place(
                        trace.rows().read(stand.place().row(), i),
                        trace.columns().read(stand.place().column(), j));
                double loud = taken.isEmpty() || taken.get().equals(place) ? UNDER_WINDOW : QUIET;
                arrow(sheet, id, slot, place, loud * seen);
            }
        }
    }

    /** What is being multiplied: its arrow is the loudest. */
    private Optional<Place> taken(Stand stand) {
        if (stand.phase() != Phase.PRODUCT) {
            return Optional.empty();
        }
        int weight = (stand.done() - 1) % trace.area();
        int kW = trace.columns().kernel();
        return Optional.of(new Place(
                trace.rows().read(stand.place().row(), weight / kW),
                trace.columns().read(stand.place().column(), weight % kW)));
    }

    private void arrow(Sheet sheet, String id, int slot, Place place, double alpha) {
        PaddedInput padded = trace.padded();
        if (!padded.isRepeated(place.row(), place.column())) {
            return;
        }
        Place from = padded.source(place.row(), place.column()).orElseThrow();
        Grid grid = layout.inputs().get(slot);
        int top = trace.rows().before();
        int left = trace.columns().before();
        new Arrow(
                        grid.cell(place.row() + top, place.column() + left),
                        grid.cell(from.row() + top, from.column() + left),
                        grid.bounds())
                .draw(
                        sheet,
                        id + place.row() + "," + place.column(),
                        Ink.INPUT,
                        alpha,
                        Math.max(1, 1.6 * layout.unit()));
    }
}
