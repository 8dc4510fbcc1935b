package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import java.util.List;

/**
 * The bracket around what the channels give and the bias, and the arrow from it to where all of them are added.
 *
 * @param depth how many channels an output sees, of which not all may stand large
 */
record BracketMarks(ConvolutionLayout layout, int depth) {

    void draw(Sheet sheet, Stand stand) {
        double unit = layout.unit();
        Box first = layout.partials().get(0);
        double gathered = stand.ends() ? Ease.part(stand.progress(), 0, 0.25) : 0;
        double x = first.right() + 7 * unit;
        double tick = 5 * unit;
        boolean more = layout.partials().size() < depth;
        double top = more ? layout.others().y() : first.y();
        double bottom = layout.bias().bounds().bottom();
        Tint tint = gathered > 0 ? new Tint(Ink.FOCUS, 0.4 + 0.6 * gathered) : Tint.of(Ink.MUTED);
        Stroke stroke = new Stroke(tint, 1.5 * unit, false);
        List<Point> points =
                List.of(new Point(x - tick, top), new Point(x, top), new Point(x, bottom), new Point(x - tick, bottom));
        sheet.add(new Mark.Path("bracket", points, false, Tint.NONE, stroke));
        arrow(sheet, x, bottom, stroke);
    }

    private void arrow(Sheet sheet, double x, double bottom, Stroke stroke) {
        double unit = layout.unit();
        Box box = layout.equation().box();
        double end = box.x() - unit;
        double head = 4.5 * unit;
        double y = Math.max(
                box.y() + 2 * head, Math.min(bottom, layout.equation().sum().centreY()));
        if (y > bottom) {
            sheet.add(new Mark.Line("bracket:down", x, bottom, x, y, stroke));
        }
        sheet.add(new Mark.Line("bracket:to", x, y, end, y, stroke));
        List<Point> tip = List.of(new Point(end - head, y - head), new Point(end, y), new Point(end - head, y + head));
        sheet.add(new Mark.Path("bracket:tip", tip, false, Tint.NONE, stroke));
    }
}
