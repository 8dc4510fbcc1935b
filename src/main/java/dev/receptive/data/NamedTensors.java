package dev.receptive.data;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A file of tensors with names, as networks keep their weights. Opening reads what is there; the numbers of a tensor are
 * read when they are asked for, so a file may be larger than the memory.
 */
public interface NamedTensors {

    /** Which file it is, for sentences. */
    String place();

    /** In the order of the file. */
    Set<String> names();

    /**
     * One tensor, as float32.
     *
     * @throws Refusal if there is none of this name, its type is none that float32 can show, or the file is damaged
     */
    Tensor tensor(String name);

    /** All of them, in the order of the file. */
    default Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        names().forEach(name -> tensors.put(name, tensor(name)));
        return tensors;
    }
}
