package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Channels;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Tensor;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of every network, over random ones. */
class NetworkLawsTest {

    private static final float NEAR = 1e-5f;

    private static NetworkReading reading(NetworkExperiment experiment) {
        return new NetworkReading(new NetTrace(experiment));
    }

    private static Spot any(NetworkReading reading, Random random) {
        NetTrace trace = reading.trace();
        int layer = random.nextInt(trace.layers());
        return trace.places().spot(layer, random.nextInt(trace.places().units(layer)));
    }

    @Test
    void everyNumberOnTheStageIsTheNetworks() {
        for (NetworkExperiment experiment : RandomNetworks.some(60)) {
            NetworkReading reading = reading(experiment);
            Network network = experiment.network();
            Pass pass = network.forward(experiment.input().batch(), Mode.INFERENCE);
            for (int layer = 0; layer < experiment.layers().size(); layer++) {
                Tensor output = pass.inner().get(layer).output();
                for (int unit = 0; unit < output.shape().count(); unit++) {
                    Spot spot = reading.trace().places().spot(layer, unit);
                    assertThat((float) reading.value(spot)).isCloseTo(output.at(unit), within(NEAR));
                }
            }
        }
    }

    /** The displayed parts come to the displayed value, and the exact ones to the exact. */
    @Test
    void aThousandUnitsExplainThemselves() {
        Random random = new Random(3);
        List<NetworkExperiment> networks = RandomNetworks.some(100);
        for (int i = 0; i < 1_000; i++) {
            NetworkReading reading = reading(networks.get(i % networks.size()));
            explains(reading, any(reading, random));
        }
    }

    private static void explains(NetworkReading reading, Spot spot) {
        Explanation why = reading.explain(spot).orElseThrow();
        assertThat(ShownArithmetic.holds(why.text(), why.sign(), why.value().text()))
                .as(why.equation())
                .isTrue();
        NetTrace trace = reading.trace();
        Unit unit =
                trace.unit(trace.places().plane(spot).layer(), trace.places().unit(spot));
        assertThat(unit.recompute()).isCloseTo((float) reading.value(spot), within(NEAR));
        assertThat(why.parts()).hasSameSizeAs(unit.terms());
        for (int i = 0; i < why.parts().size(); i++) {
            Part part = why.parts().get(i);
            float value = unit.terms().get(i).value();
            assertThat((float) reading.value(part.source().orElseThrow())).isEqualTo(value);
            int term = i;
            part.weight()
                    .ifPresent(weight -> assertThat((float) reading.value(weight))
                            .isEqualTo(unit.terms().get(term).factor()));
        }
    }

    @Test
    void twentyExplainThemselvesDownToThePixels() {
        Random random = new Random(5);
        for (NetworkExperiment experiment : RandomNetworks.some(20)) {
            NetworkReading reading = reading(experiment);
            Set<Spot> open = new LinkedHashSet<>(Set.of(any(reading, random)));
            while (!open.isEmpty()) {
                open.forEach(spot -> explains(reading, spot));
                open = open.stream()
                        .flatMap(spot -> reading.explain(spot).orElseThrow().parts().stream())
                        .map(part -> part.source().orElseThrow())
                        .filter(spot -> spot.isIn(NetTensors.UNIT))
                        .collect(Collectors.toSet());
            }
        }
    }

    private static Set<Spot> all(List<Patch> patches, String tensor) {
        return patches.stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .filter(spot -> spot.isIn(tensor))
                .collect(Collectors.toSet());
    }

    /** The units that feel each pixel when it is changed, by layer. */
    private static void felt(NetworkExperiment experiment, boolean exactly) {
        NetworkReading reading = reading(experiment);
        NetTrace trace = reading.trace();
        for (int pixel = 0; pixel < trace.places().units(-1); pixel++) {
            Spot at = trace.places().spot(-1, pixel);
            Channels input = experiment.input();
            float more = input.plane(at.channel()).values().at(at.row(), at.column()) + 1;
            Channels changed =
                    input.with(at.channel(), input.plane(at.channel()).with(at.row(), at.column(), more));
            NetTrace after = new NetTrace(experiment.withInput(changed));
            Set<Spot> reached = all(reading.links(at).reaches(), NetTensors.UNIT);
            for (int layer = 0; layer < trace.layers(); layer++) {
                for (int unit = 0; unit < trace.places().units(layer); unit++) {
                    Spot spot = trace.places().spot(layer, unit);
                    boolean feels = trace.value(layer, unit) != after.value(layer, unit);
                    Set<Spot> seen = all(reading.links(spot).sees(), NetTensors.INPUT);
                    if (exactly || feels) {
                        assertThat(seen.contains(at)).as("%s sees %s", spot, at).isEqualTo(feels);
                        assertThat(reached.contains(spot))
                                .as("%s reaches %s", at, spot)
                                .isEqualTo(feels);
                    }
                }
            }
        }
    }

    @Test
    void whatAUnitSeesIsWhatItFeels() {
        RandomNetworks.positive(12).forEach(experiment -> felt(experiment, true));
    }

    @Test
    void whatAUnitFeelsItSees() {
        RandomNetworks.some(12).forEach(experiment -> felt(experiment, false));
    }

    /** Whoever sees is reached, in every layer. */
    @Test
    void seeingAndReachingAreOneThing() {
        for (NetworkExperiment experiment : RandomNetworks.some(8)) {
            NetworkReading reading = reading(experiment);
            NetTrace trace = reading.trace();
            for (int layer = 0; layer < trace.layers(); layer++) {
                for (int unit = 0; unit < trace.places().units(layer); unit++) {
                    Spot spot = trace.places().spot(layer, unit);
                    Links links = reading.links(spot);
                    all(links.sees(), NetTensors.UNIT)
                            .forEach(seen -> assertThat(all(reading.links(seen).reaches(), NetTensors.UNIT))
                                    .contains(spot));
                }
            }
        }
    }

    @Test
    void patchesAreExactlyTheSet() {
        Random random = new Random(9);
        for (NetworkExperiment experiment : RandomNetworks.some(30)) {
            NetPlaces places = reading(experiment).trace().places();
            BitSet set = new BitSet();
            Set<Integer> units = new TreeSet<>();
            for (int unit = 0; unit < places.units(0); unit++) {
                if (random.nextInt(3) > 0) {
                    set.set(unit);
                    units.add(unit);
                }
            }
            Set<Integer> back = all(places.patches(0, set), NetTensors.UNIT).stream()
                    .map(places::unit)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(back).isEqualTo(units);
        }
    }
}
