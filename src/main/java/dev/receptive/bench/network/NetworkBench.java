package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bench of a whole convolutional network, every number of which explains itself down to the pixels. */
public final class NetworkBench implements Bench<NetworkExperiment> {

    @Override
    public String code() {
        return "network";
    }

    @Override
    public NetworkExperiment first() {
        return StrokeNetwork.first();
    }

    @Override
    public Subject<NetworkExperiment> compute(NetworkExperiment experiment) {
        return new NetworkSubject(experiment);
    }

    @Override
    public Subject<NetworkExperiment> compute(NetworkExperiment experiment, Subject<NetworkExperiment> before) {
        return before instanceof NetworkSubject known ? new NetworkSubject(experiment, known) : compute(experiment);
    }

    @Override
    public Change<NetworkExperiment> with(NetworkExperiment experiment, Spot first, Numbers block) {
        return new NetworkEdit(experiment).with(first, block);
    }

    @Override
    public float within(NetworkExperiment experiment, Spot spot, float value) {
        boolean level = spot.isIn(NetTensors.INPUT)
                && experiment.input().plane(spot.channel()).levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    @Override
    public long multiplyAdds(NetworkExperiment experiment) {
        return experiment.network().layers().multiplyAdds(experiment.network().input());
    }

    @Override
    public Schema<NetworkExperiment> schema() {
        return new NetworkSchema();
    }

    @Override
    public List<Parameter<NetworkExperiment>> parameters() {
        List<String> images = new ArrayList<>(StrokeNetwork.NAMES);
        images.add(StrokeNetwork.OWN);
        return List.of(
                new When<>(
                        new Choice<>(
                                "network.image",
                                images,
                                now -> StrokeNetwork.named(now.input()),
                                (now, name) -> name.equals(StrokeNetwork.OWN)
                                        ? now
                                        : now.withInput(Channels.of(StrokeNetwork.image(name)))),
                        now -> StrokeNetwork.takes(now.input())),
                new When<>(
                        new Choice<>(
                                "network.activation",
                                NetActivation.KINDS.stream()
                                        .map(ActivationKind::code)
                                        .toList(),
                                now -> activations(now)
                                        .findFirst()
                                        .map(layer -> layer.kind().code())
                                        .orElse(ActivationKind.RELU.code()),
                                (now, code) -> now.each(layer -> layer instanceof NetActivation
                                        ? new NetActivation(ActivationKind.ofCode(code))
                                        : layer)),
                        now -> activations(now).findFirst().isPresent()),
                new When<>(
                        new Choice<>(
                                "network.pool",
                                List.of("max", "average"),
                                now -> pools(now).findFirst().map(NetPool::kind).orElse("max"),
                                (now, code) -> now.each(layer -> layer instanceof NetPool pool
                                        ? new NetPool(pool.side(), code.equals("max"))
                                        : layer)),
                        now -> pools(now).findFirst().isPresent()));
    }

    private static Stream<NetActivation> activations(NetworkExperiment now) {
        return now.layers().stream().filter(NetActivation.class::isInstance).map(NetActivation.class::cast);
    }

    private static Stream<NetPool> pools(NetworkExperiment now) {
        return now.layers().stream().filter(NetPool.class::isInstance).map(NetPool.class::cast);
    }

    @Override
    public List<String> edited() {
        return List.of(NetTensors.KERNEL, NetTensors.INPUT, NetTensors.WEIGHT, NetTensors.BIAS);
    }
}
