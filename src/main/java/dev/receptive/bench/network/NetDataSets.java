package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.train.DataSet;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;

/** What networks learn from: the last that was read is kept as long as there is memory for it, so that the next batch need not read it again. */
final class NetDataSets {

    /** One for all, so that what was read is read once. */
    static final NetDataSets SHARED = new NetDataSets();

    private Optional<Known> last = Optional.empty();

    private record Known(NetExamples examples, int seed) {}

    /**
     * What was read.
     *
     * @param names of the classes; none where they are those of the digits
     * @param tests the images of a folder that nothing is learned from; none where they are the digits
     */
    record TaughtSet(DataSet examples, List<String> names, Optional<LabelledImages> tests) {

        TaughtSet {
            names = List.copyOf(names);
        }
    }

    private SoftReference<TaughtSet> kept = new SoftReference<>(null);

    private NetDataSets() {}

    /**
     * Read, unless it is there.
     *
     * @param seed decides which examples are taken where not all are
     * @throws dev.receptive.words.Refusal if it cannot be read: it says which file, and why
     */
    synchronized TaughtSet of(NetExamples examples, int seed) {
        TaughtSet known = last.equals(Optional.of(new Known(examples, seed))) ? kept.get() : null;
        if (known != null) {
            return known;
        }
        ImageSet set =
                examples.folder().isPresent() ? ImageSet.open(examples.folder().get()) : ImageSet.mnist();
        DataSet whole = DataSet.of(set);
        int count = examples.count();
        DataSet some = count == 0 || count >= whole.training().count() ? whole : whole.fewer(count, seed);
        boolean own = examples.folder().isPresent();
        TaughtSet read =
                new TaughtSet(some, own ? set.names() : List.of(), own ? Optional.of(set.test()) : Optional.empty());
        last = Optional.of(new Known(examples, seed));
        kept = new SoftReference<>(read);
        return read;
    }
}
