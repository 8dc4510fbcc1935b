package dev.receptive.bench.network;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of a network while a step of training goes on, in the places that they always have: or their gradients. */
final class NetStepCells {

    private final NetStepped step;
    private final double unit;
    private final NetCells before;
    private final NetCells after;
    private final Map<NetPlane, Raster> whole = new ConcurrentHashMap<>();
    private final Map<Integer, Float> scales = new ConcurrentHashMap<>();

    NetStepCells(NetStepped step, NetworkLayout layout, Words words) {
        this.step = step;
        this.unit = layout.unit();
        this.before = new NetCells(step.before(), layout, words);
        this.after = new NetCells(step.after(), layout, words);
    }

    void draw(Sheet sheet, NetStepShown shown) {
        before.pad(sheet);
        for (NetColumn column : shown.columns()) {
            int gradients = shown.gradients(column);
            if (gradients != NetStepShown.NONE) {
                gradients(sheet, column, gradients, shown);
            } else if (shown.isAgain(column)) {
                after.numbers(sheet, column, shown.forward());
            } else {
                before.numbers(sheet, column, shown.isUpdated() ? shown.all() : shown.forward());
            }
            learned(sheet, column, shown);
        }
    }

    private void learned(Sheet sheet, NetColumn column, NetStepShown shown) {
        int layer = column.hasWeights() ? column.layer() : column.layer() + 1;
        boolean plain = column.slices().isEmpty() && !column.hasWeights();
        if (!plain) {
            before.learned(sheet, column, set(layer, shown));
        }
    }

    private NetSet set(int layer, NetStepShown shown) {
        if (shown.isUpdated()) {
            return new NetSet(
                    spot -> NetSet.of(shown.hasMoved(spot) ? step.after() : step.before(), spot),
                    any -> true,
                    Ink.KERNEL,
                    false);
        }
        if (!shown.isGradient(layer, false)) {
            return NetSet.of(step.before());
        }
        return new NetSet(
                spot -> shown.isGradient(layer, spot.isIn(NetTensors.BIAS))
                        ? Quantity.of(step.gradientOf(spot))
                        : NetSet.of(step.before(), spot),
                spot -> !shown.isGradient(layer, spot.isIn(NetTensors.BIAS)) || shown.hasGradient(spot),
                Ink.GRADIENT,
                false);
    }

    /** Gradients of a layer where its numbers stood: those of a layer that shares its column stay until then. */
    private void gradients(Sheet sheet, NetColumn column, int layer, NetStepShown shown) {
        for (int map = 0; map < column.maps().size(); map++) {
            NetPlane plane = step.before().places().planes(layer).get(map);
            Grid grid = column.maps().get(map);
            int landed = Math.max(0, Math.min(plane.units(), shown.landed(layer) - plane.first()));
            int other = shown.before(column, layer);
            if (column.written()) {
                cells(sheet, plane, grid, landed, other);
            } else {
                pixels(sheet, plane, grid, landed, other);
            }
        }
    }

    private void cells(Sheet sheet, NetPlane plane, Grid grid, int landed, int other) {
        int columns = grid.columns();
        CellContent content = NetCells.content(
                columns,
                index -> Quantity.of(step.gradient(index < landed || other == NetStepShown.NONE ? plane.layer() : other)
                        .at(plane.first() + index)),
                index -> index < landed || other != NetStepShown.NONE);
        Tint border = new Tint(Ink.GRADIENT, 0.9);
        sheet.add(GridFigure.outlined(NetMaps.id(plane), grid, scale(plane.layer()), border, unit)
                .draw(content));
    }

    private void pixels(Sheet sheet, NetPlane plane, Grid grid, int landed, int other) {
        String id = NetMaps.id(plane);
        boolean mixed = other != NetStepShown.NONE && landed < plane.units();
        Raster raster = mixed
                ? mixed(plane, landed, other)
                : whole.computeIfAbsent(plane, any -> raster(plane, numbers(plane.layer(), plane)));
        PixelFigure figure = new PixelFigure(id, grid, raster, unit);
        figure.draw(sheet);
        if (!mixed) {
            figure.cover(sheet, id + ":cover", landed);
        }
        sheet.rect(id + ":frame", grid.bounds(), 0, Tint.NONE, Stroke.of(Ink.GRADIENT, Math.max(1, 1.25 * unit)));
    }

    private Raster mixed(NetPlane plane, int landed, int other) {
        float[] values = numbers(other, plane);
        System.arraycopy(numbers(plane.layer(), plane), 0, values, 0, landed);
        return raster(plane, values);
    }

    private float[] numbers(int layer, NetPlane plane) {
        return step.gradient(layer).toArray(plane.first(), plane.first() + plane.units());
    }

    private Raster raster(NetPlane plane, float[] values) {
        return Raster.diverging(plane.plane().columns(), plane.plane().rows(), values, scale(plane.layer()));
    }

    /**
     * The magnitude of the strongest colour of a layer's gradients: that of the largest, for how far it is beyond the others
     * is what they tell.
     */
    private float scale(int layer) {
        return scales.computeIfAbsent(layer, of -> GridFigure.largest(step.gradient(of)));
    }
}
