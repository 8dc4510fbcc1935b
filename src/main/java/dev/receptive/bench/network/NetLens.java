package dev.receptive.bench.network;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.Optional;

/**
 * The numbers around one that somebody looks at, large enough to be read, where the numbers of its map are pixels. It stands
 * near what it shows, but neither over that nor over anything that is lit; nowhere, if there is no room for it, and not where a
 * person draws.
 */
final class NetLens {

    /** Numbers on a side; fewer where more have no room. */
    private static final List<Integer> SIDES = List.of(5, 3);

    private static final double CELL = 33;
    private static final double READABLE = 31;
    private static final double INSET = 5;

    private final NetTrace trace;
    private final NetworkLayout layout;
    private final NetScales scales;
    private final double unit;

    NetLens(NetTrace trace, NetworkLayout layout) {
        this.trace = trace;
        this.layout = layout;
        this.scales = new NetScales(trace);
        this.unit = layout.unit();
    }

    /**
     * The lens over a number; nothing where numbers can be read without it, or where this one is not there yet.
     *
     * @param stand how far the network has come
     * @param lit what it should not cover
     */
    List<Mark> marks(Spot spot, NetStand stand, List<Target> targets, List<Box> lit) {
        Sheet sheet = new Sheet();
        if (trace.experiment().shown().lens() && !spot.isIn(NetTensors.DRAWN) && isKnown(spot, stand)) {
            targets.stream()
                    .filter(target ->
                            target instanceof Lattice && target.place(spot).isPresent())
                    .map(Lattice.class::cast)
                    .filter(lattice -> lattice.grid().gap() == 0)
                    .findFirst()
                    .ifPresent(lattice -> draw(sheet, spot, stand, lattice, lit));
        }
        return sheet.marks();
    }

    /** What of a plane is under the lens. */
    private record Under(int row, int column, int rows, int columns) {

        static Under of(Spot spot, Lattice lattice, int side) {
            int rows = Math.min(side, lattice.plane().rows());
            int columns = Math.min(side, lattice.plane().columns());
            return new Under(
                    first(spot.row(), rows, lattice.plane().rows()),
                    first(spot.column(), columns, lattice.plane().columns()),
                    rows,
                    columns);
        }

        private static int first(int middle, int shown, int all) {
            return Math.max(0, Math.min(all - shown, middle - shown / 2));
        }
    }

    private void draw(Sheet sheet, Spot spot, NetStand stand, Lattice lattice, List<Box> lit) {
        double cell = Math.max(READABLE, CELL * unit);
        for (int side : SIDES) {
            Under under = Under.of(spot, lattice, side);
            Box around = lattice.grid().cells(under.row(), under.column(), under.rows(), under.columns());
            double wide = under.columns() * cell + 2 * INSET * unit;
            double high = under.rows() * cell + 2 * INSET * unit;
            Optional<Box> box = new NetLensPlace(layout, around.grow(2), lit).nearest(wide, high);
            if (box.isPresent()) {
                draw(sheet, new Placed(spot, under, around, box.get(), cell), stand);
                return;
            }
        }
    }

    /** A lens in its place. */
    private record Placed(Spot spot, Under under, Box around, Box box, double cell) {}

    private void draw(Sheet sheet, Placed lens, NetStand stand) {
        Spot spot = lens.spot();
        Under under = lens.under();
        Box box = lens.box();
        double line = Math.max(1, unit);
        sheet.rect("lens:around", lens.around(), 0, Tint.NONE, Stroke.of(Ink.TEXT, line));
        sheet.rect("lens:box", box, 6 * unit, Tint.of(Ink.STAGE), Stroke.of(Ink.TEXT, line));
        Grid grid = GridFigure.cells(
                box.x() + INSET * unit, box.y() + INSET * unit, lens.cell(), under.rows(), under.columns());
        sheet.add(GridFigure.outlined("lens", grid, scale(spot), Tint.of(Ink.LINE), unit)
                .draw(content(spot.moved(under.row() - spot.row(), under.column() - spot.column()), stand)));
        Box one = grid.cell(spot.row() - under.row(), spot.column() - under.column());
        Stroke focus = Stroke.of(Ink.FOCUS, Math.max(2, 2.5 * unit));
        sheet.rect("lens:one", one.grow(1), one.width() * 0.1, Tint.NONE, focus);
    }

    private CellContent content(Spot first, NetStand stand) {
        return new CellContent() {
            @Override
            public float value(int row, int column) {
                return (float) quantity(first.moved(row, column), stand).value();
            }

            @Override
            public String text(int row, int column) {
                return quantity(first.moved(row, column), stand).text();
            }

            @Override
            public boolean isKnown(int row, int column) {
                return NetLens.this.isKnown(first.moved(row, column), stand);
            }
        };
    }

    private boolean isKnown(Spot spot, NetStand stand) {
        return !spot.isIn(NetTensors.UNIT)
                || (trace.places().holds(spot)
                        && stand.has(home(spot), trace.places().unit(spot)));
    }

    private int home(Spot spot) {
        return trace.folding().home(trace.places().plane(spot).layer());
    }

    /** A number as it stands there now: where an activation has not come to it yet, that before it. */
    private Quantity quantity(Spot spot, NetStand stand) {
        return switch (spot.tensor()) {
            case NetTensors.UNIT -> {
                int layer = trace.places().plane(spot).layer();
                int unitOf = trace.places().unit(spot);
                yield trace.quantity(stand.has(layer, unitOf) ? layer : home(spot), unitOf);
            }
            case NetTensors.INPUT -> trace.quantity(-1, trace.places().unit(spot));
            case NetTensors.DRAWN ->
                trace.experiment().input().plane(spot.channel()).quantity(spot.row(), spot.column());
            default -> trace.learned().weight(spot);
        };
    }

    /** The colours of the map; a level of grey is no signed value, and has none. */
    private float scale(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.UNIT ->
                scales.of(home(spot), trace.places().plane(spot).map());
            case NetTensors.INPUT -> scales.of(-1, spot.channel());
            case NetTensors.KERNEL ->
                Optional.of(trace.layer(trace.places().layerOfSlice(spot.channel())))
                        .filter(NetConv.class::isInstance)
                        .map(conv -> GridFigure.scale(((NetConv) conv).kernels().weight()))
                        .orElse(0f);
            default -> 0;
        };
    }
}
