package dev.receptive.ui;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.data.NumpyArray;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file that becomes the input of a bench: a picture, or an array of NumPy. */
sealed interface InputFile {

    /** Makes it the input of a bench, on the screen's thread; refuses what cannot be its input. */
    <E extends Experiment> void show(BenchModel<E> model);

    /** Whether the name of a file says that it is one. */
    static boolean isOne(Path where) {
        return name(where).matches("(?s).*\\.(png|jpe?g|gif|bmp|npy|npz)");
    }

    /**
     * Reads it, on any thread.
     *
     * @throws Refusal if it cannot be read
     */
    static InputFile read(Path where) {
        return isArray(where)
                ? read(NumpyArray.in(where.toAbsolutePath()))
                : new InputPicture(where, NumbersChooser.picture(where));
    }

    /** Whether the name of a file says that it holds arrays. */
    static boolean isArray(Path where) {
        return name(where).matches("(?s).*\\.np[yz]");
    }

    /**
     * Reads an array, on any thread.
     *
     * @throws Refusal if it cannot be read
     */
    static InputFile read(NumpyArray array) {
        return new InputArray(array.path(), ArrayUse.INPUT.read(array));
    }

    private static String name(Path where) {
        return String.valueOf(where.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** A picture in shades of grey. */
    record InputPicture(Path where, Numbers picture) implements InputFile {

        @Override
        public <E extends Experiment> void show(BenchModel<E> model) {
            model.typing().finish();
            Parameter.Grids<E> grids =
                    model.grids(Parameter.Grids::pictures).orElseThrow(() -> Refusal.of("error.picture.where"));
            E next = grids.with().apply(model.state().experiment(), picture);
            model.take(grids.key(), String.valueOf(where.getFileName()), next, true);
        }
    }

    /** An array, each of whose grids is a channel. */
    record InputArray(Path where, GridStack stack) implements InputFile {

        @Override
        public <E extends Experiment> void show(BenchModel<E> model) {
            model.typing().finish();
            Parameter.Grids<E> grids =
                    model.grids(InputArray::takesOne).orElseThrow(() -> Refusal.of("error.array.where"));
            E next = grids.arrays().orElseThrow().with().apply(model.state().experiment(), stack);
            model.take(grids.key(), String.valueOf(where.getFileName()), next, stack.levels());
        }

        private static <E extends Experiment> boolean takesOne(Parameter.Grids<E> grids) {
            Optional<Parameter.Arrays<E>> arrays = grids.arrays();
            return arrays.isPresent() && arrays.get().use() == ArrayUse.INPUT;
        }
    }
}
