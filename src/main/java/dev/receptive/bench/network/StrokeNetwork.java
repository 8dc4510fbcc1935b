package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Channels;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The network that comes ready-made: of a 6 × 6 image it tells a vertical stroke from a horizontal one. A kernel answers to a
 * line with nothing beside it; of each map the largest numbers count for one class and against the other.
 */
final class StrokeNetwork {

    static final String NAME = "stroke";

    /** What an image is called that is none of the ready-made ones. */
    static final String OWN = "own";

    static final List<String> CLASSES = List.of("vertical", "horizontal");

    private static final int SIDE = 6;

    /** The images, row by row. */
    private static final Map<String, String> IMAGES = Map.of(
            "vertical", "000000 000100 000100 000100 000100 000000",
            "horizontal", "000000 000000 011110 000000 000000 000000",
            "diagonal", "100000 010000 001000 000100 000010 000001",
            "cross", "001000 001000 111110 001000 001000 000000",
            "empty", "000000 000000 000000 000000 000000 000000",
            "noise", "010010 100100 001001 110000 000110 010001");

    /** In the order in which they are offered. */
    static final List<String> NAMES = List.of("vertical", "horizontal", "diagonal", "cross", "empty", "noise");

    private StrokeNetwork() {}

    static NetworkExperiment first() {
        return new NetworkExperiment(Channels.of(image("vertical")), layers(), CLASSES);
    }

    static Numbers image(String name) {
        String rows = IMAGES.getOrDefault(name, "");
        float[][] pixels = new float[SIDE][SIDE];
        for (int i = 0; i < SIDE * SIDE; i++) {
            pixels[i / SIDE][i % SIDE] = rows.charAt(i / SIDE * (SIDE + 1) + i % SIDE) - '0';
        }
        return Numbers.typed(Tensor.matrix(pixels));
    }

    /** Which of the images an input is. */
    static String named(Channels input) {
        Optional<String> name = NAMES.stream()
                .filter(image -> input.count() == 1
                        && image(image).values().equals(input.first().values()))
                .findFirst();
        return name.orElse(OWN);
    }

    /** Whether an input has the size of the images. */
    static boolean takes(Channels input) {
        return input.count() == 1 && input.height() == SIDE && input.width() == SIDE;
    }

    static List<NetLayer> layers() {
        Numbers down = grid(new float[] {1, -2, 1}, new float[] {1, -2, 1}, new float[] {1, -2, 1});
        Numbers across = grid(new float[] {1, 1, 1}, new float[] {-2, -2, -2}, new float[] {1, 1, 1});
        return List.of(
                new NetConv(new KernelSlices(List.of(down, across), 1), grid(new float[] {-1, -1})),
                new NetActivation(ActivationKind.RELU),
                new NetPool(2, true),
                new NetFlatten(),
                new NetDense(grid(votes(0.5f), votes(-0.5f)), grid(new float[] {0, 0})),
                new NetSoftmax());
    }

    /** For the first map, against the second. */
    private static float[] votes(float vote) {
        return new float[] {vote, vote, vote, vote, -vote, -vote, -vote, -vote};
    }

    private static Numbers grid(float[]... rows) {
        return Numbers.typed(Tensor.matrix(rows));
    }
}
