package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What layers respond to: pieces of digits, as large as what their units see. */
class NetLevelsTest {

    private static final NetworkExperiment LENET = DigitNetwork.first();

    @Test
    void itIsAskedOfLayersThatLearnAfterTheirActivations() {
        assertThat(NetLevels.layers(LENET)).containsExactly(1, 4, 8, 10);
        assertThat(NetLevels.layers(StrokeNetwork.first())).containsExactly(1);
        assertThat(NetLevels.layers(NetKinds.with(LENET, "five-convs")))
                .hasSize(4)
                .startsWith(1)
                .isSorted();
    }

    /** A piece is what a unit sees, no more and no less: 5 × 5, then 14 × 14, then all; padding cuts some of it off. */
    @Test
    void aPieceIsWhatTheUnitSees() {
        NetTrace trace = new NetTrace(LENET);
        assertThat(NetLevels.seen(trace, 1, 14 * 28 + 14)).isEqualTo(pixels(12, 12, 5, 5));
        assertThat(NetLevels.seen(trace, 1, 27)).isEqualTo(pixels(0, 25, 3, 3));
        assertThat(NetLevels.seen(trace, 4, 5 * 10 + 4)).isEqualTo(pixels(8, 6, 14, 14));
        assertThat(NetLevels.seen(trace, 10, 3)).isEqualTo(pixels(0, 0, 28, 28));

        Spot unit = trace.places().spot(4, 5 * 10 + 4);
        List<Patch> sees = new NetworkReading(trace).links(unit).sees();
        assertThat(sees).contains(pixels(8, 6, 14, 14));
    }

    @Test
    void whatWasLookedForGoesWhenAnotherNetworkComes() {
        NetLevels none = new NetLevels(List.of());
        NetworkExperiment asked = LENET.seeking(Optional.of(none));

        assertThat(asked.asked().levels()).contains(none);
        assertThat(asked.asked().liked()).isEmpty();
        assertThat(NetKinds.with(asked, "lenet-sigmoid").asked().levels()).isEmpty();
        assertThat(TestDigits.next(asked).asked().levels()).contains(none);
    }

    private static Patch pixels(int top, int left, int rows, int columns) {
        return Patch.of(Spot.of(NetTensors.INPUT, top, left), rows, columns);
    }
}
