package dev.receptive.bench.network;

import dev.receptive.digit.Preparation;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Training;
import java.util.List;
import java.util.Optional;

/** What becomes of a network that learns: begun, further on, or shown as it was at a moment. */
final class NetTraining {

    private static final Shape IMAGE = Shape.of(1, 1, Preparation.SIDE, Preparation.SIDE);

    private NetTraining() {}

    /** Whether a network sees pictures of the size of the digits, and says a number for each class of them. */
    static boolean isPossible(NetworkExperiment now) {
        Shape output = now.network().layers().outputShape(now.image());
        return takes(now.image()) && output.rank() == 2 && now.layers().stream().anyMatch(NetWeights::learns);
    }

    /** Whether images have the size of the digits. */
    static boolean takes(Shape image) {
        return image.equals(IMAGE);
    }

    /** The network with weights as its plan draws them, and a run that has not begun. */
    static NetworkExperiment begun(NetworkExperiment now) {
        NetPlan plan = now.plan().orElse(NetPlan.USUAL);
        Network drawn = plan.initialisation().apply(network(now), plan.start().seed());
        List<NetLayer> layers = NetLayersOf.learned(now.layers(), drawn.layers());
        NetRun run = NetRun.begun(plan);
        return now.with(layers, learned -> new NetWeights.Trained(run, learned));
    }

    /** With other kinds of layers no run goes on: its weights are those of another network, and are drawn anew. */
    static NetworkExperiment relayered(NetworkExperiment now, NetworkExperiment next) {
        boolean other = now.run().isPresent() && !NetKinds.kinds(now.layers()).equals(NetKinds.kinds(next.layers()));
        return other && next.plan().isPresent() ? begun(next) : next;
    }

    /** Whether a run ended because the network became another one. */
    static boolean isRelayered(NetworkExperiment before, NetworkExperiment after) {
        return before.run().filter(run -> !run.hasLearnedNothing()).isPresent()
                && after.plan().isPresent()
                && after.run().filter(NetRun::hasLearnedNothing).isPresent()
                && !NetKinds.kinds(before.layers()).equals(NetKinds.kinds(after.layers()));
    }

    /** What learns: all of it, also what is switched off for the image on the stage; a softmax is part of the loss. */
    static Network network(NetworkExperiment now) {
        Sequential layers = now.switching(NetOff.NONE).scores();
        return new Network("Network", now.image(), layers);
    }

    /**
     * The same further on, unless another run stands there now.
     *
     * @param read what it learns from
     */
    static NetworkExperiment arrived(
            NetworkExperiment now, NetRun.Id id, Training training, double speed, NetDataSets.TaughtSet read) {
        return now.run()
                .filter(run -> run.is(id))
                .map(run -> named(showing(now, run.with(training, speed).testedWith(read.tests())), read.names()))
                .orElse(now);
    }

    /** With the classes of its images, where it has as many units; of long names the beginning. */
    private static NetworkExperiment named(NetworkExperiment now, List<String> names) {
        int units = now.network().layers().outputShape(now.image()).count();
        if (names.size() != units) {
            return now;
        }
        List<String> shortly = names.stream()
                .map(name -> name.length() <= NetworkExperiment.LONGEST
                        ? name
                        : name.substring(0, NetworkExperiment.LONGEST).strip())
                .toList();
        return shortly.equals(now.classes()) ? now : now.called(shortly);
    }

    /** The same with all that its run has learned since: undo takes back what a person did. */
    static NetworkExperiment carried(NetworkExperiment left, NetworkExperiment came) {
        return came.run()
                .flatMap(old ->
                        left.run().filter(run -> run.is(old.id())).map(run -> showing(came, run.showing(old.shown()))))
                .orElse(came);
    }

    /** The network as it is at the moment that a run shows. */
    static NetworkExperiment showing(NetworkExperiment now, NetRun run) {
        Optional<Snapshot> snapshot = run.snapshot();
        boolean same = snapshot.equals(now.run().flatMap(NetRun::snapshot)) || snapshot.isEmpty();
        if (same) {
            return now.knowing(new NetWeights.Trained(run, NetWeights.learned(now.layers())));
        }
        List<NetLayer> layers =
                NetLayersOf.learned(now.layers(), snapshot.get().network().layers());
        return now.with(layers, learned -> new NetWeights.Trained(run, learned));
    }
}
