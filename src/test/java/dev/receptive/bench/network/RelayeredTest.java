package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run belongs to the layers that it trains: with others it begins anew, and that is said. */
@Tag("compute")
class RelayeredTest {

    private static Parameter<NetworkExperiment> plain(Parameter<NetworkExperiment> parameter) {
        return parameter instanceof Parameter.When<NetworkExperiment> when ? plain(when.control()) : parameter;
    }

    private static NetworkExperiment chosen(NetworkExperiment now, String key, String code) {
        Parameter<NetworkExperiment> control = new NetworkBench()
                .parameters().stream()
                        .map(RelayeredTest::plain)
                        .filter(parameter -> parameter.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return ((Parameter.Choice<NetworkExperiment>) control).with().apply(now, code);
    }

    @ParameterizedTest
    @CsvSource({"network.activation, sigmoid, relu", "network.pool, average, max"})
    void anotherKindOfLayerBeginsTheRunAnew(String key, String other, String same) {
        NetworkExperiment learned = Trained.after(Trained.begun(), NetTrainJob.BATCH, 1);
        NetworkExperiment next = chosen(learned, key, other);
        assertThat(next.run().orElseThrow().hasLearnedNothing()).isTrue();
        assertThat(new NetworkBench().told(learned, next).orElseThrow().key()).isEqualTo("told.network.relayered");
        assertThat(chosen(learned, key, same).run().orElseThrow().hasLearnedNothing())
                .as("what is chosen already")
                .isFalse();
    }
}
