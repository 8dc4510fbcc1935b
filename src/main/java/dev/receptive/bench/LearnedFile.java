package dev.receptive.bench;

import dev.receptive.data.NamedTensors;
import dev.receptive.data.Safetensors;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a network has learned, as a file of PyTorch keeps it, read whole.
 *
 * @param path of the file
 * @param state the tensors by their names
 */
public record LearnedFile(Path path, Map<String, Tensor> state) implements NamedTensors {

    /** What a file is called unless a person says otherwise. */
    public static final String USUAL_NAME = "learned.safetensors";

    /** Bytes of the largest file: some ten times what the largest network of a bench has learned. */
    private static final long MOST = 64L << 20;

    private static final long MEGABYTE = 1 << 20;

    public LearnedFile {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }

    /** Whether the name of a file says that it holds weights. */
    public static boolean isOne(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".safetensors");
    }

    /**
     * Reads a file, on any thread.
     *
     * @throws Refusal if it cannot be read, is too large, is damaged, or holds what is no finite number
     */
    public static LearnedFile read(Path path) {
        LearnedFile file = readAny(path);
        unbounded(file.state).ifPresent(found -> {
            throw Refusal.of("weights.finite", path, found.name(), Float.toString(found.value()));
        });
        return file;
    }

    /** What is no finite number, and in which tensor. */
    record Unbounded(String name, float value) {}

    /** The first of some tensors. */
    static Optional<Unbounded> unbounded(Map<String, Tensor> state) {
        for (Map.Entry<String, Tensor> named : state.entrySet()) {
            for (float value : named.getValue().toArray()) {
                if (!Float.isFinite(value)) {
                    return Optional.of(new Unbounded(named.getKey(), value));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file that this program has kept: it may hold weights that have grown beyond all bounds, too.
     *
     * @throws Refusal if it cannot be read, is too large, or is damaged
     */
    public static LearnedFile readAny(Path path) {
        Safetensors file = Safetensors.open(path);
        long size = file.bytes();
        if (size > MOST) {
            throw Refusal.of("weights.large", path, (size + MEGABYTE - 1) / MEGABYTE, MOST / MEGABYTE);
        }
        return new LearnedFile(path, file.tensors());
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public Set<String> names() {
        return state.keySet();
    }

    @Override
    public Tensor tensor(String name) {
        Tensor tensor = state.get(name);
        if (tensor == null) {
            throw Refusal.of("data.name", place(), name);
        }
        return tensor;
    }
}
