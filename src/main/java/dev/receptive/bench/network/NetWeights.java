package dev.receptive.bench.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where what a network has learned comes from. What was changed by hand since is no longer that. */
sealed interface NetWeights {

    /** The layers that learn, as they came. */
    List<NetLayer> learned();

    /** The file, if they come from one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** How they were drawn, if nothing was learned. */
    default Optional<NetStart> drawn() {
        return Optional.empty();
    }

    /** The run of training that they are from, if they were learned here. */
    default Optional<NetRun> run() {
        return Optional.empty();
    }

    /** Whether all that is learned in some layers is as it came. */
    default boolean isOf(List<NetLayer> layers) {
        return learned(layers).equals(learned());
    }

    /** Whether a layer learns. */
    static boolean learns(NetLayer layer) {
        return layer instanceof NetConv || layer instanceof NetDense;
    }

    /** Those of some layers that learn. */
    static List<NetLayer> learned(List<NetLayer> layers) {
        return layers.stream().filter(NetWeights::learns).toList();
    }

    /** From a file of safetensors. */
    record FromFile(Path path, List<NetLayer> learned) implements NetWeights {

        public FromFile {
            learned = List.copyOf(learned);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    /** Learned here. */
    record Trained(NetRun of, List<NetLayer> learned) implements NetWeights {

        public Trained {
            learned = List.copyOf(learned);
        }

        @Override
        public Optional<NetRun> run() {
            return Optional.of(of);
        }
    }

    /** Drawn at random: nothing was learned. */
    record Drawn(NetStart start, List<NetLayer> learned) implements NetWeights {

        public Drawn {
            learned = List.copyOf(learned);
        }

        @Override
        public Optional<NetStart> drawn() {
            return Optional.of(start);
        }
    }
}
