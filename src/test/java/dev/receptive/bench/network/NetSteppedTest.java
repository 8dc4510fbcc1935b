package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.nn.CrossEntropy;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A step of training is the core's, to the bit. */
class NetSteppedTest {

    private static final float RATE = 0.3f;

    /** Strokes, LeNet, and networks of any kind that can be trained. */
    private static List<NetworkExperiment> some() {
        List<NetworkExperiment> all = new ArrayList<>(List.of(StrokeNetwork.first(), DigitNetwork.first()));
        RandomNetworks.some(40).stream()
                .filter(each -> NetStep.isPossible(each.layers()))
                .forEach(all::add);
        return all.stream().map(each -> stepping(each, 1)).toList();
    }

    static NetworkExperiment stepping(NetworkExperiment experiment, int label) {
        return experiment.stepping(Optional.of(new NetStep(OptionalInt.of(label), RATE)));
    }

    /** Strokes of pixels that are not all the same, so that no two numbers of a window are equal. */
    static NetworkExperiment uneven() {
        Random random = new Random(7);
        float[][] pixels = new float[6][6];
        for (float[] row : pixels) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
        return stepping(StrokeNetwork.first().withInput(Channels.of(Numbers.typed(Tensor.matrix(pixels)))), 1);
    }

    @Test
    void theNewWeightsAreThoseOfSgdToTheBit() {
        for (NetworkExperiment experiment : some()) {
            NetStepped step = new NetStepped(new NetTrace(experiment));
            Network network = new Network("any", experiment.image(), experiment.scores());
            Pass pass = network.forward(step.before().values(-1));
            Tensor gradient = CrossEntropy.MEAN.gradient(pass.output(), 1);
            Map<String, Tensor> next = new Sgd(RATE)
                    .step(network, network.backward(pass, gradient))
                    .parameters();

            assertThat(step.after().experiment().scores().parameters()).isEqualTo(next);
            assertThat(next).isNotEqualTo(network.parameters());
            assertThat(step.loss())
                    .isEqualTo(CrossEntropy.MEAN.value(pass.output(), 1).at(0));
            Pass again = network.with(next).forward(step.before().values(-1));
            assertThat(step.lossAfter())
                    .isEqualTo(CrossEntropy.MEAN.value(again.output(), 1).at(0));
        }
    }

    /** A weight or a pixel a little larger and a little smaller: the loss says how it feels that. */
    @Test
    void gradientsAreFiniteDifferences() {
        NetworkExperiment experiment = uneven();
        NetStepped step = new NetStepped(new NetTrace(experiment));
        List<Spot> all = all(step);
        for (Spot spot : all) {
            double slope = (loss(experiment, spot, 1e-3f) - loss(experiment, spot, -1e-3f)) / 2e-3;
            assertThat((double) step.gradientOf(spot)).as("%s", spot).isCloseTo(slope, within(1e-3));
        }
        assertThat(all).hasSize(36 + 18 + 2 + 16 + 2);
    }

    /** Of a slope of 0 it is said that nothing changes only where nothing does, on either side. */
    @Test
    void whereItIsSaidThatNothingChangesNothingDoes() {
        Set<String> said = new TreeSet<>();
        for (NetworkExperiment experiment : List.of(uneven(), stepping(StrokeNetwork.first(), 1))) {
            NetStepped step = new NetStepped(new NetTrace(experiment));
            for (Spot spot : all(step)) {
                String key = new NetStepNarration(step)
                        .meaning(NetStepTensors.gradient(spot))
                        .key();
                said.add(key);
                if (key.equals("network.step.means.nothing")) {
                    assertThat(loss(experiment, spot, 1e-3f))
                            .as("more of %s", spot)
                            .isCloseTo(step.loss(), within(1e-6));
                    assertThat(loss(experiment, spot, -1e-3f))
                            .as("less of %s", spot)
                            .isCloseTo(step.loss(), within(1e-6));
                }
            }
            for (int layer = 0; layer < step.logits(); layer++) {
                for (int unit = 0; unit < step.before().places().units(layer); unit++) {
                    Spot spot = step.before().places().spot(layer, unit);
                    said.add(new NetStepNarration(step)
                            .meaning(NetStepTensors.gradient(spot))
                            .key());
                }
            }
        }
        assertThat(said).contains("network.step.means.corner", "network.step.means.slope");
    }

    /** All pixels, weights and biases. */
    private static List<Spot> all(NetStepped step) {
        List<Spot> all = new ArrayList<>(spots(
                step.before().places().planes(-1).stream().map(NetPlane::plane).toList()));
        for (int layer : step.places().learned()) {
            all.addAll(spots(step.places().planes(layer)));
            all.addAll(spots(List.of(step.places().biases(layer))));
        }
        return all;
    }

    private static double loss(NetworkExperiment experiment, Spot spot, float more) {
        float value = (float) new NetworkReading(new NetTrace(experiment)).value(spot) + more;
        NetworkExperiment changed = new NetworkEdit(experiment)
                .with(spot, Numbers.typed(Tensor.matrix(new float[][] {{value}})))
                .next();
        return new NetStepped(new NetTrace(changed)).loss();
    }

    static List<Spot> spots(List<Plane> planes) {
        List<Spot> all = new ArrayList<>();
        for (Plane plane : planes) {
            for (int i = 0; i < plane.rows() * plane.columns(); i++) {
                all.add(NetStepPlaces.spot(plane, i));
            }
        }
        return all;
    }

    @Test
    void theClassIsTheOneThatIsSaidOrThatTheImageIsOf() {
        NetworkExperiment strokes = StrokeNetwork.first().stepping(Optional.of(NetStep.USUAL));
        assertThat(NetStepped.label(strokes)).isZero();
        assertThat(NetStepped.label(strokes.withInput(Channels.of(StrokeNetwork.image("horizontal")))))
                .isOne();
        assertThat(NetStepped.label(stepping(strokes, 1))).isOne();
        NetworkExperiment digit = TestDigits.with(DigitNetwork.first(), 0).stepping(Optional.of(NetStep.USUAL));
        assertThat(NetStepped.label(digit)).isEqualTo(7);
    }

    /** Step after step, the loss on the one image comes down to nearly nothing. */
    @Test
    void weightsThatAreKeptLearnTheImage() {
        NetworkExperiment now = uneven();
        for (int i = 0; i < 20; i++) {
            now = NetStepped.taken(new NetTrace(now));
        }
        assertThat(now.asked().step()).isPresent();
        assertThat(new NetStepped(new NetTrace(now)).loss()).isLessThan(0.1f);
    }

    @Test
    void lossesAreShownWithTheDigitsThatTellThemApart() {
        assertThat(NetStepped.apart(0.69314f, 0.69211f)).extracting("text").containsExactly("0.693", "0.692");
        assertThat(NetStepped.apart(0.7f, 0.4f)).extracting("text").containsExactly("0.7", "0.4");
        assertThat(NetStepped.apart(0.5f, 0.5f)).extracting("text").containsExactly("0.5", "0.5");
    }
}
