package dev.receptive.document;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is open on a bench, as one value: a document as it was opened or last saved, where it is kept, what has become of
 * its experiment since, and the moment at which it was left. Whatever is undone takes all of it back together, so that no
 * file's numbers or moments are ever saved under another file's name.
 *
 * @param document as it was opened or saved
 * @param path where it is kept; nothing for an example, or for what was never saved
 * @param experiment what is on the stage
 * @param at the moment at which it was left, for another file or by the last edit; until then, that at which it was opened
 */
public record Opened<E extends Experiment>(Document<E> document, Optional<Path> path, E experiment, Bookmark at) {

    /** A document just opened. */
    public static <E extends Experiment> Opened<E> of(Document<E> document, Optional<Path> path) {
        return new Opened<>(document, path, document.experiment(), document.bookmark());
    }

    /** How many bytes the numbers of some values take; what they share counts once. */
    public static <E extends Experiment> long bytes(List<Opened<E>> values) {
        Set<E> experiments = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Opened<E> value : values) {
            experiments.add(value.experiment);
            experiments.add(value.document.experiment());
        }
        Set<Tensor> met = Collections.newSetFromMap(new IdentityHashMap<>());
        experiments.forEach(experiment -> met.addAll(experiment.tensors()));
        IdentityHashMap<Object, Long> heavy = new IdentityHashMap<>();
        experiments.forEach(
                experiment -> experiment.heavy().forEach((known, bytes) -> heavy.merge(known, bytes, Math::max)));
        return met.stream()
                        .mapToLong(tensor -> (long) Float.BYTES * tensor.shape().count())
                        .sum()
                + heavy.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same document with another experiment on the stage. */
    public Opened<E> with(E next) {
        return new Opened<>(document, path, next, at);
    }

    /** The same, left at a moment. */
    public Opened<E> left(Bookmark moment) {
        return new Opened<>(document, path, experiment, moment);
    }

    /** Whether it is known to be at a moment, whatever the size of a step. */
    public boolean isAt(Bookmark moment) {
        return at.withSize("").equals(moment.withSize(""));
    }

    /** Whether the experiment differs from what was opened or saved. */
    public boolean isChanged() {
        return !experiment.equals(document.experiment());
    }

    /** Whether another is the same file, edited before or after. */
    public boolean isSameFile(Opened<E> other) {
        return document.equals(other.document) && path.equals(other.path);
    }

    /** What a file would hold now. */
    public Document<E> current(Bookmark bookmark) {
        return document.with(experiment, bookmark);
    }

    /** The same at the moment at which it was left. */
    public Document<E> current() {
        return current(at);
    }

    /**
     * This after a file was saved. Whatever is the same file is now the saved one; whatever was kept in that place before
     * is kept nowhere any more.
     *
     * @param of what was on the stage when it was saved
     * @param as what was written
     * @param where it was written to
     */
    public Opened<E> saved(Opened<E> of, Document<E> as, Path where) {
        if (isSameFile(of)) {
            return new Opened<>(as, Optional.of(where), experiment, at);
        }
        return replaced(where);
    }

    /** This after something else was written to a place: what was kept there is kept nowhere any more. */
    public Opened<E> replaced(Path where) {
        return path.equals(Optional.of(where)) ? new Opened<>(document, Optional.empty(), experiment, at) : this;
    }
}
