package dev.receptive.bench.network;

import dev.receptive.figure.Plot;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** A curve that leaves its plot where it rises over the top, and comes back where it falls under it: nothing lies on the edge that is not there. */
final class NetCutCurve {

    private final Plot plot;
    private final double top;
    private final List<List<Point>> parts = new ArrayList<>();
    private double x = Double.NaN;
    private double y = Double.NaN;

    NetCutCurve(Plot plot) {
        this.plot = plot;
        this.top = plot.y().high();
    }

    /** The next point, to the right of those before. */
    void add(double nextX, double nextY) {
        boolean before = y <= top;
        boolean now = nextY <= top; // what is no number is not
        if (before != now && Double.isFinite(y) && Double.isFinite(nextY)) {
            double crossed = x + (nextX - x) * (top - y) / (nextY - y);
            put(crossed, top, !before);
        }
        if (now) {
            put(nextX, nextY, !before && !Double.isFinite(y));
        }
        x = nextX;
        y = nextY;
    }

    private void put(double atX, double atY, boolean anew) {
        if (anew || parts.isEmpty()) {
            parts.add(new ArrayList<>());
        }
        parts.get(parts.size() - 1).add(plot.point(atX, atY));
    }

    void draw(Sheet sheet, String id, Stroke stroke) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).size() > 1) {
                String name = i == 0 ? id : id + ":" + i;
                sheet.add(new Mark.Path(name, parts.get(i), false, Tint.NONE, stroke));
            }
        }
    }
}
