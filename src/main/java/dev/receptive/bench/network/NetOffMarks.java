package dev.receptive.bench.network;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.function.IntPredicate;

/** What is switched off, as it is drawn: crossed out, or in hatched cells as what nobody reads. */
record NetOffMarks(NetTrace trace, NetworkLayout layout) {

    /** Of the smaller side of what is crossed out, at most; a unit of a large row is a few pixels. */
    private static final double LINE = 0.16;

    /** Over all columns whose numbers are pixels: numbers that are written stand in hatched cells instead. */
    void draw(Sheet sheet) {
        if (trace.experiment().off().isNone()) {
            return;
        }
        for (NetColumn column : layout.columns()) {
            if (column.written() || column.layer() < 0) {
                continue;
            }
            for (NetPlane plane : trace.places().planes(column.layer())) {
                plane(sheet, plane);
            }
        }
    }

    private void plane(Sheet sheet, NetPlane plane) {
        boolean maps = trace.pass(plane.layer()).output().shape().rank() == 4;
        for (int unit = plane.first(); unit < plane.first() + (maps ? 1 : plane.units()); unit++) {
            if (trace.isOff(plane.layer(), unit)) {
                Box box = maps
                        ? layout.plane(trace, plane.layer(), unit)
                        : layout.cell(trace, plane.layer(), unit).grow(-0.5);
                crossed(sheet, "off:" + plane.layer() + ":" + (maps ? plane.map() : unit), box);
            }
        }
    }

    private void crossed(Sheet sheet, String id, Box box) {
        double most = Math.min(box.width(), box.height()) * LINE;
        double width = Math.min(Math.max(1.25, 1.75 * layout.unit()), most);
        Stroke ground = Stroke.of(Ink.STAGE, 2.4 * width);
        Stroke line = Stroke.of(Ink.MUTED, width);
        sheet.rect(id, box, 0, new Tint(Ink.PANEL, 0.6), new Stroke(Tint.of(Ink.MUTED), width, true));
        cross(sheet, id + ":ground", box, ground);
        cross(sheet, id + ":cross", box, line);
    }

    private static void cross(Sheet sheet, String id, Box box, Stroke stroke) {
        sheet.add(new Mark.Line(id + ":down", box.x(), box.y(), box.right(), box.bottom(), stroke));
        sheet.add(new Mark.Line(id + ":up", box.x(), box.bottom(), box.right(), box.y(), stroke));
    }

    /** Numbers in their cells, hatched where nobody reads them. */
    static CellContent hatched(CellContent content, int columns, IntPredicate off) {
        return new CellContent() {
            @Override
            public float value(int row, int column) {
                return content.value(row, column);
            }

            @Override
            public String text(int row, int column) {
                return content.text(row, column);
            }

            @Override
            public boolean isKnown(int row, int column) {
                return content.isKnown(row, column);
            }

            @Override
            public boolean isRead(int row, int column) {
                return !off.test(row * columns + column);
            }
        };
    }
}
