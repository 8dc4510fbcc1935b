package dev.receptive.bench.network;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What stands in the places of weights and biases.
 *
 * @param number of a weight or a bias
 * @param known whether it is there already
 * @param ink of its role
 * @param isPlain whether these are the weights that the network computes with
 */
record NetSet(Function<Spot, Quantity> number, Predicate<Spot> known, Ink ink, boolean isPlain) {

    /** The weights and biases of a network. */
    static NetSet of(NetTrace trace) {
        return new NetSet(spot -> of(trace, spot), any -> true, Ink.KERNEL, true);
    }

    static Quantity of(NetTrace trace, Spot spot) {
        return spot.isIn(NetTensors.BIAS)
                ? trace.learned().biases(spot.channel()).orElseThrow().quantity(0, spot.column())
                : trace.learned().weight(spot);
    }

    /** A plane of them as cells. */
    Mark cells(String id, Grid grid, Plane plane, double unit) {
        float scale = GridFigure.scale(Tensor.of(Shape.of(plane.rows() * plane.columns()), values(plane)));
        return GridFigure.outlined(id, grid, scale, new Tint(ink, 0.8), unit)
                .draw(NetCells.content(
                        plane.columns(),
                        index -> number.apply(NetStepPlaces.spot(plane, index)),
                        index -> known.test(NetStepPlaces.spot(plane, index))));
    }

    /** A plane of them as pixels. */
    void pixels(Sheet sheet, String id, Grid grid, Plane plane, double unit) {
        float[] values = values(plane);
        float scale = GridFigure.scale(Tensor.of(Shape.of(values.length), values));
        int there = 0;
        while (there < values.length && known.test(NetStepPlaces.spot(plane, there))) {
            there++;
        }
        Raster raster = Raster.diverging(plane.columns(), plane.rows(), values, scale);
        PixelFigure figure = new PixelFigure(id, grid, raster, unit);
        figure.draw(sheet);
        figure.cover(sheet, id + ":cover", there);
        figure.frame(sheet);
    }

    private float[] values(Plane plane) {
        float[] values = new float[plane.rows() * plane.columns()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) number.apply(NetStepPlaces.spot(plane, i)).value();
        }
        return values;
    }

    /** One of them alone in a cell. */
    Mark lone(String id, Grid grid, Spot spot, double unit) {
        return GridFigure.outlined(id, grid, 0, Tint.of(ink), unit)
                .draw(NetCells.content(1, none -> number.apply(spot), none -> known.test(spot)));
    }
}
