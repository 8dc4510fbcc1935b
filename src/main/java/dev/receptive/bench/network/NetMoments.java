package dev.receptive.bench.network;

import dev.receptive.bench.Progress;
import java.util.List;
import java.util.stream.IntStream;

/** A network that learns by its plan from the start to the end, and what it was at each moment that was kept. */
final class NetMoments {

    private NetworkExperiment now;

    private NetMoments(NetworkExperiment planned) {
        this.now = NetTraining.begun(planned);
    }

    /** From before the first batch to the end; each is the experiment as the bench shows it. */
    static List<NetworkExperiment> of(NetworkExperiment planned, Progress progress) {
        NetMoments moments = new NetMoments(planned);
        new NetTrainJob()
                .run(moments.now, NetTrainJob.ALL, result -> moments.now = result.apply(moments.now), progress);
        int last = moments.now.run().map(run -> run.moments().size()).orElse(0);
        return IntStream.rangeClosed(0, last)
                .mapToObj(moment -> NetTrainControls.at(moments.now, moment))
                .toList();
    }
}
