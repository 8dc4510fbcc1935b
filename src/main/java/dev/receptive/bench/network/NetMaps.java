package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Raster;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of layers as pixels, as far as they have been computed. */
final class NetMaps {

    private final NetTrace trace;
    private final double unit;

    private final NetScales scales;

    /** Of each plane, once it was shown whole. */
    private final Map<NetPlane, Raster> whole = new ConcurrentHashMap<>();

    /** Of each kernel that stands beside its map, by its number among the slices of all layers. */
    private final Map<Integer, Raster> kernels = new HashMap<>();

    NetMaps(NetTrace trace, NetworkLayout layout) {
        this.trace = trace;
        this.unit = layout.unit();
        this.scales = new NetScales(trace);
        for (NetColumn column : layout.columns()) {
            if (!column.slices().isEmpty()
                    && !column.written()
                    && trace.layer(column.layer() + 1) instanceof NetConv conv) {
                float scale = GridFigure.scale(conv.kernels().weight());
                int first = trace.places().firstSlice(column.layer() + 1);
                for (int slice = 0; slice < column.slices().size(); slice++) {
                    kernels.put(first + slice, raster(conv.kernels().slices().get(slice), scale));
                }
            }
        }
    }

    private static Raster raster(Numbers grid, float scale) {
        return Raster.diverging(grid.width(), grid.height(), grid.values().toArray(), scale);
    }

    static String id(NetPlane plane) {
        return (plane.layer() < 0 ? "input:" : "layer:" + plane.layer() + ":") + plane.map();
    }

    void draw(Sheet sheet, NetColumn column, NetStand stand) {
        int home = column.layer();
        int layer = trace.folding().shown(home, stand.layer());
        for (int map = 0; map < column.maps().size(); map++) {
            NetPlane plane = trace.places().planes(home).get(map);
            String id = id(plane);
            PixelFigure figure = new PixelFigure(id, column.maps().get(map), pixels(home, layer, map, stand), unit);
            figure.draw(sheet);
            if (home >= 0) {
                figure.cover(sheet, id + ":cover", landed(plane, stand));
            }
            figure.frame(sheet);
        }
    }

    /** How many units of a plane stand in their cells. */
    private static int landed(NetPlane plane, NetStand stand) {
        int landed = stand.layer() > plane.layer()
                ? plane.units()
                : stand.layer() < plane.layer() ? 0 : stand.landed() - plane.first();
        return Math.max(0, Math.min(plane.units(), landed));
    }

    /** A map; where another layer has come to a part of it, that part is the other's. */
    private Raster pixels(int home, int layer, int map, NetStand stand) {
        NetPlane before = trace.places().planes(home).get(map);
        NetPlane after = trace.places().planes(layer).get(map);
        int changed = home == layer ? 0 : landed(after, stand);
        if (changed == 0) {
            return whole.computeIfAbsent(before, plane -> raster(plane, numbers(plane), home));
        }
        if (changed == after.units()) {
            return whole.computeIfAbsent(after, plane -> raster(plane, numbers(plane), home));
        }
        float[] values = numbers(before);
        System.arraycopy(numbers(after), 0, values, 0, changed);
        return raster(before, values, home);
    }

    private float[] numbers(NetPlane plane) {
        return trace.values(plane.layer()).toArray(plane.first(), plane.first() + plane.units());
    }

    /** A picture that goes in as it is stays in greys; every other map is shown as far above and below zero as it is. */
    private Raster raster(NetPlane plane, float[] values, int home) {
        if (home < 0 && trace.experiment().given().isPicture()) {
            return Raster.grey(plane.plane().columns(), plane.plane().rows(), values, 0, 1);
        }
        return Raster.diverging(plane.plane().columns(), plane.plane().rows(), values, scales.of(home, plane.map()));
    }

    /** A kernel beside its map. */
    void kernel(Sheet sheet, int channel, Grid grid) {
        PixelFigure figure =
                new PixelFigure("kernel:" + channel, grid, Objects.requireNonNull(kernels.get(channel)), unit);
        figure.draw(sheet);
        figure.frame(sheet);
    }
}
