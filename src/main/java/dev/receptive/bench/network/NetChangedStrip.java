package dev.receptive.bench.network;

import dev.receptive.figure.Block;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How much each layer has changed, under its column: a row for the same places, and one for maps that are moved back. */
final class NetChangedStrip {

    /** From the top of the box to the middle of the first row, and from row to row, in units. */
    private static final double FIRST = 17;

    private static final double ROW = 17;
    private static final double NUMBER = 12;
    private static final double NAME = 11;
    private static final double GAP = 5;

    private final NetworkLayout layout;
    private final Words words;
    private final double unit;
    private final List<Cell> cells = new ArrayList<>();

    /** A number of the table; its text alone where there is none. */
    private record Cell(int row, int index, String text, boolean known) {}

    NetChangedStrip(NetTrace trace, NetworkLayout layout, Words words) {
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        NetChanged changed = new NetChanged(trace);
        for (int row : List.of(NetChanged.CHANGED, NetChanged.BACK)) {
            for (int index = 0; index < layout.columns().size(); index++) {
                String text =
                        changed.change(row, index).map(NetChanged::percent).orElse("–");
                cells.add(new Cell(row, index, text, changed.change(row, index).isPresent()));
            }
        }
    }

    /** What it takes, in units. */
    static double height() {
        return FIRST + 2 * ROW;
    }

    private double y(int row) {
        return layout.equation().y() + (FIRST + row * ROW) * unit;
    }

    private double left() {
        return layout.equation().x() + EquationPlan.INSET * unit;
    }

    /** Where a column begins; in that of the input stands what the rows are called. */
    private double x(int index) {
        Box first = layout.columns().get(0).head();
        return index == 0
                ? first.right() - (number(0) + 2 * GAP) * unit
                : layout.columns().get(index).head().x();
    }

    /** The room for a number of a column, in units. */
    private double number(int index) {
        if (index == 0) {
            return 5 * Face.MONO_ADVANCE * size() / unit;
        }
        List<NetColumn> columns = layout.columns();
        double end = index + 1 < columns.size()
                ? columns.get(index + 1).head().x() - GAP * unit
                : layout.equation().right() - GAP * unit;
        return (end - columns.get(index).head().x()) / unit;
    }

    private Box place(Cell cell) {
        double high = ROW * unit;
        double wide = Math.min(number(cell.index()), 5.4 * Face.MONO_ADVANCE * size() / unit) * unit;
        return new Box(x(cell.index()) - GAP / 2 * unit, y(cell.row()) - high / 2, wide + GAP / 2 * unit, high);
    }

    /** One size for all numbers. */
    private double size() {
        return Titles.legible(NUMBER, unit);
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.known()) {
                targets.add(new Block(NetChanged.spot(cell.row(), cell.index()), place(cell), Touch.READ, Ink.OUTPUT));
            }
        }
        return targets;
    }

    void draw(Sheet sheet) {
        Lettering name = Lettering.of(Face.TEXT, Titles.legible(NAME, unit), Ink.TEXT);
        double room = x(0) - left() - GAP * unit;
        sheet.text("changed:name", words.say("network.changed"), left(), y(0), name, room);
        sheet.text("changed:back:name", words.say("network.changed.back"), left(), y(1), name, room);
        for (Cell cell : cells) {
            boolean strong = cell.row() == NetChanged.CHANGED;
            Ink ink = cell.known() ? strong ? Ink.OUTPUT : Ink.TEXT : Ink.MUTED;
            Lettering lettering = Lettering.of(strong ? Face.MONO_BOLD : Face.MONO, size(), ink);
            String id = "changed:" + cell.row() + ":" + cell.index();
            double most = number(cell.index()) * unit;
            sheet.text(id, cell.text(), x(cell.index()), y(cell.row()), lettering, most);
        }
    }
}
