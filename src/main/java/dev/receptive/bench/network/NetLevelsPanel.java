package dev.receptive.bench.network;

import dev.receptive.digit.Responses;
import dev.receptive.figure.Block;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Patch;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What layers answer to, in the box of the equation: for each of them a row of pieces of test digits, two rows beside each
 * other. Lengths of the constants are in units.
 */
final class NetLevelsPanel {

    private static final int COLUMNS = 2;
    private static final double TITLE_Y = 19;
    private static final double TITLE = 14;
    private static final double HEAD = 34;
    private static final double NAME = 13;
    private static final double UNDER_NAME = 18;
    private static final double FOOT = 7;
    private static final double BETWEEN = 24;
    private static final double GAP = 7;

    private final NetTrace trace;
    private final Box box;
    private final Words words;
    private final double unit;
    private final List<Line> lines = new ArrayList<>();

    /** A layer: what it is called, how much of the picture its units see, and the pieces. */
    private record Line(String name, int side, List<Raster> pieces) {}

    NetLevelsPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.box = layout.equation();
        this.words = words;
        this.unit = layout.unit();
        trace.experiment().asked().levels().ifPresent(this::fill);
    }

    private void fill(NetLevels levels) {
        for (NetLevels.Level row : levels.rows()) {
            List<Raster> pieces = new ArrayList<>();
            int side = 1;
            for (Responses.Response response : row.found()) {
                Patch seen = NetLevels.seen(trace, row.layer(), response.unit());
                side = Math.max(side, Math.max(seen.rows(), seen.columns()));
                pieces.add(NetDigitInk.of(response.image(), seen));
            }
            String layer = words.say(trace.names().name(trace.folding().home(row.layer())));
            boolean whole = side == trace.places().planes(-1).get(0).plane().rows();
            String name = words.say(
                    whole ? "network.levels.whole" : "network.levels.row", layer, side, side, pieces.size() - 1);
            lines.add(new Line(name, side, pieces));
        }
    }

    boolean isAsked() {
        return !lines.isEmpty();
    }

    /** The room of a layer: left to right, then down. */
    private Box room(int index) {
        int down = (lines.size() + COLUMNS - 1) / COLUMNS;
        double wide = (box.width() - 2 * EquationPlan.INSET * unit - BETWEEN * unit) / COLUMNS;
        double high = (box.height() - (HEAD + FOOT) * unit) / down;
        double x = box.x() + EquationPlan.INSET * unit + index % COLUMNS * (wide + BETWEEN * unit);
        return new Box(x, box.y() + HEAD * unit + Math.floorDiv(index, COLUMNS) * high, wide, high);
    }

    /** The square of a piece; one that padding cuts off is smaller, and stands in its upper left. */
    private Box place(int index, int map) {
        Box room = room(index);
        double slot = room.width() / NetLevels.MAPS;
        double side = Math.min(slot - GAP * unit, room.height() - (UNDER_NAME + FOOT / 2) * unit);
        return new Box(room.x() + map * slot, room.y() + UNDER_NAME * unit, side, side);
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            for (int map = 0; map < lines.get(index).pieces().size(); map++) {
                targets.add(new Block(NetLevels.spot(index, map), place(index, map), Touch.READ, Ink.OUTPUT));
            }
        }
        return targets;
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        double wide = box.width() - 2 * EquationPlan.INSET * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.OUTPUT);
        double left = box.x() + EquationPlan.INSET * unit;
        sheet.text("equation:title", words.say("network.levels.title"), left, box.y() + TITLE_Y * unit, bold, wide);
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            Box room = room(index);
            Lettering muted = Lettering.of(Face.TEXT, Titles.legible(NAME, unit), Ink.MUTED);
            double middle = room.y() + UNDER_NAME / 2 * unit;
            sheet.text("levels:" + index, line.name(), room.x(), middle, muted, room.width());
            for (int map = 0; map < line.pieces().size(); map++) {
                piece(sheet, index, map);
            }
        }
    }

    private void piece(Sheet sheet, int index, int map) {
        Line line = lines.get(index);
        Raster raster = line.pieces().get(map);
        Box place = place(index, map);
        Grid grid = new Grid(place.x(), place.y(), place.width() / line.side(), 0, raster.height(), raster.width());
        PixelFigure figure = new PixelFigure("levels:" + index + ":" + map, grid, raster, unit);
        figure.draw(sheet);
        figure.frame(sheet);
    }
}
