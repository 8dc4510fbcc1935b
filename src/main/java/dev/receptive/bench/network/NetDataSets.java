package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.train.DataSet;
import java.lang.ref.SoftReference;
import java.util.Optional;

/** What networks learn from: the last that was read is kept as long as there is memory for it, so that the next batch need not read it again. */
final class NetDataSets {

    private Optional<Known> last = Optional.empty();

    private record Known(NetExamples examples, int seed) {}

    private SoftReference<DataSet> kept = new SoftReference<>(null);

    /**
     * Read, unless it is there.
     *
     * @param seed decides which examples are taken where not all are
     * @throws dev.receptive.words.Refusal if it cannot be read: it says which file, and why
     */
    synchronized DataSet of(NetExamples examples, int seed) {
        DataSet known = last.equals(Optional.of(new Known(examples, seed))) ? kept.get() : null;
        if (known != null) {
            return known;
        }
        DataSet read = DataSet.of(
                examples.folder().isPresent() ? ImageSet.open(examples.folder().get()) : ImageSet.mnist());
        int count = examples.count();
        DataSet some = count == 0 || count >= read.training().count() ? read : read.fewer(count, seed);
        last = Optional.of(new Known(examples, seed));
        kept = new SoftReference<>(some);
        return some;
    }
}
