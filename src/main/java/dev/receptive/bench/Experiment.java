package dev.receptive.bench;

import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a person set up. Immutable; it is saved, undone and put into lessons as it is. What exists can be computed: a
 * setting that cannot is refused before, with a sentence: what {@code nn} throws instead, no control would catch. Heavy parts are shared by identity or named, never copied.
 */
public interface Experiment {

    /** The files that its numbers come from, which nothing may replace. */
    default List<Path> files() {
        return List.of();
    }

    /** The tensors that it holds, by which the room that undoing takes is measured; one that is shared counts once. */
    default List<Tensor> tensors() {
        return List.of();
    }

    /** Heavy parts besides, by what each is known by, and the bytes that it takes; of one that grows the largest counts. */
    default Map<Object, Long> heavy() {
        return Map.of();
    }
}
