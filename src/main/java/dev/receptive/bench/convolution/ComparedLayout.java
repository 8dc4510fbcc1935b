package dev.receptive.bench.convolution;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where what is compared stands, and under it the outputs of both and their difference. All cells have one size.
 *
 * @param upper the input, the kernel as it was typed and as it was turned; or the input, the other's input and the kernel
 * @param outputs of the convolution, of the other, the difference
 */
record ComparedLayout(double unit, List<Grid> upper, List<Grid> outputs, double captionY) {

    private static final double MARGIN = Sketch.MARGIN;
    private static final double BETWEEN = 60;
    private static final double LARGEST = 58;

    /** The least width of what has a title of its own; more where that says how a library is called. */
    private static final double COLUMN = 120;

    private static final double CALL = 165;

    /** Over each of the two rows. */
    private static final double HEAD = Titles.TITLE + 8;

    static ComparedLayout of(ConvTrace trace, Comparison comparison, double width, double height) {
        Extent input = new Extent(trace.rows().padded(), trace.columns().padded());
        Extent kernel = new Extent(trace.rows().kernel(), trace.columns().kernel());
        Extent output = new Extent(trace.rows().outputs(), trace.columns().outputs());
        if (comparison.kind() == Comparison.Contrast.SAME) {
            Extent plane = comparison.other().size();
            Padding sides = comparison.other().window().padding();
            Extent around = new Extent(
                    plane.height() + sides.top() + sides.bottom(), plane.width() + sides.left() + sides.right());
            return of(List.of(input, around, kernel), output, CALL, new Sketch(width, height));
        }
        return of(List.of(input, kernel, kernel), output, COLUMN, new Sketch(width, height));
    }

    private static ComparedLayout of(List<Extent> upper, Extent output, double column, Sketch sketch) {
        double unit = sketch.unit();
        double width = sketch.width();
        double wide = sketch.room(width - (2 * MARGIN + 2 * BETWEEN) * unit);
        double high = sketch.room(sketch.captionY() - (2 * HEAD + 2 * Titles.NOTE) * unit);
        double least = Math.min(column * unit, wide / 4);
        int tallest = upper.stream().mapToInt(Extent::height).max().orElseThrow();
        int[] columns = upper.stream()
                .mapToInt(extent -> Math.max(extent.width(), output.width()))
                .toArray();
        double pitch =
                Math.min(Math.min(LARGEST * unit, high / (tallest + output.height())), across(columns, wide, least));
        double[] columnWidths = Arrays.stream(columns)
                .mapToDouble(cells -> Math.max(least, pitch * cells))
                .toArray();
        double all = Arrays.stream(columnWidths).sum();
        double between = Math.min(BETWEEN * unit, Math.max(0, (width - 2 * MARGIN * unit - all) / 2));
        double x = Math.max(MARGIN * unit, (width - all - 2 * between) / 2);
        double spare = high - pitch * (tallest + output.height());
        double top = HEAD * unit + Math.max(0, spare / 4);
        double low = top + pitch * tallest + HEAD * unit + Math.max(0, spare / 4);
        List<Grid> above = new ArrayList<>();
        List<Grid> outputs = new ArrayList<>();
        for (int i = 0; i < columnWidths.length; i++) {
            Extent extent = upper.get(i);
            above.add(GridFigure.cells(x, top, pitch, extent.height(), extent.width()));
            outputs.add(GridFigure.cells(x, low, pitch, output.height(), output.width()));
            x += columnWidths[i] + between;
        }
        return new ComparedLayout(unit, above, outputs, sketch.captionY());
    }

    /** The largest cells of columns that are no narrower than a title. */
    private static double across(int[] columns, double wide, double least) {
        int all = Arrays.stream(columns).sum();
        double pitch = wide / all;
        for (int column : columns) {
            pitch = Math.min(pitch, (wide - least) / (all - column));
            pitch = Math.min(pitch, (wide - 2 * least) / column);
        }
        return pitch;
    }

    /** What the caption stands under. */
    Box all() {
        return upper.get(0)
                .bounds()
                .and(upper.get(2).bounds())
                .and(outputs.get(2).bounds());
    }
}
