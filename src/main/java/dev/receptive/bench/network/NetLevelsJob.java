package dev.receptive.bench.network;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks for the pieces of the test digits that the maps of each layer answer most strongly. */
final class NetLevelsJob implements Job<NetworkExperiment> {

    @Override
    public String code() {
        return "levels";
    }

    @Override
    public boolean applies(NetworkExperiment experiment) {
        return experiment.isDrawn()
                && TestDigits.fit(experiment)
                && !NetLevels.layers(experiment).isEmpty();
    }

    @Override
    public void run(
            NetworkExperiment from, String way, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
        List<Integer> layers = NetLevels.layers(from);
        List<List<Responses.Response>> found = Responses.of(from.scores(), layers, ImageSet.mnistTest(), (done, of) -> {
            progress.rest();
            progress.done(done, of);
        });
        List<NetLevels.Level> rows = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            rows.add(new NetLevels.Level(layers.get(i), found.get(i)));
        }
        arrive.accept(now -> isSame(now, from) ? now.seeking(Optional.of(new NetLevels(rows))) : now);
    }

    /** Another network may have come meanwhile, of which this says nothing. */
    private static boolean isSame(NetworkExperiment now, NetworkExperiment from) {
        return now.layers().equals(from.layers()) && now.off().isSame(from.off());
    }
}
