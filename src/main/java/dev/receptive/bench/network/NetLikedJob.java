package dev.receptive.bench.network;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Favourites;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Looks for the test digits that a unit likes best, among all of them. */
final class NetLikedJob implements Job<NetworkExperiment> {

    static final String CODE = "liked";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean applies(NetworkExperiment experiment) {
        return experiment
                .asked()
                .liked()
                .filter(liked -> liked.found().isEmpty())
                .isPresent();
    }

    @Override
    public void run(
            NetworkExperiment from, String way, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
        from.asked().liked().ifPresent(liked -> {
            List<Favourites.Favourite> found =
                    Favourites.of(from.scores(), liked.layer(), liked.unit(), ImageSet.mnistTest(), (done, of) -> {
                        progress.rest();
                        progress.done(done, of);
                    });
            arrive.accept(now ->
                    isAsked(now, from, liked) ? now.seeking(now.asked().liked().map(any -> any.with(found))) : now);
        });
    }

    /** Another unit may have been asked meanwhile, or another network have come. */
    private static boolean isAsked(NetworkExperiment now, NetworkExperiment from, NetLiked liked) {
        return now.layers().equals(from.layers())
                && now.off().isSame(from.off())
                && now.asked().liked().filter(liked::isOfSameUnit).isPresent();
    }
}
