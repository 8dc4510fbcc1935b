package dev.receptive.bench;

import dev.receptive.data.Safetensors;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a network has learned, or was given by hand, as a file of PyTorch keeps it.
 *
 * @param state the tensors by their names
 * @param notes what else the file says of them
 */
public record LearnedWeights(Map<String, Tensor> state, Map<String, String> notes) {

    /** The note that names the document beside which a file was written. */
    private static final String BESIDE = "document";

    public LearnedWeights {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
        notes = Map.copyOf(notes);
    }

    /**
     * @throws Refusal if one is no finite number: a file with it would not be read
     */
    public void check() {
        LearnedFile.unbounded(state).ifPresent(found -> {
            throw Refusal.of("weights.unbounded", found.name(), Float.toString(found.value()));
        });
    }

    /**
     * Writes a file over what was there, on any thread.
     *
     * @throws Refusal if it cannot be written; what was there is still there then
     */
    public void write(Path path) {
        Safetensors.write(path, state, notes);
    }

    /** The same for a file beside a document of a name. */
    public LearnedWeights beside(String document) {
        Map<String, String> more = new HashMap<>(notes);
        more.put(BESIDE, document);
        return new LearnedWeights(state, more);
    }

    /** Whether a file was written beside a document of a name. */
    public static boolean isBeside(Path path, String document) {
        try {
            return document.equals(Safetensors.open(path).metadata().get(BESIDE));
        } catch (Refusal other) {
            return false;
        }
    }

    /** Whether a file holds just these. */
    public boolean isIn(Path path) {
        try {
            return LearnedFile.read(path).state().equals(state);
        } catch (Refusal other) {
            return false;
        }
    }
}
