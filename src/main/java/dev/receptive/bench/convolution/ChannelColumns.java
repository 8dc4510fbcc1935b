package dev.receptive.bench.convolution;

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
import java.util.List;

/** Which columns of an unrolled convolution are of which channel: a line between them, and their names at the foot. */
record ChannelColumns(ConvolutionExperiment experiment, ConvTrace trace, UnrolledLayout layout, SliceNames names) {

    private static final Tint LINE = new Tint(Ink.INPUT, 0.8);

    /** From the array to the middle of a name under it, in units. */
    private static final double UNDER = 12;

    void draw(Sheet sheet, Stand stand) {
        if (trace.inputs() == 1) {
            return;
        }
        for (int slice = 0; slice < trace.depth(); slice++) {
            channel(sheet, stand, slice);
            if (slice > 0) {
                between(sheet, slice);
            }
        }
    }

    private void channel(Sheet sheet, Stand stand, int slice) {
        Box columns = columns(slice);
        int channel = trace.firstSeen(stand.map()) + slice;
        boolean off = experiment.isOff(experiment.kernels().flat(stand.map(), slice));
        if (off) {
            OffMark.of(names.words(), layout.unit()).veil(sheet, "columns:" + slice, columns);
        }
        Lettering small = Lettering.of(Face.TEXT, Titles.legible(12, layout.unit()), off ? Ink.KERNEL : Ink.INPUT)
                .withAnchor(Anchor.MIDDLE);
        List<String> texts = List.of(
                names.channel(channel, off),
                off ? names.words().say("kernel.off") : Integer.toString(channel),
                Integer.toString(channel));
        Point at = new Point(columns.centreX(), columns.bottom() + UNDER * layout.unit());
        sheet.fitting("columns:name:" + slice, texts, at, small, columns.width());
    }

    private Box columns(int slice) {
        int many = layout.left().columns() / trace.depth();
        return layout.left().cells(0, slice * many, layout.left().rows(), many);
    }

    /** Before the first number of a channel: across the matrix and the row over it, or across the kernel and all patches. */
    private void between(Sheet sheet, int slice) {
        Grid above = layout.above();
        Box columns = columns(slice);
        double gap = layout.left().gap();
        double wide = Math.max(1, 1.2 * layout.unit());
        double x = columns.x() - (gap + wide) / 2;
        bar(sheet, "left:" + slice, new Box(x, columns.y(), wide, columns.height()));
        if (above.rows() == 1 && above.columns() == layout.left().columns()) {
            Box row = above.bounds();
            bar(sheet, "above:" + slice, new Box(x, row.y(), wide, row.height()));
        } else {
            Box row = above.cells(slice * trace.area(), 0, 1, above.columns());
            bar(sheet, "above:" + slice, new Box(row.x(), row.y() - (above.gap() + wide) / 2, row.width(), wide));
        }
    }

    private static void bar(Sheet sheet, String id, Box box) {
        sheet.rect("between:" + id, box, 0, LINE, Stroke.NONE);
    }
}
