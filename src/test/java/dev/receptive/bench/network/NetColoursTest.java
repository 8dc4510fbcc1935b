package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.StageWriter;
import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;
import dev.receptive.figure.GridFigure;
import dev.receptive.scene.Mark;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which numbers of a network share a scale of colours. */
class NetColoursTest {

    private static final NetTrace LENET = new NetTrace(DigitNetwork.first());

    private static NetTrace with(NetColours colours) {
        return new NetTrace(DigitNetwork.first().with(colours), Optional.of(LENET));
    }

    private static float most(int layer, int map) {
        NetPlane plane = LENET.places().planes(layer).get(map);
        float most = 0;
        for (float value : LENET.values(layer).toArray(plane.first(), plane.first() + plane.units())) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }

    @Test
    void eachLayerHasAScaleOfItsOwnUnlessOthersAreAskedFor() {
        NetScales scales = new NetScales(LENET);
        float first = GridFigure.scale(LENET.values(1));
        assertThat(IntStream.range(0, 6).mapToObj(map -> scales.of(0, map))).containsOnly(first);
        assertThat(scales.of(3, 0)).isEqualTo(GridFigure.scale(LENET.values(4))).isNotEqualTo(first);
    }

    @Test
    void eachMapIsAsStrongAsItCanBe() {
        NetScales scales = new NetScales(with(NetColours.MAP));
        for (int map = 0; map < 6; map++) {
            assertThat(scales.of(0, map)).isEqualTo(most(1, map));
        }
        assertThat(scales.of(0, 0)).isNotEqualTo(scales.of(0, 2));
    }

    @Test
    void allOfTheNetworkIsMeasuredByItsLargestNumber() {
        NetScales scales = new NetScales(with(NetColours.NETWORK));
        float most = (float) LENET.folding().columns().stream()
                .mapToDouble(
                        layer -> GridFigure.scale(LENET.values(LENET.folding().last(layer))))
                .max()
                .orElseThrow();
        assertThat(List.of(scales.of(-1, 0), scales.of(0, 3), scales.of(3, 15), scales.of(11, 0)))
                .containsOnly(most);
    }

    private static List<Mark> marks(NetTrace trace) {
        return new NetworkStory(trace, new Board(1200, 800, Words.in(Language.ENGLISH)))
                .at(1e9)
                .marks();
    }

    @Test
    void thePictureIsPaintedAfterThem() {
        assertThat(Arrays.stream(NetColours.values())
                        .map(colours -> marks(with(colours)))
                        .distinct())
                .hasSize(3);
    }

    @Test
    void whatWasChosenIsWrittenUnlessItIsTheUsual() {
        for (NetColours colours : NetColours.values()) {
            NetworkExperiment now = DigitNetwork.first().with(colours);
            StageWriter stage = new StageWriter(false, null);
            new NetworkSchema().write(now, stage);
            assertThat(stage.lines().contains("  colours: " + colours.code())).isEqualTo(colours != NetColours.LAYER);
            String yaml = "stage:\n  bench: network\n" + String.join("\n", stage.lines()) + "\n";
            assertThat(new DocumentReader(Benches.ALL)
                            .read(yaml, "a.yaml", null)
                            .experiment())
                    .isEqualTo(now);
        }
    }

    @Test
    void anotherNetworkKeepsWhatWasChosen() {
        NetworkExperiment now = DigitNetwork.first().with(NetColours.MAP);
        for (String name : NetKinds.names()) {
            assertThat(NetKinds.with(now, name).shown().colours()).as(name).isEqualTo(NetColours.MAP);
        }
        assertThat(NetKinds.withText(now, "conv 3 3x3, relu").shown().colours()).isEqualTo(NetColours.MAP);
        assertThat(DigitNetwork.cleared(now).shown().colours()).isEqualTo(NetColours.MAP);
    }
}
