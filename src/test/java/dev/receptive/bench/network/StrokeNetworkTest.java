package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network that comes ready-made tells strokes apart. */
class StrokeNetworkTest {

    private static final int SIDE = 6;

    /** How an image is called: above zero for vertical, below for horizontal, zero where the network cannot tell. */
    private static float answer(float[][] image) {
        NetTrace trace =
                new NetTrace(StrokeNetwork.first().withInput(Channels.of(Numbers.typed(Tensor.matrix(image)))));
        int last = trace.layers() - 1;
        return trace.value(last, 0) - trace.value(last, 1);
    }

    /** Every vertical stroke of at least three pixels. */
    private static List<float[][]> strokes(boolean vertical) {
        List<float[][]> all = new ArrayList<>();
        for (int length = 3; length <= SIDE; length++) {
            for (int across = 0; across < SIDE; across++) {
                for (int from = 0; from + length <= SIDE; from++) {
                    float[][] image = new float[SIDE][SIDE];
                    for (int i = from; i < from + length; i++) {
                        image[vertical ? i : across][vertical ? across : i] = 1;
                    }
                    all.add(image);
                }
            }
        }
        return all;
    }

    @Test
    void allStraightStrokesAreToldApart() {
        assertThat(strokes(true)).hasSize(60).allMatch(image -> answer(image) > 0);
        assertThat(strokes(false)).hasSize(60).allMatch(image -> answer(image) < 0);
    }

    /** With one pixel of noise anywhere beside them, 3,752 of 3,840; of the others 72 are undecided. */
    @Test
    void mostAreToldApartWithAPixelOfNoise() {
        int right = 0;
        int undecided = 0;
        int all = 0;
        for (boolean vertical : new boolean[] {true, false}) {
            for (float[][] image : strokes(vertical)) {
                for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                    if (image[pixel / SIDE][pixel % SIDE] == 0) {
                        image[pixel / SIDE][pixel % SIDE] = 1;
                        float answer = answer(image);
                        right += vertical == answer > 0 && answer != 0 ? 1 : 0;
                        undecided += answer == 0 ? 1 : 0;
                        all++;
                        image[pixel / SIDE][pixel % SIDE] = 0;
                    }
                }
            }
        }
        assertThat(all).isEqualTo(3_840);
        assertThat(right).isEqualTo(3_752);
        assertThat(undecided).isEqualTo(72);
    }

    @Test
    void eachImageIsKnownByItsName() {
        for (String name : StrokeNetwork.NAMES) {
            Channels image = Channels.of(StrokeNetwork.image(name));
            assertThat(StrokeNetwork.takes(image)).isTrue();
            assertThat(StrokeNetwork.named(image)).isEqualTo(name);
        }
        Channels other = Channels.of(StrokeNetwork.image("empty").with(0, 0, 0.5f));
        assertThat(StrokeNetwork.named(other)).isEqualTo(StrokeNetwork.OWN);
    }
}
