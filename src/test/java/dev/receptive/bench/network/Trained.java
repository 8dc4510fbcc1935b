package dev.receptive.bench.network;

import dev.receptive.bench.Progress;
import dev.receptive.bench.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Networks in the middle of their training, as the bench shows them. */
public final class Trained {

    private static final NetPlan FEW = NetPlan.USUAL
            .with(new NetExamples(Optional.empty(), 60, 2))
            .with(new NetDescent(0.1f, 0.5f, 0, 20))
            .withEpochs(2);

    private Trained() {}

    /** A run over a few digits, just begun. */
    static NetworkExperiment begun() {
        return NetTraining.begun(DigitNetwork.first().planning(Optional.of(FEW)));
    }

    /** The same after it was started so many times in a way. */
    static NetworkExperiment after(NetworkExperiment from, String way, int times) {
        NetworkExperiment now = from;
        for (int i = 0; i < times; i++) {
            NetworkExperiment[] stands = {now};
            new NetTrainJob().run(now, way, result -> stands[0] = result.apply(stands[0]), Progress.UNSEEN);
            now = stands[0];
        }
        return now;
    }

    /** All that the stage shows of a run, by what it is called. */
    static Map<String, NetworkExperiment> all() {
        NetworkExperiment first = after(begun(), NetTrainJob.BATCH, 1);
        NetworkExperiment epoch = after(first, NetTrainJob.EPOCH, 1);
        NetworkExperiment over = after(epoch, NetTrainJob.ALL, 1);
        Map<String, NetworkExperiment> all = new LinkedHashMap<>();
        all.put("begun", begun());
        all.put("first batch", first);
        all.put("first epoch", epoch);
        all.put("over", over);
        all.put("past", NetTrainControls.at(over, 2));
        all.put(
                "two moments",
                NetTraining.showing(
                        over,
                        over.run()
                                .orElseThrow()
                                .withBeside(over.run().map(run -> run.moments().get(0)))));
        all.put("spread", over.planning(Optional.of(FEW.with(NetWatched.USUAL.withSpread(true)))));
        return all;
    }

    /** The same, computed with all that takes longer. */
    public static Map<String, Subject<?>> subjects() {
        Map<String, Subject<?>> subjects = new LinkedHashMap<>();
        all().forEach((name, now) -> subjects.put(name, new NetworkSubject(now).whole()));
        return subjects;
    }
}
