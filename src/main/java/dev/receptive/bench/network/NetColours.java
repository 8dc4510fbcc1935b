package dev.receptive.bench.network;

import dev.receptive.figure.GridFigure;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Locale;

/** Which numbers share a scale of colours: what is as strong in two places is as large only within one scale. */
enum NetColours {
    /** Those of a layer. */
    LAYER {
        @Override
        float scale(NetTrace trace, int home, int map) {
            return of(trace, home);
        }
    },
    /** Those of a map: of a faint one everything is seen, but not that it is faint. */
    MAP {
        @Override
        float scale(NetTrace trace, int home, int map) {
            NetPlane plane = trace.places().planes(home).get(map);
            float[] values =
                    trace.values(trace.folding().last(home)).toArray(plane.first(), plane.first() + plane.units());
            return GridFigure.scale(Tensor.of(Shape.of(values.length), values));
        }
    },
    /** All: how the numbers grow and shrink from layer to layer. */
    NETWORK {
        @Override
        float scale(NetTrace trace, int home, int map) {
            float most = 0;
            for (int layer : trace.folding().columns()) {
                most = Math.max(most, of(trace, layer));
            }
            return most;
        }
    };

    /** As in files and in the words. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NetColours ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return List.of(values()).stream().map(NetColours::code).toList();
    }

    /**
     * The magnitude of the strongest colour of a plane; the same for all layers of a column, so that colours stay what they
     * are when one takes the place of another.
     *
     * @param home the layer that begins the column; −1 for the input
     */
    abstract float scale(NetTrace trace, int home, int map);

    private static float of(NetTrace trace, int home) {
        return GridFigure.scale(trace.values(trace.folding().last(home)));
    }
}
