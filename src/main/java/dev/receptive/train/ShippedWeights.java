package dev.receptive.train;

import dev.receptive.data.Safetensors;
import dev.receptive.nn.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What networks have learned that come with the program; {@code assets/weights/README.md} says how. */
public final class ShippedWeights {

    private ShippedWeights() {}

    /**
     * A network with the weights that come with the program under its name.
     *
     * @throws IllegalArgumentException if there are none
     * @throws dev.receptive.words.Refusal if they are those of another network
     */
    public static Network of(Network network) {
        String resource = "/assets/weights/" + network.name() + ".safetensors";
        try (InputStream in = ShippedWeights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("weights: " + resource + " is not on the class path");
            }
            Path file = Files.createTempFile("receptive", ".safetensors"); // a tensor file is read at any place of it
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return Weights.read(Safetensors.open(file), network);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
