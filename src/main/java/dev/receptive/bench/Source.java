package dev.receptive.bench;

import dev.receptive.data.Band;
import dev.receptive.data.NumpyArray;
import dev.receptive.tensor.Tensor;
import java.nio.file.Path;
import java.util.Optional;

/** Where the numbers of a grid come from. What a person changes by hand becomes {@link Typed}, or {@link Retouched}. */
public sealed interface Source {

    /** The file, if there is one of a person's own. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Written out, number by number. */
    record Typed() implements Source {}

    /** A ready-made grid by its name. */
    record Preset(String name) implements Source {}

    /** One of the bundled photographs by its name, or one of its colours. */
    record Photo(String name, Band band) implements Source {

        public Photo(String name) {
            this(name, Band.GREY);
        }
    }

    /**
     * A bundled photograph of which a few pixels were changed by hand: it is still known by its name.
     *
     * @param original its own levels, {@code [H, W]}
     */
    record Retouched(Photo photo, Tensor original) implements Source {}

    /** One of the bundled digits, 0 to 9. */
    record Digit(int digit) implements Source {}

    /** One of MNIST's 10,000 test digits. */
    record TestDigit(int index) implements Source {}

    /** A picture file, or one of its colours; a saved experiment names it from its own folder if it is in there. */
    record Image(String path, Band band) implements Source {

        public Image(String path) {
            this(path, Band.GREY);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(Path.of(path));
        }
    }

    /**
     * One grid of an array {@code [count, depth, H, W]} in a file of NumPy.
     *
     * @param slice its number among all, {@code depth} to a part
     */
    record Array(NumpyArray array, int slice, int count, int depth) implements Source {

        /** Whether it is all that the array holds. */
        boolean isAlone() {
            return count * depth == 1;
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(array.path());
        }
    }
}
